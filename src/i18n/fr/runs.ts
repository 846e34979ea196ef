/** Des parties de la page, et des entraînements et réglages qui cèdent la place à d’autres. */
import type { runs as english } from '../en/runs.ts'

export const runs: Record<keyof typeof english, string> = {
  'app.navigation': 'Sur cette page',
  'app.skip': 'Aller aux échantillons',
  'app.skipSettings': 'Aller aux réglages',
  'app.skipResults': 'Aller aux résultats',
  'app.stage': 'Scène',
  'app.settings': 'Réglages',
  'app.results': 'Résultats',

  'undo.undo': 'Annuler le dernier réglage',
  'undo.redo': 'Rétablir le réglage',

  'wiped.notice': 'Recommencé ; l’entraînement en était à l’étape {step}.',
  'wiped.undo': 'Annuler le recommencement',
  'wiped.forked': 'Un nouvel entraînement part d’ici ; l’autre en était à l’étape {step}.',
  'wiped.undoFork': 'Revenir à l’autre entraînement',
  'wiped.undoShort': 'Annuler',

  'proposal.title': 'Un autre modèle ?',
  'proposal.body':
    '« {shown} » en est à l’étape {step}. « {next} » est un autre modèle et prendrait sa place.',
  'proposal.start': 'Lancer « {next} »',
  'proposal.open': 'Ouvrir « {next} »',
  'proposal.keep': 'Garder « {shown} »',
  'proposal.namesake':
    'L’entraînement en est à l’étape {step} et ne peut pas prendre ces réglages : ils en lanceraient un autre.',
  'proposal.startNamesake': 'Lancer avec ces réglages',
  'proposal.keepRun': 'Garder l’entraînement',
  'proposal.kept':
    '« {shown} » en est à l’étape {step}. L’entraînement que vous ouvrez prend sa place sur la page.',
  'proposal.openKept': 'Ouvrir l’entraînement',
}
