/** English: the tool “Map” of the latent space. */
export const map = {
  'map.label': 'Map of the latent space',
  'map.hint':
    'Click or drag to move. The arrow keys move by one cell, with Shift by less; Home goes to the middle; Enter chooses the code at the crosshair. Zoom with + and −, with two fingers, or with the wheel once you have clicked on the map; Shift and drag moves the visible part, 0 shows everything.',
  'map.picture':
    '{shows, select, both {{cells} by {cells} decoded pictures, and on them the codes of} pictures {{cells} by {cells} decoded pictures; not shown are the codes of} other {The codes of}} {count} {origin, select, test {{kind, select, digits {test digits} images {test images} other {test points}}} other {draws from the prior}}',
  'map.where': 'The middles of the classes: {list}.',
  'map.where.item': '{name} {zone}',
  'map.zone.topLeft': 'top left',
  'map.zone.topMiddle': 'top',
  'map.zone.topRight': 'top right',
  'map.zone.middleLeft': 'left',
  'map.zone.middleMiddle': 'in the middle',
  'map.zone.middleRight': 'right',
  'map.zone.bottomLeft': 'bottom left',
  'map.zone.bottomMiddle': 'bottom',
  'map.zone.bottomRight': 'bottom right',
  'map.line':
    'This latent space has one dimension: its slider is its map. With two or more dimensions there is a map here.',
  'map.waiting': 'The codes are on their way.',
  'map.kinds': 'What the map shows',
  'map.kind.principal': 'Widest plane',
  'map.kind.umap': 'Neighbourhoods',
  'map.kind.points': 'Three points',
  'map.axes.normal':
    'z₁ grows to the right, z₂ upwards. Equal areas are equally likely under the prior: the middle is stretched and the edges are squeezed, so that every cell of the map is drawn as often as any other. A numeral lies at the code of an example of that class.',
  'map.axes.none':
    'z₁ grows to the right, z₂ upwards, evenly over the range of the test examples’ codes. A numeral lies at the code of an example of that class{kind, select, images {; the pictures show what the decoder makes of the places between} other {}}.',
  'map.principal.words':
    'The plane through the mean of the codes along which they spread the most (PCA), ± 3 standard deviations: it holds {share} of their variance. {kind, select, images {The pictures lie exactly on the plane; the codes lie before and behind it, so the picture under a numeral need not look like it.} other {The codes lie before and behind it.}}',
  'map.shows': 'On the map',
  'map.shows.both': 'Both',
  'map.shows.pictures': 'Pictures',
  'map.shows.codes': 'Codes',
  'map.thinned':
    'Over the pictures only some of the codes are drawn; zoom in, or choose “Codes”, to see more.',
  'map.legend': 'Classes on the map',
  'map.class': '{kind, select, digits {Digit {class}} other {Class {class}}}',
  'map.zoom': 'Zoom',
  'map.zoomIn': 'Zoom in',
  'map.zoomOut': 'Zoom out',
  'map.whole': 'Show the whole map',
  'map.times': '× {factor}',
  'map.place.axes': 'z₁ = {first}, z₂ = {second}.',
  'map.place.plane': '{first} to the right, {second} up.',
  'map.nearest':
    '{origin, select, test {{kind, select, digits {Nearest test digit: {class}.} images {Class of the nearest test image: {class}.} other {Class of the nearest test point: {class}.}}} other {{kind, select, digits {Nearest draw looks like: {class}.} other {Class of the nearest draw: {class}.}}}}',
  'map.offPlane':
    'This vector lies {distance} off the map: the crosshair marks the nearest place on it. Dragging takes you onto the map.',
  'map.holes': 'Hatch the holes',
  'map.holes.words':
    'A hatched cell is a hole: it lies farther from every code than 95% of the codes lie from their nearest neighbour. The decoder was never trained on such places, so what it makes of them need not resemble the data. A VAE’s prior is there to close these holes.',
  'map.lattice':
    'What becomes of a square grid of latent vectors, as lines in the plane of the data',
  'map.lattice.words':
    'The map’s square grid after decoding: where lines crowd together many vectors become much the same point, and where a long line crosses empty ground the model bridges two groups.',
  'map.chosen.title':
    '{kind, select, digits {A test digit} images {A test image} other {A test point}}',
  'map.chosen.none': 'None chosen',
  'map.chosen.drawing': 'Your drawing',
  'map.chosen.option':
    '{kind, select, digits {A {class}, test digit {number}} images {Class {class}, test image {number}} other {Class {class}, test point {number}}}',
  'map.chosen.how':
    '{kind, select, digits {Click on a numeral, or choose from the list, to see the digit and what the decoder makes of its code.} images {Click on a numeral, or choose from the list, to see the image and what the decoder makes of its code.} other {Click on a numeral, or choose from the list, to see the point and what the decoder makes of its code.}}',
  'map.chosen.how.posterior':
    '{kind, select, digits {Click on a numeral, or choose from the list, to see the digit, its reconstruction, and how sure the encoder is of its code.} images {Click on a numeral, or choose from the list, to see the image, its reconstruction, and how sure the encoder is of its code.} other {Click on a numeral, or choose from the list, to see the point, its reconstruction, and how sure the encoder is of its code.}}',
  'map.chosen.original':
    '{kind, select, digits {Test digit} images {Test image} other {Test point}}',
  'map.chosen.reconstruction': 'Reconstruction',
  'map.posterior.ellipse':
    'The encoder answers with a cloud, q(z|x), not with a point. The ellipses show it at 1 and 2 standard deviations as seen on this map: in two dimensions about 39% and 86% of the draws fall within.',
  'map.posterior.resample': 'Resample',
  'map.posterior.draws':
    '{kind, select, digits {{count} digits, each decoded from a draw from the posterior} images {{count} images, each decoded from a draw from the posterior} other {{count} points, each decoded from a draw from the posterior}}',
  'map.posterior.words':
    'Eight draws from q(z|x), decoded; the crosshair stands at the first. The more alike they are, the less it matters where in the cloud the code lies.',
  'map.umap.words':
    'UMAP lays the codes out so that neighbours stay neighbours. Distances between groups and the directions mean little, and there is nothing between the codes: under the crosshair you see the mean of the 5 nearest codes, weighted by how close they are, decoded.',
  'map.umap.make': 'Make the layout',
  'map.umap.again': 'Make it anew',
  'map.umap.cancel': 'Cancel',
  'map.umap.progress': 'Making the layout',
  'map.umap.step': 'Laid out at step {step}.',
  'map.umap.old': 'Laid out at step {step}; the model has moved on since.',
  'map.umap.broken': 'The layout could not be made. Try again, or reload the page.',
  'map.points.words':
    'Choose three latent vectors: the map becomes the plane through them, with A and B on a level line and C above it.',
  'map.points.group': 'The three points',
  'map.points.choose': 'Choose point {name}',
  'map.points.change': 'Change point {name}',
  'map.points.line':
    'These three lie on one line, or two of them are the same: many planes go through them. Choose another point.',
} as const
