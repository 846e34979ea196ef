/** English: the data. */
export const data = {
  'dataset.mnist': 'MNIST digits',
  'dataset.ring8': 'Ring of eight groups',
  'dataset.moons': 'Two moons',
  'data.own': 'Your own…',
  'data.title': 'Data',
  'data.preview':
    'The first {kind, select, images {images} other {points}} of “{name}” in this mix',
  'data.repaired': 'Changed to fit these data: {change}',
  'data.loading': 'Loading the data',
  'data.silent': 'The connection is silent; asking for the data anew…',
  'data.change': 'change the mix',
  'data.changeCount': 'change how many',
  'data.all': 'All {count} classes, in full',
  'data.allUneven': 'All {count} classes, unevenly',
  'data.some': 'Only {list}',
  'data.someUneven': 'Only {list}, unevenly',
  'data.first':
    '{images, plural, one {Only the first example} other {Only the first {count} examples}}: {present, select, all {all {classes} classes} other {{classes, plural, one {class} other {classes}} {list}}}',
  'data.firstOnly': '{images, plural, =0 {All of them} other {Only the first {count}}}',
  'data.none': 'No {kind, select, images {image} other {point}} is left',
  'data.mix': 'Mix of the data',
  'data.chooseAll': 'All',
  'data.chooseOnly': 'Only {list}',
  'data.use': 'Use class {name}',
  'data.share': 'Share of class {name}',
  'data.allImages': 'all',
}
