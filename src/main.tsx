/** Composition root: language, worker, stores, page. */
import { MantineProvider } from '@mantine/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { cssVariablesResolver, theme } from './app/theme.ts'
import './app/library.css'
import './app/tokens.css'
import { LabContext } from './features/useLab.ts'
import { WordsAbout } from './features/WordsAbout.tsx'
import { readLocale } from './i18n/locale.ts'
import { loadCatalogue } from './i18n/messages.ts'
import { MessagesProvider } from './i18n/MessagesProvider.tsx'
import { defined } from './lib/assert.ts'
import { syncAddressBar } from './state/addressBar.ts'
import { parseHash } from './state/hash.ts'
import { createLab } from './state/lab.ts'
import { askBeforeLeaving } from './state/leaving.ts'
import { OwnData } from './state/ownData.ts'
import { sealOnPress } from './state/undo.ts'
import { ownDataStorage } from './storage/ownData.ts'
import { makeTrainerWorker } from './worker/makeTrainerWorker.ts'

const own = new OwnData(ownDataStorage())
// A link may be about them.
await own.open()
const linked = parseHash(location.hash)
const lab = createLab({ makeWorker: makeTrainerWorker, initial: linked?.experiment ?? null, own })
lab.open()
if (linked) lab.intents.adopt(linked)
syncAddressBar(lab, window)
sealOnPress(lab.history, window)
askBeforeLeaving(lab.run, window)

const locale = readLocale()
const catalogue = await loadCatalogue(locale)
createRoot(defined(document.querySelector('#root'), 'The page’s root')).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      defaultColorScheme="auto"
    >
      <MessagesProvider initial={{ locale, catalogue }}>
        <LabContext value={lab}>
          <WordsAbout data="inForce">
            <App />
          </WordsAbout>
        </LabContext>
      </MessagesProvider>
    </MantineProvider>
  </StrictMode>,
)
