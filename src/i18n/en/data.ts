/** English: the data. */
export const data = {
  'dataset.mnist': 'MNIST digits',
  'dataset.ring8': 'Ring of eight Gaussians',
  'dataset.moons': 'Two moons',
  'data.title': 'Data',
  'data.preview': 'The first images of “{name}” in this mix',
  'data.points': 'These data are points in the plane, not images.',
  'data.loading': 'Loading the data',
  'data.change': 'change the mix',
  'data.all': 'All {count} classes, in full',
  'data.allUneven': 'All {count} classes, unevenly',
  'data.some': 'Only {list}',
  'data.someUneven': 'Only {list}, unevenly',
  'data.first':
    '{images, plural, one {Only the first example} other {Only the first {count} examples}}: {present, select, all {all {classes} classes} other {{classes, plural, one {class} other {classes}} {list}}}',
  'data.none': 'No {kind, select, images {image} other {point}} is left',
  'data.mix': 'Mix of the data',
  'data.chooseAll': 'All',
  'data.chooseOnly': 'Only {list}',
  'data.use': 'Use class {name}',
  'data.share': 'Share of class {name}',
  'data.allImages': 'all',
}
