/** The page: header, three columns, and what they hold. */
import { lazy, Suspense, useRef, useState } from 'react'
import { BackendMenu } from '../features/backend/BackendMenu.tsx'
import { CodeItem } from '../features/code/CodeItem.tsx'
import { DeckPlace } from '../features/deck/place.tsx'
import { DiagnosisCard } from '../features/diagnosis/DiagnosisCard.tsx'
import { FiguresCard } from '../features/diagnosis/FiguresCard.tsx'
import { QualityCard } from '../features/diagnosis/QualityCard.tsx'
import { ExercisesItem, ExercisesDialog } from '../features/exercises/ExercisesItem.tsx'
import { ExercisePanelPlace, useLinkedExercise } from '../features/exercises/place.tsx'
import { FileMenu } from '../features/files/FileMenu.tsx'
import { GlossaryItem, GlossaryList } from '../features/glossary/place.tsx'
import { Keys } from '../features/keys/Keys.tsx'
import { Notices } from '../features/notices/Notices.tsx'
import { PendingBar } from '../features/notices/PendingBar.tsx'
import { OfflineNotice } from '../features/offline/OfflineNotice.tsx'
import { PresetMenu } from '../features/presets/PresetMenu.tsx'
import { RunCard } from '../features/run/RunCard.tsx'
import { TestCard } from '../features/run/TestCard.tsx'
import { KeepingNote } from '../features/runs/KeepingNote.tsx'
import { RunOffer, RunsTool } from '../features/runs/KeptRuns.tsx'
import { LanguageMenu } from '../features/tools/LanguageMenu.tsx'
import { ShareButton } from '../features/tools/ShareButton.tsx'
import { ThemeToggle } from '../features/tools/ThemeToggle.tsx'
import { TourItem, TourPanelPlace } from '../features/tour/place.tsx'
import { Transport } from '../features/transport/Transport.tsx'
import { UndoButtons } from '../features/undo/UndoButtons.tsx'
import { SheetStageContext } from '../features/sheetStage.ts'
import { useFolded, useShowsAll } from '../features/useView.ts'
import { ViewSwitch } from '../features/view/ViewSwitch.tsx'
import { WordsAbout } from '../features/WordsAbout.tsx'
import { ExportItems } from '../report/ExportItems.tsx'
import { useMessages } from '../i18n/useMessages.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Settings } from './Settings.tsx'
import { onPlaneStage, Stage, warmStage } from './Stage.tsx'
import { Study } from './Study.tsx'
import classes from './App.module.css'
import type { RefObject } from 'react'
import type { Offline } from '../state/offline.ts'

// The chart library is heavy, and nothing is plotted before a run.
const LossesPanel = lazy(async () => {
  const { LossesPanel: Panel } = await import('../features/losses/LossesPanel.tsx')
  return { default: Panel }
})

// Nothing is proposed before the page stands.
const ProposalDialog = lazy(async () => {
  const { ProposalDialog: Dialog } = await import('../features/notices/ProposalDialog.tsx')
  return { default: Dialog }
})

// Nothing is dropped on a page that does not stand yet.
const FileDrop = lazy(async () => {
  const { FileDrop: Drop } = await import('../features/files/FileDrop.tsx')
  return { default: Drop }
})

// Nothing is wiped before there is a run.
const WipedNotice = lazy(async () => {
  const { WipedNotice: Notice } = await import('../features/notices/WipedNotice.tsx')
  return { default: Notice }
})

// It writes every kind of model in two frameworks.
const CodeDialog = lazy(async () => {
  const { CodeDialog: Dialog } = await import('../features/code/CodeDialog.tsx')
  return { default: Dialog }
})

/** @param offline null where the browser keeps nothing of the page. */
export function App({ offline }: { readonly offline: Offline | null }) {
  const { t } = useMessages()
  const stage = useRef<HTMLElement>(null)
  const settings = useRef<HTMLElement>(null)
  const results = useRef<HTMLElement>(null)
  const showsAll = useShowsAll()
  const folded = useFolded()
  return (
    <ErrorBoundary>
      <SheetStageContext value={onPlaneStage}>
        <nav aria-label={t('app.navigation')}>
          <SkipButton name={t('app.skip')} to={stage} />
          <SkipButton name={t('app.skipSettings')} to={settings} />
          <SkipButton name={t('app.skipResults')} to={results} />
        </nav>
        <Header />
        <main className={classes.columns} data-folded={folded.join(' ')}>
          <section ref={stage} className={classes.middle} tabIndex={-1} aria-label={t('app.stage')}>
            <Notices />
            <RunOffer />
            <Stage />
            <TourPanelPlace />
            <ExercisePanelPlace at="under" />
            <Suspense fallback={null}>
              <WipedNotice />
              <ProposalDialog />
              <FileDrop />
            </Suspense>
            <Study />
          </section>
          <section
            ref={settings}
            className={classes.left}
            tabIndex={-1}
            aria-label={t('app.settings')}
          >
            <div className={classes.head}>
              <span>{t('app.settings')}</span>
              <ViewSwitch />
              <UndoButtons />
            </div>
            <WordsAbout data="chosen">
              <Settings />
              <PendingBar />
            </WordsAbout>
          </section>
          <section
            ref={results}
            className={classes.right}
            tabIndex={-1}
            aria-label={t('app.results')}
          >
            <ExercisePanelPlace at="beside" />
            <RunCard />
            <DiagnosisCard />
            <Suspense fallback={<div className={classes.placeholder} />}>
              <LossesPanel />
            </Suspense>
            {showsAll && (
              <>
                <FiguresCard />
                <TestCard />
                <QualityCard />
              </>
            )}
          </section>
          {offline && <OfflineNotice offline={offline} />}
        </main>
      </SheetStageContext>
    </ErrorBoundary>
  )
}

/** Seen only while it has the focus, which it moves. A link to a place would change the address, which is the experiment's. */
function SkipButton({
  name,
  to,
}: {
  readonly name: string
  readonly to: RefObject<HTMLElement | null>
}) {
  return (
    <button type="button" className={classes.skip} onClick={() => to.current?.focus()}>
      {name}
    </button>
  )
}

function Files() {
  const [showsCode, setShowsCode] = useState(false)
  return (
    <>
      <FileMenu>
        <ExportItems />
        <CodeItem onOpen={() => setShowsCode(true)} />
      </FileMenu>
      {showsCode && (
        <Suspense fallback={null}>
          <CodeDialog onClose={() => setShowsCode(false)} />
        </Suspense>
      )}
    </>
  )
}

function Header() {
  const showsAll = useShowsAll()
  const share = <ShareButton exercise={useLinkedExercise()} />
  return (
    <header className={classes.header}>
      <h1 className={classes.logo}>
        gan<span>vas</span>
      </h1>
      <div className={classes.preset} data-place="preset">
        <WordsAbout data="chosen">
          <PresetMenu />
        </WordsAbout>
      </div>
      <Transport>
        <KeepingNote />
      </Transport>
      {showsAll && <BackendMenu />}
      <span className={classes.space} />
      <div className={classes.tools}>
        <RunsTool />
        <Files />
        {share}
        <DeckPlace warm={warmStage} share={share}>
          {(item) => (
            <Keys>
              <TourItem />
              <ExercisesItem />
              <GlossaryItem />
              {item}
            </Keys>
          )}
        </DeckPlace>
        <ExercisesDialog />
        <GlossaryList />
        <ThemeToggle />
        <LanguageMenu />
      </div>
    </header>
  )
}
