/** Le parti della pagina, e gli addestramenti e le impostazioni che cedono il posto ad altri. */
import type { runs as english } from '../en/runs.ts'

export const runs: Record<keyof typeof english, string> = {
  'app.navigation': 'In questa pagina',
  'app.skip': 'Vai ai campioni',
  'app.skipSettings': 'Vai alle impostazioni',
  'app.skipResults': 'Vai ai risultati',
  'app.stage': 'Scena',
  'app.settings': 'Impostazioni',
  'app.results': 'Risultati',

  'undo.undo': 'Annulla l’ultima modifica',
  'undo.redo': 'Ripristina la modifica',

  'wiped.notice': 'Ricominciato; l’addestramento era al passo {step}.',
  'wiped.undo': 'Annulla il nuovo inizio',
  'wiped.forked': 'Da qui parte un nuovo addestramento; l’altro era al passo {step}.',
  'wiped.undoFork': 'Torna all’altro addestramento',
  'wiped.undoShort': 'Annulla',

  'proposal.title': 'Un altro modello?',
  'proposal.body':
    '«{shown}» è al passo {step}. «{next}» è un altro modello e ne prenderebbe il posto.',
  'proposal.start': 'Avvia «{next}»',
  'proposal.open': 'Apri «{next}»',
  'proposal.keep': 'Tieni «{shown}»',
  'proposal.namesake':
    'L’addestramento è al passo {step} e non può prendere queste impostazioni: ne avvierebbero un altro.',
  'proposal.startNamesake': 'Avvia con queste impostazioni',
  'proposal.keepRun': 'Tieni l’addestramento',
  'proposal.kept':
    '«{shown}» è al passo {step}. L’addestramento che apri ne prende il posto sulla pagina.',
  'proposal.openKept': 'Apri l’addestramento',
}
