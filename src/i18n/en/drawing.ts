/** English: data drawn on the page. */
export const drawing = {
  'own.draw': 'Draw pictures',
  'own.draw.goOn': 'Go on drawing: {count, plural, one {# picture} other {# pictures}}',
  'own.plane.goOn': 'Go on drawing: {count, plural, one {# point} other {# points}}',
  'own.draw.empty': 'Draw a picture here',
  'own.draw.hint':
    'Draw with a mouse, a pen or a finger. With the keyboard: arrows move a pen, Space puts it down or lifts it, Enter adds the picture.',
  'own.draw.add': 'Add picture',
  'own.draw.putBack': 'Put it back',
  'own.draw.leave': 'Leave it as it was',
  'own.draw.full': 'No more than {most} pictures can be drawn.',
  'own.draw.few': 'Draw at least two pictures; about twenty are enough to begin with.',
  'own.draw.preview': 'Preview',
  'own.draw.name': 'My drawings',
  'own.draw.strip': 'Drawn so far',
  'own.draw.edit': 'Picture {place}: go on drawing',
  'own.draw.editOf': 'Picture {place}, {class}: go on drawing',
  'own.draw.remove': 'Delete picture {place}',
  'own.draw.removeAll': 'Delete all',
  'own.draw.bringBack': 'Bring back what was deleted',
  'own.draw.save': 'Save the pictures as a ZIP, which can be opened here again',
  'own.plane.save': 'Save the points as CSV, which can be opened here again',
  'own.classes': 'Class of what is drawn',
  'own.classes.none':
    'All that you draw is of one kind. To tell several kinds apart, give them classes.',
  'own.classes.begin': 'Use classes',
  'own.classes.add': 'Add a class',
  'own.classes.end': 'Use no classes',
  'own.classes.remove': 'Remove this class',
  'own.class.new': 'Class {number}',
  'own.class.name': 'Name of this class',
  'own.class.empty': 'A class needs a name.',
  'own.class.taken': 'Another class has this name.',
  'own.variants': 'Add variants of each picture',
  'own.variants.what':
    'Each is moved by up to {shift} pixels, turned by up to {turn}° and scaled to {least} to {most} %. A model learns a few pictures by heart; variants stand for those that nobody drew. All variants of a picture are trained on, or all are held out for testing.',
  'own.variants.each': 'Variants of each picture',
  'own.variants.count':
    '{variants, plural, one {# variant} other {# variants}} of each picture: {all} pictures in all.',
  'own.variants.grid':
    '{rows, plural, one {A picture} other {# of the pictures}}, each in a row with variants of it',
  'own.variants.rows': 'Each row begins with a picture as it is; its variants follow.',
}
