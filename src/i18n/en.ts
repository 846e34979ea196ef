/** English. The other catalogues have the same keys; placeholders are ICU messages. */

export const en = {
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
    'A dense network sees an image as a list of pixels; a convolutional one sees neighbourhoods, draws sharper digits and takes longer per step.',
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
  'parameter.packing.label': 'Images judged together',
  'parameter.packing.help':
    'The more images the discriminator judges at once, the sooner it notices that they all look alike, which works against mode collapse.',
  'parameter.criticSteps.label': 'Discriminator steps',
  'parameter.criticSteps.help':
    'More discriminator steps for each generator step make it a stricter judge, and each step takes longer.',
  'parameter.dropout.label': 'Dropout',
  'parameter.dropout.help':
    'The higher it is, the more of the discriminator’s signals are dropped at random, which keeps it from winning too early.',
  'parameter.labelSmoothing.label': 'Label smoothing',
  'parameter.labelSmoothing.help':
    'The higher it is, the less sure the discriminator may be of real images, which leaves the generator more to learn from.',
  'parameter.instanceNoise.label': 'Instance noise',
  'parameter.instanceNoise.help':
    'More noise on every image makes real and generated ones overlap, which steadies the start; it fades as training goes on.',
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
    'The higher it is, the flatter the discriminator has to be around the images: steadier, but it tells them apart less well.',
  'parameter.averageDecay.label': 'Weight averaging',
  'parameter.averageDecay.help':
    'The closer to one, the longer the average of past generators that draws the samples: smoother images that lag behind.',
  'parameter.beta.label': 'Weight of the prior β',
  'parameter.beta.help':
    'The higher it is, the more closely the codes follow the normal distribution: a tidier latent space, blurrier digits.',
  'parameter.warmUpSteps.label': 'Prior warm-up',
  'parameter.warmUpSteps.help':
    'The more steps, the more slowly the pull towards the normal distribution sets in, so that the codes learn to carry information first.',
  'parameter.likelihood.label': 'Loss',
  'parameter.likelihood.help':
    'Squared error punishes large mistakes most; cross-entropy treats every pixel as a yes-or-no question and gives crisper strokes.',
  'parameter.corruption.label': 'Noise on the input',
  'parameter.corruption.help':
    'The higher it is, the noisier the images the model is shown, so that it has to learn what digits look like instead of copying.',

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
  'unit.images': '{count, plural, one {image} other {images}}',
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
  'chart.reconstruction': 'Reconstruction: what the images lose',
  'chart.kl': 'KL: how much the codes carry',
  'chart.squaredError': 'Error of the reconstructions',
  'chart.crossEntropy': 'Cross-entropy of the reconstructions',

  'axis.nats': 'nats per image',
  'axis.score': 'score',
  'axis.share': 'share',
  'axis.squaredError': 'squared error per pixel',

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
  'preset.gan-dense.shows': 'Digits out of pure noise in about a minute, on any computer',
  'preset.gan-conv.title': 'Conv GAN',
  'preset.gan-conv.shows': 'The sharpest digits; wants a graphics card',
  'preset.gan-conv-lite.title': 'Conv GAN, small',
  'preset.gan-conv-lite.shows': 'The same idea in a network that modest graphics can train',
  'preset.wgan-gp.title': 'Wasserstein GAN with gradient penalty',
  'preset.wgan-gp.shows': 'A loss that falls as the digits get better',
  'preset.r3gan.title': 'Relativistic GAN (R3GAN)',
  'preset.r3gan.shows': 'A modern, regularised loss that converges',
  'preset.gan-collapse.title': 'Mode collapse',
  'preset.gan-collapse.shows': 'A generator that learns to draw the same few digits over and over',
  'preset.gan-critic-too-strong.title': 'Too strong a discriminator',
  'preset.gan-critic-too-strong.shows':
    'What happens when the judge always wins: the generator stops learning',
  'preset.vae-dense-20.title': 'Dense VAE',
  'preset.vae-dense-20.shows':
    'The classic: 20 latent dimensions, and codes that follow a normal distribution',
  'preset.vae-2d.title': 'VAE in two dimensions',
  'preset.vae-2d.shows': 'A map of all digits that you can walk through',
  'preset.vae-conv.title': 'Conv VAE',
  'preset.vae-conv.shows': 'Sharper reconstructions, with the prior let in gradually',
  'preset.ae-32.title': 'Autoencoder',
  'preset.ae-32.shows': '784 pixels squeezed through 32 numbers and back',
  'preset.ae-2d.title': 'Autoencoder in two dimensions',
  'preset.ae-2d.shows': 'A map with holes: what the prior of a VAE is good for',
  'preset.ae-denoising.title': 'Denoising autoencoder',
  'preset.ae-denoising.shows': 'Learns to clean noisy digits, and so what digits look like',

  'limit.convolutionNeedsImages':
    'A convolutional network needs images; these data are points in the plane.',
  'limit.noConvolutionGradientOnWasm':
    'The WebAssembly backend cannot train convolutional networks.',

  'dataset.mnist': 'MNIST digits',
  'dataset.ring8': 'Ring of eight Gaussians',
  'dataset.moons': 'Two moons',

  'backend.auto': 'Automatic',
  'backend.webgpu': 'WebGPU',
  'backend.webgl': 'WebGL',
  'backend.wasm': 'WebAssembly',
  'backend.cpu': 'Plain JavaScript',

  'app.title': 'Ganvas – train generative models in your browser',
} as const
