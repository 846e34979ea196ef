/** English. The other catalogues have the same keys; placeholders are ICU messages. */
import { diagnosis } from './en.diagnosis.ts'
import { measures } from './en.measures.ts'
import { trained } from './en.trained.ts'
import { arithmetic } from './en.arithmetic.ts'
import { draw } from './en.draw.ts'
import { latent } from './en.latent.ts'
import { map } from './en.map.ts'
import { sampling } from './en.sampling.ts'
import { sliders } from './en.sliders.ts'
import { walk } from './en.walk.ts'
import { links } from './en.links.ts'
import { runs } from './en.runs.ts'

export const en = {
  ...diagnosis,
  ...measures,
  ...trained,
  ...latent,
  ...sliders,
  ...map,
  ...walk,
  ...arithmetic,
  ...draw,
  ...sampling,
  ...links,
  ...runs,

  'family.gan': 'GAN',
  'family.vae': 'VAE',
  'family.autoencoder': 'Autoencoder',

  'player.critic': 'Discriminator',
  'player.generator': 'Generator',
  'player.vae': 'Encoder and decoder',
  'player.autoencoder': 'Encoder and decoder',

  'parameter.objective.label': 'Loss',
  'parameter.objective.help':
    'The game that the two networks play: each one trades sharpness, variety and stability differently.',
  'parameter.network.label': 'Network',
  'parameter.network.help':
    '{kind, select, images {A dense network sees an image as a list of pixels; a convolutional one sees neighbourhoods, draws sharper digits and takes longer per step.} other {A dense network takes the numbers of an example as a list; a convolutional one looks for neighbourhoods, which only images have.}}',
  'parameter.width.label': 'Width',
  'parameter.width.help': 'More units per layer can draw finer shapes, and make every step slower.',
  'parameter.depth.label': 'Depth',
  'parameter.depth.help':
    'More layers can express more, but learn more slowly and become unstable sooner.',
  'parameter.channels.label': 'Channels',
  'parameter.channels.help':
    'More channels let the network tell more kinds of stroke apart, and make every step slower.',
  'parameter.stages.label': 'Stages',
  'parameter.stages.help':
    'More stages look at the image from further away: digits hold together better, and every step takes longer.',
  'parameter.latentDim.label': 'Latent dimension',
  'parameter.latentDim.help':
    'More dimensions leave room for more variety and detail; fewer force the model to keep only what matters most.',
  'parameter.batchNorm.label': 'Batch normalisation',
  'parameter.batchNorm.help':
    'Switched on, it keeps the generator’s signals on one scale, which speeds learning up; with very small batches it adds noise.',
  'parameter.spectralNorm.label': 'Spectral normalisation',
  'parameter.spectralNorm.help':
    'Switched on, it limits how steep the discriminator can get, which steadies training and weakens its judgement.',
  'parameter.initialiser.label': 'First weights',
  'parameter.initialiser.help':
    'How large the random first weights are; too large or too small, and learning starts slowly or blows up.',
  'parameter.conditional.label': 'Class-conditional',
  'parameter.conditional.help':
    'The model is told the class of every example, so you can ask it for one: {kind, select, images {“draw me a 7”} other {“make me a point of class 2”}}.',
  'parameter.packing.label': '{kind, select, images {Images} other {Points}} judged together',
  'parameter.packing.help':
    'The more {kind, select, images {images} other {points}} the discriminator judges at once, the sooner it notices that they all look alike, which works against mode collapse.',
  'parameter.packing.batch':
    'The batch is {batch} examples, a multiple of {packing}: that many are judged together.',
  'parameter.criticSteps.label': 'Discriminator steps',
  'parameter.criticSteps.help':
    'More discriminator steps for each generator step make it a stricter judge, and each step takes longer.',
  'parameter.dropout.label': 'Dropout',
  'parameter.dropout.help':
    'The higher it is, the more of the discriminator’s signals are dropped at random, which keeps it from winning too early.',
  'parameter.labelSmoothing.label': 'Label smoothing',
  'parameter.labelSmoothing.help':
    'The higher it is, the less sure the discriminator may be of real {kind, select, images {images} other {points}}, which leaves the generator more to learn from.',
  'parameter.instanceNoise.label': 'Instance noise',
  'parameter.instanceNoise.help':
    'More noise on every {kind, select, images {image} other {point}} makes real and generated ones overlap, which steadies the start; it fades as training goes on.',
  'parameter.instanceNoiseSteps.label': 'Noise fades over',
  'parameter.instanceNoiseSteps.help':
    'The more steps, the more slowly the added noise fades to nothing.',
  'parameter.clip.label': 'Weight limit',
  'parameter.clip.help':
    'The higher it is, the larger the discriminator’s weights may grow: too high and its scores explode, too low and it learns nothing.',
  'parameter.gradientPenalty.label': 'Gradient penalty',
  'parameter.gradientPenalty.help':
    'The higher it is, the more strictly the discriminator’s slope is held at one, which steadies training and weakens its judgement.',
  'parameter.gamma.label': 'Flatness penalty γ',
  'parameter.gamma.help':
    'The higher it is, the flatter the discriminator has to be around the {kind, select, images {images} other {points}}: steadier, but it tells them apart less well.',
  'parameter.averageDecay.label': 'Weight averaging',
  'parameter.averageDecay.help':
    'The closer to one, the longer the average of past generators that draws the samples: {kind, select, images {smoother images} other {calmer samples}} that lag behind.',
  'parameter.beta.label': 'Weight of the prior β',
  'parameter.beta.help':
    'The higher it is, the more closely the codes follow the normal distribution: a tidier latent space, {kind, select, images {blurrier digits} other {samples less true to the data}}.',
  'parameter.warmUpSteps.label': 'Prior warm-up',
  'parameter.warmUpSteps.help':
    'The more steps, the more slowly the pull towards the normal distribution sets in, so that the codes learn to carry information first.',
  'parameter.likelihood.label': 'Loss',
  'parameter.likelihood.help':
    'Squared error punishes large mistakes most; cross-entropy treats every {kind, select, images {pixel as a yes-or-no question and gives crisper strokes} other {number as a yes-or-no question, which coordinates are not}}.',
  'parameter.corruption.label': 'Noise on the input',
  'parameter.corruption.help':
    'The higher it is, the noisier the {kind, select, images {images} other {points}} the model is shown, so that it has to learn what {kind, select, images {digits look} other {the data look}} like instead of copying.',
  'parameter.batchSize.label': 'Batch size',
  'parameter.batchSize.help':
    'More {kind, select, images {images} other {points}} per step point in a steadier direction, and each step takes longer.',
  'parameter.seed.label': 'Seed',
  'parameter.seed.help':
    'All randomness starts from this number: the same seed and settings give the same run on the same backend.',
  'parameter.stop.label': 'Ends by itself',
  'parameter.stop.help':
    'The run ends here by itself and is measured on the test {kind, select, images {digits} other {points}}; a higher limit lets it train longer.',
  'parameter.images.label': 'Number of {kind, select, images {images} other {points}}',
  'parameter.images.help':
    '{kind, select, images {More images show the model more ways to write a digit; with few of them it learns them by heart.} other {More points show the model more of the shape; with few of them it learns them by heart.}} 0 takes them all.',

  'optimiser.kind.label': 'Optimiser',
  'optimiser.kind.help':
    'Adam fits the stride to each weight and keeps momentum, RMSProp only fits the stride, SGD takes the same stride everywhere.',
  'optimiser.learningRate.label': 'Learning rate',
  'optimiser.learningRate.help':
    'The higher it is, the larger each correction: faster learning, until the losses jump about or become infinite.',
  'optimiser.beta1.label': 'Momentum β₁',
  'optimiser.beta1.help':
    'The closer to one, the longer past gradients keep pushing: smoother, but slower to turn.',
  'optimiser.beta2.label': 'Scale memory β₂',
  'optimiser.beta2.help':
    'The closer to one, the longer the size of past gradients is remembered: steadier strides that adapt more slowly.',
  'optimiser.decaySteps.label': 'Rate falls over',
  'optimiser.decaySteps.help':
    'The learning rate falls in a straight line to a tenth of itself over so many steps, which settles the end of a run; at 0 it stays as it is.',

  'option.objective.non-saturating': 'Non-saturating',
  'option.objective.minimax': 'Minimax',
  'option.objective.least-squares': 'Least squares',
  'option.objective.hinge': 'Hinge',
  'option.objective.wasserstein': 'Wasserstein, clipped',
  'option.objective.wgan-gp': 'Wasserstein, penalty',
  'option.objective.r3gan': 'Relativistic (R3GAN)',
  'option.network.dense': 'Dense',
  'option.network.conv': 'Convolutional',
  'option.initialiser.he': 'He',
  'option.initialiser.glorot': 'Glorot',
  'option.initialiser.normal': 'Normal, 0.02',
  'option.likelihood.squared-error': 'Squared error',
  'option.likelihood.cross-entropy': 'Cross-entropy',
  'option.kind.adam': 'Adam',
  'option.kind.rmsprop': 'RMSProp',
  'option.kind.sgd': 'SGD',

  'unit.dimensions': '{count, plural, one {dimension} other {dimensions}}',
  'unit.units': '{count, plural, one {unit} other {units}}',
  'unit.channels': '{count, plural, one {channel} other {channels}}',
  'unit.layers': '{count, plural, one {layer} other {layers}}',
  'unit.steps': '{count, plural, one {step} other {steps}}',
  'unit.images':
    '{kind, select, images {{count, plural, one {image} other {images}}} other {{count, plural, one {point} other {points}}}}',
  'unit.pixels': '{count, plural, one {pixel} other {pixels}}',

  'term.generator': 'Generator',
  'term.critic': 'Discriminator',
  'term.gradientPenalty': 'Gradient penalty',
  'term.accuracyReal': 'Real ones recognised',
  'term.accuracyGenerated': 'Generated ones recognised',
  'term.negativeElbo': 'Negative ELBO',
  'term.reconstruction': 'Reconstruction',
  'term.kl': 'KL divergence',
  'term.squaredError': 'Squared error',
  'term.crossEntropy': 'Cross-entropy',

  'chart.adversarial': 'Losses',
  'chart.accuracy': 'How often the discriminator is right',
  'chart.gradientPenalty': 'Gradient penalty',
  'chart.negativeElbo': 'Negative ELBO: the whole loss',
  'chart.reconstruction':
    'Reconstruction: what the {kind, select, images {images} other {points}} lose',
  'chart.kl': 'KL: how much the codes carry',
  'chart.squaredError': 'Error of the reconstructions',
  'chart.crossEntropy': 'Cross-entropy of the reconstructions',

  'axis.nats': 'nats per {kind, select, images {image} other {point}}',
  'axis.score': 'score',
  'axis.share': 'share',
  'axis.squaredError': 'squared error per {kind, select, images {pixel} other {coordinate}}',

  'reference.generatorEven': 'generator, even game: ln 2',
  'reference.generatorEvenMinimax': 'generator, even game: −ln 2',
  'reference.criticGuessing': 'discriminator guessing: 2 ln 2',
  'reference.criticGuessingLeastSquares': 'discriminator guessing: ¼',
  'reference.generatorEvenLeastSquares': 'generator, even game: ⅛',
  'reference.pairedGuessing': 'both guessing: ln 2',
  'reference.criticGuessingHinge': 'discriminator guessing: 2',
  'reference.criticGuessingScore': 'discriminator guessing: 0',
  'reference.coinToss': 'coin toss: ½',
  'reference.priorIgnored': 'codes carry nothing: 0',
  'reference.meanImage': 'always the average image',

  'preset.gan-dense.title': 'Dense GAN',
  'preset.gan-dense.shows':
    '{kind, select, images {Digits} other {Points}} out of pure noise in a few minutes, on any computer',
  'preset.gan-conv.title': 'Conv GAN',
  'preset.gan-conv.shows': 'The sharpest digits; quickest on a graphics card',
  'preset.gan-conv-long.title': 'Conv GAN, long run',
  'preset.gan-conv-long.shows':
    'The best digits here, for whoever lets it run on: a million images',
  'preset.gan-conv-lite.title': 'Conv GAN, small',
  'preset.gan-conv-lite.shows': 'The same idea in a network that a plain laptop trains in minutes',
  'preset.gan-conditional.title': 'Conditional GAN',
  'preset.gan-conditional.shows': 'Told which digit to draw: the samples show 0 to 9 in turn',
  'preset.wgan-gp.title': 'Wasserstein GAN with gradient penalty',
  'preset.wgan-gp.shows':
    'A loss that falls as the {kind, select, images {digits} other {samples}} get better',
  'preset.r3gan.title': 'Relativistic GAN (R3GAN)',
  'preset.r3gan.shows': 'A modern, regularised loss that converges',
  'preset.gan-collapse.title': 'Mode collapse',
  'preset.gan-collapse.shows':
    'A generator that learns to draw the same few {kind, select, images {digits} other {points}} over and over',
  'preset.gan-critic-too-strong.title': 'Too strong a discriminator',
  'preset.gan-critic-too-strong.shows':
    'What happens when the judge always wins: the generator stops learning',
  'preset.vae-dense-20.title': 'Dense VAE',
  'preset.vae-dense-20.shows':
    'The classic: 20 latent dimensions, and codes that follow a normal distribution',
  'preset.vae-2d.title': 'VAE in two dimensions',
  'preset.vae-2d.shows':
    'A map of all {kind, select, images {digits} other {points}} that you can walk through',
  'preset.vae-conv.title': 'Conv VAE',
  'preset.vae-conv.shows': 'Sharper reconstructions, with the prior let in gradually',
  'preset.vae-conditional.title': 'Conditional VAE',
  'preset.vae-conditional.shows':
    '{kind, select, images {Digit and style come apart: one latent vector writes any digit} other {Class and place come apart: one latent vector makes a point of any class}}',
  'preset.ae-32.title': 'Autoencoder',
  'preset.ae-32.shows':
    '{kind, select, images {784 pixels squeezed through 32 numbers and back} other {Two coordinates taken through 32 numbers and back}}',
  'preset.ae-2d.title': 'Autoencoder in two dimensions',
  'preset.ae-2d.shows': 'A map with holes: what the prior of a VAE is good for',
  'preset.ae-denoising.title': 'Denoising autoencoder',
  'preset.ae-denoising.shows':
    '{kind, select, images {Learns to clean noisy digits, and so what digits look like} other {Learns to put noisy points back, and so where the data lie}}',

  'limit.convolutionNeedsImages':
    'A convolutional network needs images; these data are points in the plane.',

  'dataset.mnist': 'MNIST digits',
  'dataset.ring8': 'Ring of eight Gaussians',
  'dataset.moons': 'Two moons',

  'backend.auto': 'Automatic',
  'backend.webgpu': 'WebGPU',
  'backend.webgl': 'WebGL',
  'backend.wasm': 'WebAssembly',
  'backend.cpu': 'Plain JavaScript',

  'app.title': 'Ganvas – train generative models in your browser',
  'app.broken': 'This page broke.',
  'app.brokenHelp':
    'Your settings are in the address: reloading brings them back. The technical reason is below.',
  'app.reload': 'Reload',

  'samples.view': 'What is shown',
  'samples.view.generated': 'Generated',
  'samples.view.reconstructions': 'Reconstructions',
  'samples.redraw': 'New latent vectors',
  'samples.redrawExamples': 'Other test {kind, select, images {images} other {points}}',
  'samples.firstVisit.label': '{count} handwritten digits that a trained model drew',
  'samples.firstVisit.caption':
    'Nobody wrote these digits: a preset, trained in this same program, drew them.',
  'samples.firstVisit.invitation': 'Press “{play}” to train your own.',
  'samples.firstPoints.label': 'The first real points of “{name}”',
  'samples.firstPoints.caption': 'These are {count} of the real points.',
  'samples.firstPoints.invitation': 'Press “{play}” to train a model that makes points like them.',
  'samples.caption.images': 'The same latent vectors at every step',
  'samples.key.real': 'real points',
  'samples.key.generated': 'generated points',
  'samples.key.original': 'test example',
  'samples.key.reconstruction': 'its reconstruction',
  'samples.label.generated.images': 'Grid of generated images at step {step}',
  'samples.label.generated.points': 'Generated and real points in the plane at step {step}',
  'samples.label.reconstructions.images':
    'Test images, each with its reconstruction below, at step {step}',
  'samples.label.reconstructions.points':
    'Test points in the plane, each joined to its reconstruction, at step {step}',
  'samples.replay': 'Replay',
  'samples.position': 'step {step} of {latest}',
  'samples.live': 'Live',

  'losses.title': 'Training curves',
  'losses.read': 'Read values: {chart}',
  'losses.atStep': 'Step {step}',
  'losses.summary': '{values} at step {step}',
  'losses.nothingYet': 'No steps yet.',
  'losses.noValue': 'not a number',
  'losses.smoothing': 'Smoothing',
  'losses.log': 'Logarithmic scale',
  'losses.even.share': 'even scale, because these are shares',
  'losses.even.notPositive': 'even scale, because of values at or below zero',
  'losses.logOff.share': 'Shares are always shown from 0 to 1.',
  'losses.logOff.notPositive': 'Some values are zero or negative, and those have no logarithm.',

  'transport.label': 'Training',
  'transport.play': 'Play',
  'transport.pause': 'Pause',
  'transport.step': 'One step',
  'transport.measuring':
    '{of, select, data {Looking at the real data} samples {Measuring the samples} other {Measuring the reconstructions}}:',
  'transport.restart': 'Restart',

  'counter.step': 'step',
  'counter.epoch': 'epoch',
  'counter.imagesPerSecond': '{kind, select, images {images} other {points}} / s',

  'presets.label': 'Preset: {title}',
  'presets.custom': '{family}, your settings',
  'presets.standard': '{family}, standard settings',
  'presets.choosing': 'Choosing a preset…',
  'presets.needsImages': 'Needs images: brings the MNIST digits.',

  'backends.label': 'Backend: {name}',
  'backends.title': 'Where the model trains',
  'backends.auto': 'The fastest: a graphics card that passes its test, or WebAssembly',
  'backends.step': '{ms} ms a step',
  'backends.looking': 'Looking…',
  'backends.none': 'None',

  'verdict.chosen': 'in use',
  'verdict.usable': 'usable',
  'verdict.software': 'emulated, slow',
  'verdict.absent': 'not available',
  'verdict.wrong': 'failed its test',
  'verdict.lost': 'stopped working',

  'language.label': 'Language: {name}',

  'theme.auto': 'Colours: as the system',
  'theme.light': 'Colours: light',
  'theme.dark': 'Colours: dark',

  'share.label': 'Copy a link to these settings',
  'share.copied': 'Link copied',
  'share.failed': 'The browser refused; the link is in the address bar.',

  'keys.label': 'Keyboard',
  'keys.space': 'Space',
  'keys.playPause': 'Play or pause',
  'keys.step': 'One step',
  'keys.restart': 'Restart',
  'keys.help': 'This list',

  'control.help': 'About “{name}”',
  'control.value': '{name}, value',
  'control.ownedBy': '{owner}: {name}',
  'control.reset': 'Reset “{name}” to its default',
  'control.needsRestart': 'Takes effect after a restart.',
  'control.live': 'Takes effect at the next step.',
  'control.on': 'on',
  'control.off': 'off',

  'setting.family': 'Model',
  'setting.dataset': 'Data',
  'setting.backend': 'Backend',
  'setting.mix': 'Mix of the data',

  'model.title': 'Model',
  'model.help':
    'A GAN pits a generator against a discriminator; a VAE and an autoencoder squeeze {kind, select, images {images} other {points}} through a few numbers and draw them again. The paper that introduced this one:',

  'training.title': 'Training',
  'training.optimiser': 'Optimiser: {name}',
  'training.newSeed': 'New seed',

  'stop.none': 'Never',
  'stop.steps': 'After steps',
  'stop.epochs': 'After epochs',
  'stop.minutes': 'After minutes',

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

  'pending.label': 'Changes that wait',
  'pending.title':
    '{count, plural, one {# change needs a restart} other {# changes need a restart}}',
  'pending.change': '{name}: {from} → {to}',

  'notice.dismiss': 'Close',
  'notice.backendLost': '{lost} stopped working. Training goes on with {now}, from step {step}.',
  'notice.backendLostAnew':
    '{lost} stopped working before the run was saved. It begins again with {now}.',
  'notice.backendLostIdle': '{lost} stopped working. {now} takes its place.',
  'notice.backendChanged': 'The run goes on with {now}, from step {step}.',
  'notice.mishap.measurement': 'The model could not be measured. {reason}',
  'notice.mishap.picture': 'The samples could not be drawn, and training goes on. {reason}',
  'notice.mishap.copy':
    'No copy of the run could be kept to fall back on, and training goes on. {reason}',

  'failure.retry': 'Try again',
  'failure.lowerRates': 'Learning rates ÷ 10, and restart',
  'failure.detail': 'Technical detail',
  'failure.atStep': 'It showed at step {step}.',
  'failure.keptStep': 'The samples are those of step {step}, the last good state.',
  'failure.notFinite.title': 'The losses became infinite.',
  'failure.notFinite.help':
    'The usual reason is a learning rate that is too high: every correction overshoots further than the last. Lower it and begin again.',
  'failure.backendLost.title': 'The graphics device went away.',
  'failure.backendLost.help': 'Another program may have taken it, or the driver was restarted.',
  'failure.noBackend.title': 'This browser cannot train here.',
  'failure.noBackend.help':
    'Neither WebGPU, WebGL, WebAssembly nor plain JavaScript gave right results. An up-to-date Chrome, Edge, Firefox or Safari should.',
  'failure.dataMissing.title': 'The data could not be loaded.',
  'failure.dataMissing.help': 'Check the connection and try again.',
  'failure.dataDamaged.title': 'The data arrived damaged.',
  'failure.dataDamaged.help':
    'Their checksum is wrong, so they are not used. Trying again loads them anew.',
  'failure.badExperiment.title': 'These settings do not fit together.',
  'failure.badExperiment.help': 'Choose a preset to get back to settings that work.',
  'failure.noRun.title': 'There is no run.',
  'failure.noRun.help': 'Press Play to begin one.',
  'failure.badCheckpoint.title': 'The saved state does not fit this network.',
  'failure.badCheckpoint.help': 'Begin again to train it from the start.',
  'failure.internal.title': 'Something unforeseen went wrong.',
  'failure.internal.help': 'Your settings are kept; begin again to go on.',

  'run.title': 'This run',
  'run.time': 'Time trained',
  'run.images': '{kind, select, images {Images} other {Points}} seen',
  'run.measure':
    '{kind, select, images {Measure on the test digits} other {Measure on the test points}}',
  'run.measured':
    '{kind, select, images {On digits it has never seen, at step {step}} other {On points it has never seen, at step {step}}}',

  'stage.label': 'What the model shows',
  'stage.samples': 'Samples',
  'stage.latent': 'Latent space',

  'phase.opening': 'Looking for a place to train on this computer…',
  'phase.noBackend': 'This browser found no way to train.',
  'phase.idle': 'Ready to train with {backend}. Press Play.',
  'phase.starting': 'Building the networks on {backend}…',
  'phase.waiting': 'Waiting for the data to arrive…',
  'phase.running': 'Training with {backend}.',
  'phase.paused': 'Paused. Every setting can be changed; press Play to go on.',
  'phase.finished': 'Finished: it trained for as long as you asked. Press Play to go on.',
  'phase.failed': 'Stopped: see the message above the samples.',
} as const
