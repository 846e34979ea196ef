/** English: one line for each option of a choice, shown where it is chosen. */
export const options = {
  'option.objective.non-saturating.help':
    'The usual one: the generator is corrected most where it is caught most easily. Start here.',
  'option.objective.minimax.help':
    'The first formula, of 2014: while the discriminator wins, the generator learns next to nothing. Try it to see why.',
  'option.objective.least-squares.help':
    'The further a score is from its target, the harder it pulls, so that learning seldom stalls. A calm alternative.',
  'option.objective.hinge.help':
    'What the discriminator already tells apart by a clear margin no longer counts. Often used with spectral normalisation.',
  'option.objective.wasserstein.help':
    'Measures how far apart real and generated data are; for that the weights are kept small, which makes it slow.',
  'option.objective.wgan-gp.help':
    'The same distance, with a penalty in the place of small weights: a curve that you can read, at more time per step.',
  'option.objective.r3gan.help':
    'Compares each real example with a generated one, under two penalties: steady, modern, and slower per step.',
  'option.network.dense.help':
    'Every unit looks at the whole example at once. Quick on any computer.',
  'option.network.conv.help':
    'Looks at one small patch of the image after another: sharper, and slower per step.',
  'option.activation.leakyRelu.help':
    'Passes what is above 0, and a fifth of what is below: flat pieces with folds between them, and no unit falls silent.',
  'option.activation.relu.help':
    'Passes what is above 0, and nothing else: flat pieces with folds between them. A unit can fall silent for good.',
  'option.activation.tanh.help':
    'Presses every sum smoothly between −1 and 1: no folds, only curves. Deep networks learn more slowly with it.',
  'option.activation.linear.help':
    'Leaves every sum as it is: then many layers can do no more than one. Try it to see what bending is for.',
  'option.prior.normal.help': 'Most numbers lie near 0, few are large: the usual noise.',
  'option.prior.uniform.help':
    'Each number is as likely anywhere in its range, with sharp ends: a square in place of a cloud.',
  'option.initialiser.he.help':
    'Sized so that signals keep their strength from layer to layer in networks like these. The safe choice.',
  'option.initialiser.glorot.help':
    'A little smaller: sized by what comes in and what goes out of a layer. Made for units that pass what is near 0, as tanh does.',
  'option.initialiser.normal.help':
    'Equally small in every layer, the custom of the first convolutional GANs. Deep networks may start slowly.',
  'option.likelihood.squared-error.help':
    'Counts how far off each value is, squared: a few large mistakes cost more than many small ones. Right for any data.',
  'option.likelihood.cross-entropy.help':
    'Asks of each value: on or off? Crisper where most values are near 0 or 1, as in black and white pictures.',
  'option.kind.adam.help':
    'Fits the stride to each weight and keeps its momentum: works nearly everywhere. Start here.',
  'option.kind.rmsprop.help':
    'Fits the stride to each weight, without momentum: what the first Wasserstein GANs used.',
  'option.kind.sgd.help':
    'The same stride for every weight: the simplest one, and its learning rate must be chosen with care.',
  'stop.none.help': 'Trains until you press Pause.',
  'stop.steps.help': 'After so many corrections of the networks: the same on every computer.',
  'stop.epochs.help': 'After so many passes over all the data.',
  'stop.minutes.help': 'After so much training time, however far it got.',
  'family.gan.help':
    'Two networks compete: one invents, the other tells real from invented. Sharp results, but it can go wrong.',
  'family.vae.help':
    'Squeezes each example into a few numbers and makes it again from them; new numbers give new ones. Calm, a little blurred.',
  'family.autoencoder.help':
    'Squeezes each example into a few numbers and makes it again from them. The simplest; it was not made to invent.',
  'dataset.mnist.help': 'Handwritten digits, small and grey: what nearly everybody starts with.',
  'dataset.places.help':
    'Names of towns and villages in France, Italy, Great Britain and the United States: text, letter by letter.',
  'dataset.stackedTwo.help':
    'Two digits in one picture, each in its own colour: 100 combinations, a light test of mode collapse.',
  'dataset.stackedThree.help':
    'Three digits in one picture, as red, green and blue: 1,000 combinations, the usual hard test of mode collapse.',
  'dataset.line.help': 'Points along a straight line: the least that a model can be asked for.',
  'dataset.gaussians.help': 'Two clouds of points, one round and one upright, that nearly touch.',
  'dataset.ring.help': 'Points along a closed curve: can a model leave the hole empty?',
  'dataset.blobs.help':
    'Three small clouds with nothing between them: a generator has to jump from one to the next.',
  'dataset.ring8.help':
    'Eight clusters of points (Gaussians) on a circle: does a model leave some out?',
  'dataset.grid25.help':
    '25 clusters of points (Gaussians) on a grid: how many of them does a model find?',
  'dataset.moons.help':
    'Points along two arcs that reach into each other: can a model follow a bend?',
  'dataset.spiral.help':
    'Points along two arms around each other: what is near does not always belong together.',
  'dataset.pinwheel.help': 'Five bent arms that grow thinner outwards.',
  'dataset.checkerboard.help':
    'Evenly filled squares whose corners touch: how sharp an edge can a model draw?',
  'dataset.own.help': 'Your own data, kept on this device.',
  'backend.webgpu.help': 'On the graphics card, by the newest way that browsers offer.',
  'backend.webgl.help': 'On the graphics card, by an older way that nearly every browser has.',
  'backend.wasm.help': 'On the processor, on several of its cores at once where it may.',
  'backend.cpu.help': 'On the processor, with nothing to speed it up: slow, but always there.',
  'latent.tool.sliders.help':
    'One slider for each number that a sample is made from: see what each of them changes.',
  'latent.tool.map.help': 'The space laid out flat, with what lies where.',
  'latent.tool.walk.help':
    'Go from one sample to another in small steps, and save the way as a film.',
  'latent.tool.arithmetic.help': 'Add and subtract: give one sample what others have in common.',
  'latent.tool.draw.help': 'Draw a digit by hand and see what the model makes of it.',
  'latent.tool.sampling.help': 'Many new samples at once, safer or bolder ones.',
  'walk.way.slerp.help':
    'Keeps about as far from the middle as the stops are, where the model was trained. Usually the better way.',
  'walk.way.lerp.help':
    'The shortest way; with many dimensions it crosses places where the model was hardly trained.',
  'walk.path.loop.help': 'From the last stop back to the first, without end.',
  'walk.path.open.help': 'Ends at the last stop.',
  'map.kind.principal.help': 'The flat cut through the space along which the codes differ most.',
  'map.kind.umap.help':
    'Codes that are alike stand side by side; how far apart the groups are means little.',
  'map.kind.points.help': 'The flat cut through three vectors of your choice.',
  'map.shows.both.help': 'The pictures, with the codes on top of them.',
  'map.shows.pictures.help': 'What the model makes of each place.',
  'map.shows.codes.help': 'Where examples lie, each by the numeral of its class.',
  'sampling.from.prior.help':
    'A bell curve around zero in every dimension, whatever the codes are like.',
  'sampling.from.gaussian.help': 'One bell curve with the middle and the spread of the codes.',
  'sampling.from.mixture.help':
    'Ten bell curves together: they follow the groups that the codes form.',
  'arithmetic.meaning.slant.help': 'How far the strokes lean to one side.',
  'arithmetic.meaning.thickness.help': 'How heavy the strokes are.',
  'arithmetic.meaning.class.help': 'From one class, or from all of them, to another.',
} as const
