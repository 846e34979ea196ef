/** Italiano: la pagina stessa. */
import type { page as english } from '../en/page.ts'

export const page: Record<keyof typeof english, string> = {
  'backend.auto': 'Automatico',
  'backend.webgpu': 'WebGPU',
  'backend.webgl': 'WebGL',
  'backend.wasm': 'WebAssembly',
  'backend.cpu': 'Solo JavaScript',
  'app.title': 'Ganvas – addestra modelli generativi nel tuo browser',
  'app.broken': 'Questa pagina si è bloccata.',
  'app.brokenHelp':
    'Le tue impostazioni sono nell’indirizzo: ricaricando tornano. Il motivo tecnico è qui sotto.',
  'app.reload': 'Ricarica',
  'backends.label': 'Motore di calcolo: {name}',
  'backends.title': 'Dove si addestra il modello',
  'backends.auto': 'Il più veloce: una scheda grafica che supera la prova, o WebAssembly',
  'backends.step': '{ms} ms per passo',
  'backends.timed':
    'Scelto cronometrando entrambi il {at, date, medium}, {at, time, short}: {gpu} {gpuMs}, WebAssembly {wasmMs} ms per passo.',
  'backends.remembered':
    'Ricordato dal {at, date, medium}, {at, time, short}: {gpu} {gpuMs}, WebAssembly {wasmMs} ms per passo.',
  'backends.again': 'Misura di nuovo',
  'backends.again.what':
    'Cronometra qualche passo su entrambi e prende il più veloce. Un addestramento in corso continua lì.',
  'backends.looking': 'Ricerca…',
  'backends.none': 'Nessuno',
  'verdict.chosen': 'in uso',
  'verdict.usable': 'utilizzabile',
  'verdict.software': 'emulato, lento',
  'verdict.absent': 'non disponibile',
  'verdict.wrong': 'prova non superata',
  'verdict.lost': 'ha smesso di funzionare',
  'language.label': 'Lingua: {name}',
  'theme.auto': 'Colori: come il sistema',
  'theme.light': 'Colori: chiaro',
  'theme.dark': 'Colori: scuro',
  'keys.label': 'Tastiera',
  'keys.space': 'Spazio',
  'keys.playPause': 'Avvia o metti in pausa',
  'keys.step': 'Un passo',
  'keys.restart': 'Ricomincia',
  'keys.help': 'Questo elenco',
}
