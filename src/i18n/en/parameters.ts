/** English: hyperparameters, their options and the optimisers. */
export const parameters = {
  'parameter.objective.label': 'Loss',
  'parameter.objective.help':
    'The game that the two networks play: each one trades sharpness, variety and stability differently.',
  'parameter.network.label': 'Network',
  'parameter.network.help':
    '{kind, select, digits {A dense network sees an image as a list of pixels; a convolutional one sees neighbourhoods, draws sharper digits and takes longer per step.} images {A dense network sees an image as a list of pixels; a convolutional one sees neighbourhoods, draws sharper images and takes longer per step.} other {A dense network takes the numbers of an example as a list; a convolutional one looks for neighbourhoods, which only images have.}}',
  'parameter.width.label': 'Width',
  'parameter.width.help':
    'More units per layer can draw finer shapes, and make every step slower; with two or three a network can hardly bend.',
  'parameter.depth.label': 'Depth',
  'parameter.depth.help':
    'More hidden layers can express more, but learn more slowly and become unstable sooner; without any, a network stretches and turns but cannot bend.',
  'parameter.channels.label': 'Channels',
  'parameter.channels.help':
    'More channels let the network tell more kinds of stroke apart, and make every step slower.',
  'parameter.stages.label': 'Stages',
  'parameter.stages.help':
    'More stages look at the image from further away: digits hold together better, and every step takes longer.',
  'parameter.activation.label': 'Activation',
  'parameter.activation.help':
    'What every hidden unit makes of its sum, the one thing by which a network bends. In the plane, units with a kink (ReLU) make flat pieces with folds between them, and tanh makes smooth curves.',
  'parameter.latentDim.label': 'Numbers per sample (latent)',
  'parameter.latentDim.help':
    'The latent dimension: how many numbers stand for one sample. More of them leave room for more variety and detail; fewer force the model to keep only what matters most.',
  'parameter.prior.label': 'Noise of the generator',
  'parameter.prior.help':
    'Where the random numbers come from that the generator makes samples of. The latent space shows them as normal ones either way: uniform noise only spreads them evenly before the network sees them.',
  'parameter.batchNorm.label': 'Batch normalisation',
  'parameter.batchNorm.help':
    'Switched on, it keeps the generator’s signals on one scale, which speeds learning up; with very small batches it adds noise.',
  'parameter.spectralNorm.label': 'Spectral normalisation',
  'parameter.spectralNorm.help':
    'Switched on, it limits how steep the discriminator can get, which steadies training and weakens its judgement.',
  'parameter.initialiser.label': 'First weights',
  'parameter.initialiser.help':
    'How large the random first weights are; too large or too small, and learning starts slowly or blows up.',
  'parameter.conditional.label':
    '{kind, select, digits {Told which digit to draw} other {Told which class to make}} (conditional)',
  'parameter.conditional.help':
    'The model is told the class of every example, so you can ask it for one: {kind, select, images {“draw me a 7”} names {“make me a name from Italy”} other {“make me a point of class 2”}}.',
  'parameter.packing.label': '{kind, select, images {Images} other {Points}} judged together',
  'parameter.packing.help':
    'The more {kind, select, images {images} other {points}} the discriminator judges at once, the sooner it notices that they all look alike, which works against mode collapse.',
  'parameter.batchSize.together':
    'The batch is {batch} examples, a multiple of {together}: that many are judged together.',
  'parameter.criticSteps.label': 'Discriminator steps',
  'parameter.criticSteps.help':
    'More discriminator steps for each generator step make it a stricter judge, and each step takes longer.',
  'parameter.dropout.label': 'Dropout',
  'parameter.dropout.help':
    'The higher it is, the more of what goes through the network is dropped at random in training, which keeps it from learning by heart, and a discriminator from winning too early.',
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
    'The closer to one, the longer the average of the network’s past weights that draws the samples: {kind, select, images {smoother images} other {calmer samples}} that lag behind.',
  'parameter.beta.label': 'Pull towards order (β)',
  'parameter.beta.help':
    'The higher it is, the more tidily the numbers behind the samples are laid out, so that new ones give good samples: but {kind, select, digits {the digits get blurrier} images {the images get blurrier} other {the samples are less true to the data}}. It is the weight of the prior, the β of the β-VAE (Higgins et al. 2017).',
  'parameter.warmUpSteps.label': 'Prior warm-up',
  'parameter.warmUpSteps.help':
    'The more steps, the more slowly the pull towards the normal distribution sets in, so that the codes learn to carry information first.',
  'parameter.likelihood.label': 'Loss',
  'parameter.likelihood.help':
    'Squared error punishes large mistakes most; cross-entropy treats every {kind, select, images {pixel as a yes-or-no question and gives crisper strokes} other {number as a yes-or-no question, which coordinates are not}}.',
  'parameter.corruption.label': 'Noise on the input',
  'parameter.corruption.help':
    'The higher it is, the noisier the {kind, select, images {images} other {points}} the model is shown, so that it has to learn what {kind, select, digits {digits look} images {images look} other {the data look}} like instead of copying.',
  'parameter.batchSize.label': 'Batch size',
  'parameter.batchSize.help':
    'More {kind, select, images {images} names {names} other {points}} per step point in a steadier direction, and each step takes longer.',
  'parameter.seed.label': 'Seed',
  'parameter.seed.help':
    'All randomness starts from this number: the same seed and settings give the same run on the same backend.',
  'parameter.stop.label': 'Ends by itself',
  'parameter.stop.help':
    'The run ends here by itself and is measured on the test {kind, select, digits {digits} images {images} names {names} other {points}}; a higher limit lets it train longer.',
  'parameter.images.label':
    'Number of {kind, select, images {images} names {names} other {points}}',
  'parameter.images.help':
    '{kind, select, digits {More images show the model more ways to write a digit; with few of them it learns them by heart.} images {More images show the model more of what there is to learn; with few of them it learns them by heart.} names {More names show the model more of how names are made; with few of them it learns them by heart.} other {More points show the model more of the shape; with few of them it learns them by heart.}} 0 takes them all.',
  'parameter.noise.label': 'Noise',
  'parameter.noise.help':
    'How far points stray from the shape, as a multiple of what these data usually have. 0 puts every point on the shape itself.',
  'parameter.dataSeed.label': 'Seed of the data',
  'parameter.dataSeed.help':
    'Which points are drawn: another number gives other points of the same shape. With the same number everybody has the same points.',
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
  'optimiser.warmUpSteps.label': 'Warm-up over',
  'optimiser.warmUpSteps.help':
    'Over so many steps the learning rate rises to what it is set to, until Adam knows the size of the gradients; at 0 it is there at once.',
  'optimiser.weightDecay.label': 'Weight decay',
  'optimiser.weightDecay.help':
    'Each step makes the weights of every product a little smaller, by the learning rate times this share; biases, normalisations and embeddings are left alone. It keeps a model from learning by heart. Adam with it is called AdamW.',
  'option.objective.non-saturating': 'Non-saturating',
  'option.objective.minimax': 'Minimax',
  'option.objective.least-squares': 'Least squares',
  'option.objective.hinge': 'Hinge',
  'option.objective.wasserstein': 'Wasserstein, clipped',
  'option.objective.wgan-gp': 'Wasserstein, penalty',
  'option.objective.r3gan': 'Relativistic (R3GAN)',
  'option.network.dense': 'Dense',
  'option.network.conv': 'Convolutional',
  'option.activation.leakyRelu': 'Leaky ReLU',
  'option.activation.relu': 'ReLU',
  'option.activation.tanh': 'Tanh',
  'option.activation.linear': 'Linear',
  'option.prior.normal': 'Normal',
  'option.prior.uniform': 'Uniform',
  'option.initialiser.he': 'He',
  'option.initialiser.glorot': 'Glorot',
  'option.initialiser.normal': 'Normal, 0.02',
  'option.likelihood.squared-error': 'Squared error',
  'option.likelihood.cross-entropy': 'Cross-entropy',
  'option.kind.adam': 'Adam',
  'option.kind.rmsprop': 'RMSProp',
  'option.kind.sgd': 'SGD',
  'limit.convolutionNeedsImages':
    'A convolutional network needs images; these data are points in the plane.',
  'limit.denseNeedsPoints': 'In noised images a dense network sees only specks.',
  'control.help': 'About “{name}”',
  'control.value': '{name}, value',
  'control.less': '{name}: less',
  'control.more': '{name}: more',
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
}
