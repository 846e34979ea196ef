/** Words of the measures panels. */
export const measures = {
  'stage.measures': 'Measures',

  'measures.outlook.nothing': 'Nothing has been measured yet',
  'measures.outlook.waiting': 'The first measurements are on their way',
  'measures.outlook.soon': 'After a few dozen steps',
  'measures.outlook.full':
    'With the first full measurement: it comes by itself after a while, or at once with “{measure}”',
  'measures.measuring': 'Measuring: {done}.',
  'measures.item': '{name}: {value}',
  'measures.noValue': 'not a number',
  'measures.range': '{low} to {high}',

  'measures.digits.title':
    '{kind, select, digits {Which digits it draws} other {Which classes it draws}}, over time',
  'measures.digits.reconstructions':
    'This model redraws the {kind, select, digits {digits} other {images}} that it is shown; it does not choose which ones to draw.',
  'measures.digits.waiting':
    'The {kind, select, digits {digits} other {classes}} of the samples have not been counted yet.',
  'measures.digits.legend': 'Share compared with the real mix:',
  'measures.digits.none': 'none (below {limit})',
  'measures.digits.asReal': 'as real',
  'measures.digits.twice': 'twice or more',
  'measures.digits.notInMix': 'not in the training mix',
  'measures.digits.latest':
    'On the right: the shares among the last {count} samples{kind, select, digits {, of which {unrecognised} are not recognised as digits} other {}}.',
  'measures.digits.label':
    'Share of each {kind, select, digits {digit} other {class}} from step {from} to step {step}. At step {step}: {shares}.',
  'measures.digits.allThere':
    'At step {step} no {kind, select, digits {digit} other {class}} is missing.',
  'measures.digits.missing': 'Missing at step {step}: {list}.',
  'measures.digits.since': '{digit} (since step {step})',
  'measures.digits.sinceStart': '{digit} (from the first look on)',

  'measures.quality.title': 'Quality over time',
  'measures.quality.model': 'this model',
  'measures.quality.real': 'what real data score',
  'measures.on.judge':
    'Measured on the features that the judge, a small digit classifier, sees in the images.',
  'measures.on.classifier':
    'Measured with a classifier trained on your own data: {accuracy} right on {count} held-out images. It takes every sample for one of the classes, noise too.',
  'measures.on.components':
    'Measured on {features, plural, one {the principal component} other {the # principal components}} of your images that keep {variance} of their variance. {why}',
  'measures.noClassifier.unlabelled': 'Without labels no classifier can be trained.',
  'measures.noClassifier.fewOfClass': 'A classifier takes at least {least} images of each class.',
  'measures.noClassifier.unreliable':
    'A classifier was trained too, but {accuracy} right on {count} held-out images is not enough to rely on it.',
  'measures.on.characters':
    'Measured on the letters of the names: nothing that needs a distance between two of them is measured.',
  'measures.on.channels':
    'Measured on the features of a digit classifier, which looks at each channel.',
  'measures.on.pixels': 'Measured on the pixels of the images.',
  'measures.on.coordinates': 'Measured on the coordinates of the points.',
  'measures.real': 'real: {range}',
  'measures.lowerIsBetter': 'lower is better',
  'measures.higherIsBetter': 'higher is better',
  'measures.realIsBetter': 'the nearer to real data the better',
  'measures.logScale': 'logarithmic scale',
  'measures.course.one': '{name}: {value} at step {step}.',
  'measures.course.many':
    '{name}: {value} at step {step}, after {first} at step {from}; between them from {low} to {high}{trend, select, rising {, rising of late} falling {, falling of late} other {}}.',
  'measures.course.real': 'Real data score {range}.',

  'measures.requested.title':
    'Does it {kind, select, digits {draw the digit} names {make the kind of name} other {draw the class}} it is asked for?',
  'measures.requested.help':
    'Share of samples in which {kind, select, digits {the judge sees the digit} names {counts of letters find the class} other {the classifier sees the class}} that the model was asked for. Higher is better.',
  'measures.requested.all': 'All {kind, select, digits {digits} other {classes}} together',
  'measures.requested.each': '{kind, select, digits {Digit by digit} other {Class by class}}',
  'measures.requested.real':
    '{kind, select, digits {real digits that the judge reads right} names {real names whose class the counts find} other {real images that the classifier tells rightly}}',
  'measures.requested.label':
    '{kind, select, digits {Digits drawn as asked} names {Names as asked} other {Classes drawn as asked}}',

  'measures.nearest.title':
    '{kind, select, images {Nearest training images} names {Nearest training names} other {Nearest training points}}',
  'measures.nearest.reconstructions':
    'Reconstructions lie near what they reconstruct: how close training examples are says nothing here.',
  'measures.nearest.among':
    'Searched among {among} {kind, select, images {training images} names {training names} other {training points}}.',
  'measures.nearest.unit':
    '{kind, select, images {1× is as far away as a real image that was never trained on} names {1× is as far away as a real name that was never trained on} other {1× is as far away as a real point that was never trained on}}; near 0× it is a copy.',
  'measures.nearest.sample': 'sample',
  'measures.nearest.neighbour':
    '{kind, select, images {nearest training image} names {nearest training name} other {nearest training point}}',
  'measures.nearest.times': '{ratio}×',
  'measures.nearest.label':
    'Sample {number} above the training image nearest to it, {ratio} times as far away as real images that were never trained on.',
  'measures.nearest.points':
    '{count} samples, each joined to the training point nearest to it: {low} to {high} times as far away as real points that were never trained on, {middle} times in the middle.',

  'measures.closest.title': 'The closest pairs',
  'measures.closest.help':
    'The birthday test: if two of only {count} samples are nearly the same, the model does not have many to offer.',
  'measures.closest.samples': 'Among {count} samples',
  'measures.closest.real':
    'Among {count} {kind, select, images {real images} names {real names} other {real points}}',
  'measures.closest.distance': 'distance {distance}',
  'measures.closest.label.samples': 'Pair {number} of the closest samples, distance {distance}',
  'measures.closest.label.real': 'Pair {number} of the closest real images, distance {distance}',
  'measures.closest.points':
    'Points as close as these cannot be told apart in a picture, so here are their distances.',

  'measures.latent.title': 'What each latent dimension carries',
  'measures.latent.kl': 'KL of each dimension, the largest first',
  'measures.latent.klUnit': 'nats per example, logarithmic scale',
  'measures.latent.klLabel': 'KL of the latent dimensions in nats, the largest first: {list}.',
  'measures.latent.active':
    '{active} of {count} dimensions are active: their code changes from example to example.',
  'measures.latent.above': 'Above the line at {threshold} nats: {list}.',
  'measures.latent.below': 'Below it, outlined alone, and carrying next to nothing: {list}.',
  'measures.latent.noPrior':
    'This model has no prior that its codes could be compared with: neither KL nor the picture of all codes together applies.',
  'measures.latent.mean': 'All codes together: mean, ± one standard deviation',
  'measures.latent.variance': 'All codes together: variance',
  'measures.latent.bandMean': 'The prior has mean 0 (grey: ±{width}).',
  'measures.latent.bandVariance': 'The prior has variance 1 (grey: {range}).',
  'measures.latent.within': '{within} of {count} dimensions lie in the grey band.',
  'measures.latent.meanLabel': 'Mean of each latent dimension over all codes: {list}.',
  'measures.latent.varianceLabel': 'Variance of each latent dimension over all codes: {list}.',
  'measures.latent.error': 'Error of reconstructions that it was never trained on',
  'measures.latent.thisModel': 'this model',
  'measures.latent.pca':
    'PCA, the best linear method with {count, plural, one {# dimension} other {# dimensions}}',
  'measures.latent.loss': 'Loss of examples it trains on and of others: {term}',
  'measures.latent.train': 'training examples',
  'measures.latent.test': 'test examples',

  'measures.text.title': 'Names in numbers',
  'measures.text.nats': 'Nats per character of held-out names',
  'measures.text.caption': 'Lower is better. Bits in brackets.',
  'measures.text.names': 'Names',
  'measures.text.model': 'this model',
  'measures.text.bigram': 'pairs of letters, counted',
  'measures.text.wittenBell': 'five letters, counted',
  'measures.text.all': 'all',
  'measures.text.train': 'training names',
  'measures.text.value': '{nats} ({bits})',
  'measures.text.lengths': 'How long names are',
  'measures.text.lengthsLabel':
    'Share of names by number of letters. Most samples have {sample} letters, most training names {real}.',
  'measures.text.lengthsSample': 'samples',
  'measures.text.lengthsReal': 'training names',
  'measures.text.invented': 'Made up by this model',
  'measures.text.counted': 'Made up by counting',
  'measures.text.rivalHelp':
    'The counts know how often each letter followed the four before it among the training names (interpolated Witten-Bell).',
  'measures.table.text': 'Names in numbers',

  'measures.players.title': 'The players',
  'measures.players.waiting': 'The players have not been looked at yet.',
  'measures.players.gradients': 'Length of the gradients',
  'measures.players.gap':
    'Discriminator: training against test {kind, select, images {images} other {points}}',
  'measures.players.gapHelp':
    '0: it judges new examples like those it trains on. 1: it knows those by heart.',

  'measures.table.title': 'All measures',
  'measures.table.caption':
    '{of, select, samples {{count} samples} other {{count} reconstructions of test examples}} at step {step}.',
  'measures.table.measure': 'Measure',
  'measures.table.value': 'Value',
  'measures.table.real': 'Real data score',
  'measures.table.players': 'The players',
  'measures.table.latent': 'Latent space',
  'measures.table.gradient': 'Length of the gradient: {player}',
  'measures.table.lossDistance': 'Loss, from an even game: {term}',
  'measures.table.active': 'Active dimensions',
  'measures.table.activeOf': '{active} of {count}',
  'measures.table.collapsed': 'Dimensions that ignore the example',
  'measures.table.error': 'Squared error of reconstructions',
  'measures.table.pcaError': 'The same, of PCA',
  'measures.table.train': '{term}: training examples',
  'measures.table.test': '{term}: test examples',
  'measures.table.basis': 'Measured on: {basis}.',
  'measures.basis.labels': 'judge’s labels',
  'measures.basis.features': 'judge’s features',
  'measures.basis.classifier': 'a classifier of your own data',
  'measures.basis.components': 'principal components',
  'measures.basis.channels': 'judge, channel by channel',
  'measures.basis.pixels': 'pixels',
  'measures.basis.characters': 'letters',
  'measures.basis.coordinates': 'coordinates',
} as const
