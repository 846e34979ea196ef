/** Français : toutes les ardoises. */
import type { pad as english } from '../en/pad.ts'

export const pad: Record<keyof typeof english, string> = {
  'pad.name': 'Ardoise',
  'pad.strokes':
    '{count, plural, =0 {Une ardoise vide} one {Votre dessin, # trait} other {Votre dessin, # traits}}',
  'pad.pen.down': 'Le stylo est posé : les flèches dessinent.',
  'pad.pen.up': 'Le stylo est levé : les flèches le déplacent.',
  'pad.undo': 'Annuler le dernier trait',
  'pad.clear': 'Effacer',
  'pad.tool': 'Outil',
  'pad.tool.brush': 'Pinceau',
  'pad.tool.eraser': 'Gomme',
  'pad.width': 'Largeur',
  'pad.width.small': 'Fine',
  'pad.width.medium': 'Moyenne',
  'pad.width.large': 'Épaisse',
}
