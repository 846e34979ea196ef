/** Français : ce que l’on peut tenter contre un verdict. */
import type { remedies as english } from '../en/remedies.ts'

export const remedies: Record<keyof typeof english, string> = {
  'remedies.title': 'À essayer',
  'remedies.live': 'Prend effet à l’étape suivante',
  'remedies.restarts': 'Repart de l’étape 0',

  'remedy.packing':
    'Juger {to} {kind, select, images {images} other {points}} ensemble au lieu de {from}',
  'remedy.batch-norm': 'Activer la normalisation par lot',
  'remedy.relativistic': 'Prendre la perte relativiste (R3GAN)',
  'remedy.non-saturating': 'Prendre la perte non saturante',
  'remedy.convolution': 'Prendre un réseau convolutif',
  'remedy.spectral-norm': 'Activer la normalisation spectrale',
  'remedy.average': 'Moyenner les poids plus longtemps : {from} → {to}',
  'remedy.one-critic-step': 'Une étape du discriminateur au lieu de {from}',
  'remedy.more-critic-steps': 'Plus d’étapes du discriminateur : {from} → {to}',
  'remedy.slower-critic': 'Ralentir le discriminateur : taux d’apprentissage {from} → {to}',
  'remedy.faster-critic': 'Accélérer le discriminateur : taux d’apprentissage {from} → {to}',
  'remedy.dropout': 'Couper des signaux du discriminateur : dropout {from} → {to}',
  'remedy.less-dropout': 'Moins de dropout dans le discriminateur : {from} → {to}',
  'remedy.label-smoothing': 'Lisser les étiquettes : {from} → {to}',
  'remedy.instance-noise':
    'Ajouter du bruit aux {kind, select, images {images} other {points}} : {from} → {to}',
  'remedy.slower': 'Diviser par deux les taux d’apprentissage : {from} → {to}',
  'remedy.falling-rates': 'Faire baisser les taux d’apprentissage sur {to} étapes',
  'remedy.much-slower': 'Taux d’apprentissage ÷ 10 : {from} → {to}',
  'remedy.usual-optimisers': 'Rétablir les optimiseurs par défaut',
  'remedy.beta-one': 'Baisser le poids de l’a priori β : {from} → {to}',
  'remedy.raise-beta': 'Augmenter le poids de l’a priori β : {from} → {to}',
  'remedy.halve-beta': 'Diviser par deux le poids de l’a priori β : {from} → {to}',
  'remedy.warm-up': 'Introduire l’a priori lentement, sur {to} étapes',
  'remedy.more-dimensions': 'Plus de dimensions latentes : {from} → {to}',
  'remedy.cross-entropy': 'Prendre l’entropie croisée comme perte',
  'remedy.less-corruption': 'Moins de bruit à l’entrée : {from} → {to}',
  'remedy.wider': 'Un réseau plus large : {from} → {to} unités',
  'remedy.drop-signals': 'Éteindre des signaux au hasard : dropout {from} → {to}',
  'remedy.usual-temperature':
    'Tirer les lettres comme elles sont probables : température {from} → {to}',
  'remedy.deeper': 'Plus de couches : {from} → {to}',
  'remedy.shallower': 'Moins de couches : {from} → {to}',
  'remedy.all-images':
    'Entraîner sur {kind, select, images {toutes les images} names {tous les noms} other {tous les points}} au lieu de {from}',
  'remedy.smaller': 'Un réseau plus étroit : {from} → {to} unités',
  'remedy.fewer-channels': 'Moins de canaux : {from} → {to}',
}
