/** The page: header, three columns, and what they hold. */
import { lazy, Suspense } from 'react'
import { BackendMenu } from '../features/backend/BackendMenu.tsx'
import { DataCard } from '../features/data/DataCard.tsx'
import { DiagnosisCard } from '../features/diagnosis/DiagnosisCard.tsx'
import { QualityCard } from '../features/diagnosis/QualityCard.tsx'
import { Keys } from '../features/keys/Keys.tsx'
import { ModelCard } from '../features/model/ModelCard.tsx'
import { Notices } from '../features/notices/Notices.tsx'
import { PendingBar } from '../features/notices/PendingBar.tsx'
import { PresetMenu } from '../features/presets/PresetMenu.tsx'
import { RunCard } from '../features/run/RunCard.tsx'
import { LanguageMenu } from '../features/tools/LanguageMenu.tsx'
import { ShareButton } from '../features/tools/ShareButton.tsx'
import { ThemeToggle } from '../features/tools/ThemeToggle.tsx'
import { TrainingCard } from '../features/training/TrainingCard.tsx'
import { Transport } from '../features/transport/Transport.tsx'
import { WordsAbout } from '../features/WordsAbout.tsx'
import { useMessages } from '../i18n/useMessages.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Stage } from './Stage.tsx'
import classes from './App.module.css'

// The chart library is heavy, and nothing is plotted before a run.
const LossesPanel = lazy(async () => {
  const { LossesPanel: Panel } = await import('../features/losses/LossesPanel.tsx')
  return { default: Panel }
})

export function App() {
  const { t } = useMessages()
  return (
    <ErrorBoundary>
      <a className={classes.skip} href="#stage">
        {t('app.skip')}
      </a>
      <Header />
      <main className={classes.columns}>
        <div className={classes.left}>
          <WordsAbout data="chosen">
            <DataCard />
            <ModelCard />
            <TrainingCard />
            <PendingBar />
          </WordsAbout>
        </div>
        <div className={classes.middle} id="stage" tabIndex={-1}>
          <Notices />
          <Stage />
        </div>
        <div className={classes.right}>
          <RunCard />
          <DiagnosisCard />
          <Suspense fallback={<div className={classes.placeholder} />}>
            <LossesPanel />
          </Suspense>
          <QualityCard />
        </div>
      </main>
    </ErrorBoundary>
  )
}

function Header() {
  return (
    <header className={classes.header}>
      <h1 className={classes.logo}>
        gan<span>vas</span>
      </h1>
      <div className={classes.preset}>
        <WordsAbout data="chosen">
          <PresetMenu />
        </WordsAbout>
      </div>
      <Transport />
      <BackendMenu />
      <span className={classes.space} />
      <div className={classes.tools}>
        <ShareButton />
        <Keys />
        <ThemeToggle />
        <LanguageMenu />
      </div>
    </header>
  )
}
