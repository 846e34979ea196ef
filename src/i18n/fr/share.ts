/** Français : le dialogue qui fabrique un lien. */
import type { share as english } from '../en/share.ts'

export const share: Record<keyof typeof english, string> = {
  'share.label': 'Partager un lien vers cette page',
  'share.what': 'Le lien contient',
  'share.deck': 'La présentation, à partir de la scène {scene}',
  'share.settings': 'Les réglages : {name}',
  'share.model': 'Le modèle entraîné « {name} »',
  'share.view': 'L’onglet, l’outil et les colonnes affichées',
  'share.place':
    'L’endroit : votre position dans l’espace latent, la promenade, le tirage des échantillons',
  'share.language': 'La langue : {name}',
  'share.exercise': 'L’exercice ouvert',
  'share.locks': 'Ce qui peut être changé',
  'share.locksHelp':
    'Qui ouvre le lien peut changer ce qui est libre. Aucun bouton ne déverrouille le reste : il faut un lien sans verrou.',
  'share.lock.free': 'Libre',
  'share.lock.lock': 'Verrouillé',
  'share.lock.hide': 'Masqué',
  'share.link': 'Lien',
  'share.copy': 'Copier le lien',
  'share.copied': 'Lien copié',
  'share.failed': 'Le navigateur a refusé. Sélectionnez le lien et copiez-le vous-même.',
  'share.qr': 'Code QR du lien',
  'share.save': 'Enregistrer le code',
  'share.print': 'Imprimer le code',
  'share.tooLong':
    'Aucun code QR ne peut contenir un lien de {count} caractères ; {most} est le maximum. Retirez quelque chose, ou envoyez le lien.',
}
