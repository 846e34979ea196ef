/** Italiano: che cosa si può tentare contro un verdetto. */
import type { remedies as english } from '../en/remedies.ts'

export const remedies: Record<keyof typeof english, string> = {
  'remedies.title': 'Che cosa provare',
  'remedies.live': 'Ha effetto dal passo successivo',
  'remedies.restarts': 'Riparte dal passo 0',

  'remedy.packing':
    'Giudicare {to} {kind, select, images {immagini} other {punti}} insieme invece di {from}',
  'remedy.batch-norm': 'Attivare la normalizzazione del batch',
  'remedy.relativistic': 'Usare la perdita relativistica (R3GAN)',
  'remedy.non-saturating': 'Usare la perdita non saturante',
  'remedy.convolution': 'Usare una rete convoluzionale',
  'remedy.spectral-norm': 'Attivare la normalizzazione spettrale',
  'remedy.average': 'Fare la media dei pesi più a lungo: {from} → {to}',
  'remedy.one-critic-step': 'Un passo del discriminatore invece di {from}',
  'remedy.more-critic-steps': 'Più passi del discriminatore: {from} → {to}',
  'remedy.slower-critic': 'Rallentare il discriminatore: tasso di apprendimento {from} → {to}',
  'remedy.faster-critic': 'Accelerare il discriminatore: tasso di apprendimento {from} → {to}',
  'remedy.dropout': 'Spegnere segnali del discriminatore: dropout {from} → {to}',
  'remedy.less-dropout': 'Meno dropout nel discriminatore: {from} → {to}',
  'remedy.label-smoothing': 'Smussare le etichette: {from} → {to}',
  'remedy.instance-noise':
    'Aggiungere rumore {kind, select, images {alle immagini} other {ai punti}}: {from} → {to}',
  'remedy.slower': 'Dimezzare i tassi di apprendimento: {from} → {to}',
  'remedy.falling-rates': 'Far scendere i tassi di apprendimento in {to} passi',
  'remedy.much-slower': 'Tassi di apprendimento ÷ 10: {from} → {to}',
  'remedy.usual-optimisers': 'Riportare gli ottimizzatori ai valori predefiniti',
  'remedy.beta-one': 'Abbassare il peso del prior β: {from} → {to}',
  'remedy.raise-beta': 'Alzare il peso del prior β: {from} → {to}',
  'remedy.halve-beta': 'Dimezzare il peso del prior β: {from} → {to}',
  'remedy.warm-up': 'Introdurre il prior lentamente, in {to} passi',
  'remedy.more-dimensions': 'Più dimensioni latenti: {from} → {to}',
  'remedy.cross-entropy': 'Usare l’entropia incrociata come perdita',
  'remedy.less-corruption': 'Meno rumore in ingresso: {from} → {to}',
  'remedy.wider': 'Una rete più larga: {from} → {to} unità',
  'remedy.drop-signals': 'Spegnere segnali a caso: dropout {from} → {to}',
  'remedy.usual-temperature': 'Estrarre le lettere come sono probabili: temperatura {from} → {to}',
  'remedy.deeper': 'Più strati: {from} → {to}',
  'remedy.shallower': 'Meno strati: {from} → {to}',
  'remedy.all-images':
    'Addestrare su {kind, select, images {tutte le immagini} names {tutti i nomi} other {tutti i punti}} invece di {from}',
  'remedy.smaller': 'Una rete più stretta: {from} → {to} unità',
  'remedy.fewer-channels': 'Meno canali: {from} → {to}',
}
