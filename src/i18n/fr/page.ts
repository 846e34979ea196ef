/** Français : la page elle-même. */
import type { page as english } from '../en/page.ts'

export const page: Record<keyof typeof english, string> = {
  'backend.auto': 'Automatique',
  'backend.webgpu': 'WebGPU',
  'backend.webgl': 'WebGL',
  'backend.wasm': 'WebAssembly',
  'backend.cpu': 'JavaScript seul',
  'app.title': 'Ganvas – entraînez des modèles génératifs dans votre navigateur',
  'app.broken': 'Cette page a cessé de fonctionner.',
  'app.brokenHelp':
    'Vos réglages sont dans l’adresse : recharger la page les rétablit. La raison technique figure ci-dessous.',
  'app.reload': 'Recharger',
  'backends.label': 'Moteur de calcul : {name}',
  'backends.title': 'Où le modèle s’entraîne',
  'backends.auto': 'Le plus rapide : une carte graphique qui réussit son test, ou WebAssembly',
  'backends.step': '{ms} ms par étape',
  'backends.timed':
    'Choisi en chronométrant les deux le {at, date, medium} à {at, time, short} : {gpu} {gpuMs}, WebAssembly {wasmMs} ms par étape.',
  'backends.remembered':
    'Mémorisé depuis le {at, date, medium} à {at, time, short} : {gpu} {gpuMs}, WebAssembly {wasmMs} ms par étape.',
  'backends.again': 'Mesurer à nouveau',
  'backends.again.what':
    'Chronomètre quelques étapes sur les deux et prend le plus rapide. Un entraînement en cours y continue.',
  'backends.looking': 'Recherche…',
  'backends.none': 'Aucun',
  'verdict.chosen': 'utilisé',
  'verdict.usable': 'utilisable',
  'verdict.software': 'émulé, lent',
  'verdict.absent': 'indisponible',
  'verdict.wrong': 'a échoué au test',
  'verdict.lost': 'a cessé de fonctionner',
  'language.label': 'Langue : {name}',
  'theme.auto': 'Couleurs : comme le système',
  'theme.light': 'Couleurs : clair',
  'theme.dark': 'Couleurs : sombre',
  'keys.label': 'Clavier',
  'keys.space': 'Espace',
  'keys.playPause': 'Lancer ou mettre en pause',
  'keys.step': 'Une étape',
  'keys.restart': 'Recommencer',
  'keys.help': 'Cette liste',
}
