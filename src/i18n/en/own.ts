/** English: the reader’s own data. */
export const own = {
  'own.title': 'Your own data',
  'own.drop': 'Drop files or a folder here',
  'own.drop.kinds':
    'Pictures: a ZIP or a folder of PNG, JPEG or WebP (folders become classes), IDX with labels or without, or one picture that holds many. Points: CSV or other text with two columns of numbers. Names: a text with one a line. Or paste any of these.',
  'own.choose': 'Choose files',
  'own.paste': 'Or paste lines: one point or one name per line',
  'own.paste.read': 'Read these lines',
  'own.plane': 'Draw points',
  'own.stays': 'Everything stays in this browser; nothing is sent anywhere.',
  'own.kept': 'Kept on this device',
  'own.unkept': 'gone when this page is closed: the device would not keep them',
  'own.use.short': 'Use',
  'own.use.one': 'Use “{name}”',
  'own.inUse': 'In use',
  'own.remove': 'Delete',
  'own.remove.one': 'Delete “{name}”',
  'own.remove.sure': 'Delete for good',
  'own.remove.keep': 'Keep',
  'own.name': 'Name',
  'own.use': 'Use these data',
  'own.back': 'Back',
  'own.count':
    '{kind, select, images {{count, plural, one {# image} other {# images}}} names {{count, plural, one {# name} other {# names}}} other {{count, plural, one {# point} other {# points}}}}',
  'own.noClasses': 'No classes',
  'own.points.name': 'My points',
  'own.points.picture': '{count} points in the plane, as they will be trained on',
  'own.column': 'Column {number}',
  'own.column.x': 'Across (x)',
  'own.column.y': 'Up (y)',
  'own.column.label': 'Class',
  'own.column.none': 'None',
  'own.placed':
    'Moved and scaled to fit the plane: the mean ({x}, {y}) was taken away, then both coordinates were divided by {scale}. Shapes stay as they are.',
  'own.leftOut.lines':
    '{count, plural, one {# line gives no point and is left out:} other {# lines give no point and are left out:}}',
  'own.leftOut.number': 'Line {line}: “{cell}” is not a finite number',
  'own.leftOut.cells': 'Line {line}: a column is missing',
  'own.leftOut.label': 'Line {line}: the class is missing',
  'own.leftOut.more': '{count, plural, one {and # more} other {and # more}}',
  'own.names.name': 'My names',
  'own.names.preview': 'The first of {count} names, as they will be trained on',
  'own.names.characters':
    '{count, plural, one {# different character} other {# different characters}}, capital and small letters told apart; the longest name has {longest}.',
  'own.names.repeated':
    '{count, plural, one {# line repeats an earlier one and is taken once.} other {# lines repeat earlier ones; each name is taken once.}}',
  'own.leftOut.names':
    '{count, plural, one {# line gives no name and is left out:} other {# lines give no name and are left out:}}',
  'own.leftOut.tooLong': 'Line {line}: “{cell}…” has more than {most} characters',
  'own.leftOut.control': 'Line {line}: “{cell}” has a tab or another character that cannot be seen',
  'own.fault.noNames':
    'No line gives a name: each is longer than {longest} characters or has characters that cannot be seen.',
  'own.fault.tooManyCharacters':
    'There are {count} different characters, and at most {most} can be told apart. The {rare} rarest are in {names} of the names: {rarest}. Take those names out, or write them with more common characters.',
  'own.plane.name': 'Drawn points',
  'own.plane.pad': 'The plane to draw points in',
  'own.plane.hint':
    'Draw with a mouse, a pen or a finger. With the keyboard: arrows lead the brush, Space uses it.',
  'own.fault.empty': 'There is nothing in it.',
  'own.fault.tooLarge': 'It is larger than the {megabytes} MB that are read.',
  'own.fault.notKnown': 'This is no kind of file that can be read here.',
  'own.fault.unreadable': 'The file is damaged and cannot be read.',
  'own.fault.truncated':
    'The file ends too early: it holds {found} bytes of the {wanted} that it announces.',
  'own.fault.noPoints': 'No line gives a point: two of its columns must be finite numbers.',
  'own.fault.noColumns':
    'No line has two numbers. Points need two columns of numbers, separated by commas, semicolons, tabs or spaces.',
  'own.fault.noSpread': 'All points lie on one spot, so there is nothing to learn.',
  'own.fault.tooFew': 'There are too few: {count}. At least {least} are needed.',
  'own.fault.tooMany': 'There are too many: {count}. At most {most} can be used.',
  'own.fault.tooManyClasses':
    'There are {count} classes, and at most {most} can be told apart. Choose another column, or none.',
  'own.choose.folder': 'Choose a folder',
  'own.pictures.name': 'My pictures',
  'own.pictures.grid': '{shown} of {count} pictures, as they will be trained on',
  'own.framing': 'How the pictures are fitted',
  'own.framing.whole': 'Whole picture',
  'own.framing.centred': 'Centred as MNIST',
  'own.framing.whole.what':
    'Every picture is made 28 × 28 in its proportions: each new pixel is the mean of the area it covers.',
  'own.framing.centred.what':
    'What differs from the ground is taken as ink: white on black, its longer side 20 pixels, its centre of mass in the middle of 28 × 28.',
  'own.invert': 'Change black and white about',
  'own.invert.white':
    '{count} of {all} have a white ground. On a black one most pixels are 0, which models here learn faster.',
  'own.invert.black': 'The ground of most is black already: {count} of {all} are white.',
  'own.folders':
    'The pictures lie in {count} folders, and at most {most} can be classes: they are taken without classes.',
  'own.files.notPicture':
    '{count, plural, one {# file is left out: it is no PNG, JPEG or WebP} other {# files are left out: they are no PNG, JPEG or WebP}}',
  'own.files.damaged':
    '{count, plural, one {# picture is left out: it is damaged} other {# pictures are left out: they are damaged}}',
  'own.files.tooLarge':
    '{count, plural, one {# picture is left out: it has too many pixels} other {# pictures are left out: they have too many pixels}}',
  'own.files.deep':
    '{count, plural, one {# file is left out: it lies too many folders deep} other {# files are left out: they lie too many folders deep}}',
  'own.sheet.what':
    'One picture of {width} × {height} pixels. It is cut into rows and columns of pictures:',
  'own.sheet.columns': 'Columns',
  'own.sheet.rows': 'Rows',
  'own.sheet.cells':
    '{count, plural, one {# picture} other {# pictures}} of {width} × {height} pixels',
  'own.sheet.cut': 'Cut it up',
  'own.fault.bomb': 'It unpacks to more than the {megabytes} MB that are read.',
  'own.fault.idxType':
    'This IDX file does not hold unsigned bytes. Save it with values from 0 to 255.',
  'own.fault.idxDimensions':
    'This IDX file has {found} dimensions. Pictures have 3 (count, rows, columns), labels 1.',
  'own.fault.idxSize':
    'The pictures are {width} × {height} pixels. Sides from 1 to {most} are read.',
  'own.fault.idxLength': 'The file holds {found} values and announces {wanted}.',
  'own.fault.labelsCount': 'There are {labels} labels for {count} pictures; each needs one.',
  'own.fault.labelsAlone': 'These are labels without pictures. Choose both files together.',
  'own.fault.pictureSize':
    'The picture says that it is {width} × {height} pixels, more than the {most} million that are read.',
  'own.fault.noPictures': 'There is no PNG, JPEG or WebP picture in it that can be read.',
} as const
