/** Composition root: language, worker, stores, page. */
import { MantineProvider } from '@mantine/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { adoptVariables, theme } from './app/theme.ts'
import './app/library.css'
import './app/tokens.css'
import {
  createExercisePlace,
  ExercisePlaceContext,
  followExercises,
} from './features/exercises/place.tsx'
import { keepExerciseFromHost } from './features/exercises/wanted.ts'
import { GLOSSARY } from './features/glossary/place.tsx'
import { createKeptToolsStore, KeptToolsContext } from './features/runs/KeptRuns.tsx'
import { LabContext } from './features/useLab.ts'
import { ViewContext } from './features/useView.ts'
import { LinkLocks } from './features/view/LinkLocks.tsx'
import { WordsAbout } from './features/WordsAbout.tsx'
import { readLocale } from './i18n/locale.ts'
import { loadCatalogue } from './i18n/messages.ts'
import { MessagesProvider } from './i18n/MessagesProvider.tsx'
import { defined } from './lib/assert.ts'
import { syncAddressBar } from './state/addressBar.ts'
import { parseHash } from './state/hash.ts'
import { watchHeartbeat } from './state/heartbeat.ts'
import { createLab } from './state/lab.ts'
import { askBeforeLeaving } from './state/leaving.ts'
import { keepOffline } from './state/offline.ts'
import { OwnData } from './state/ownData.ts'
import { deviceTimedChoices } from './state/timedChoices.ts'
import { sealOnPress } from './state/undo.ts'
import { deviceStorage, PageView } from './state/view.ts'
import { ownDataStorage } from './storage/ownData.ts'
import { TermsContext } from './ui/terms.ts'
import { makeTrainerWorker } from './worker/makeTrainerWorker.ts'

const OFFER_PATIENCE_MS = 300

keepExerciseFromHost(window)

const locale = readLocale()
const words = loadCatalogue(locale)
const own = new OwnData(ownDataStorage())
// A link may be about them.
await own.open()
const linked = parseHash(location.hash)
const lab = createLab({
  makeWorker: makeTrainerWorker,
  initial: linked?.isOfExperiment ? linked.experiment : null,
  own,
  timed: deviceTimedChoices(window),
})
lab.open()
if (linked) void lab.intents.follow(linked)
const view = new PageView(linked?.page ?? {}, deviceStorage(window))
syncAddressBar(lab, view, window)
sealOnPress(lab.history, window)
adoptVariables(document)
watchHeartbeat(lab)
askBeforeLeaving(lab.run, lab.keeping, window)
const offline = import.meta.env.PROD ? keepOffline(window, lab.run) : null
const keptTools = createKeptToolsStore()
const exercises = createExercisePlace()
followExercises(exercises, lab)
const opened = import('./features/runs/openKeptRuns.tsx')
  .then(async ({ openKeptRuns }) => keptTools.setState({ tools: await openKeptRuns(lab, window) }))
  // Without them the page asks before it is left.
  .catch(() => undefined)

// The offer is there in time to move nothing, unless the device is slow.
const patience = new Promise((resolve) => setTimeout(resolve, OFFER_PATIENCE_MS))
const [catalogue] = await Promise.all([words, Promise.race([opened, patience])])
createRoot(defined(document.querySelector('#root'), 'The page’s root')).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      withCssVariables={false}
      withGlobalClasses={false}
    >
      <MessagesProvider initial={{ locale, catalogue }}>
        <LabContext value={lab}>
          <ViewContext value={view}>
            <KeptToolsContext value={keptTools}>
              <ExercisePlaceContext value={exercises}>
                <WordsAbout data="inForce">
                  <TermsContext value={GLOSSARY}>
                    <LinkLocks>
                      <App offline={offline} />
                    </LinkLocks>
                  </TermsContext>
                </WordsAbout>
              </ExercisePlaceContext>
            </KeptToolsContext>
          </ViewContext>
        </LabContext>
      </MessagesProvider>
    </MantineProvider>
  </StrictMode>,
)
