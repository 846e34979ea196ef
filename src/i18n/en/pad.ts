/** English: every pad that is drawn on. */
export const pad = {
  'pad.name': 'Drawing pad',
  'pad.strokes':
    '{count, plural, =0 {An empty pad} one {Your drawing, # stroke} other {Your drawing, # strokes}}',
  'pad.pen.down': 'The pen is down: arrows draw.',
  'pad.pen.up': 'The pen is up: arrows move it.',
  'pad.undo': 'Undo last stroke',
  'pad.clear': 'Clear',
  'pad.tool': 'Tool',
  'pad.tool.brush': 'Brush',
  'pad.tool.eraser': 'Eraser',
  'pad.width': 'Width',
  'pad.width.small': 'Thin',
  'pad.width.medium': 'Medium',
  'pad.width.large': 'Thick',
}
