/** Italiano: tutte le lavagne. */
import type { pad as english } from '../en/pad.ts'

export const pad: Record<keyof typeof english, string> = {
  'pad.name': 'Lavagna',
  'pad.strokes':
    '{count, plural, =0 {Una lavagna vuota} one {Il tuo disegno, # tratto} other {Il tuo disegno, # tratti}}',
  'pad.pen.down': 'La penna è appoggiata: le frecce disegnano.',
  'pad.pen.up': 'La penna è sollevata: le frecce la spostano.',
  'pad.undo': 'Annulla l’ultimo tratto',
  'pad.clear': 'Cancella',
  'pad.tool': 'Strumento',
  'pad.tool.brush': 'Pennello',
  'pad.tool.eraser': 'Gomma',
  'pad.width': 'Larghezza',
  'pad.width.small': 'Sottile',
  'pad.width.medium': 'Media',
  'pad.width.large': 'Spessa',
}
