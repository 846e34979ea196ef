/** English: what can be tried against a verdict. */
export const remedies = {
  'remedies.title': 'What to try',
  'remedies.live': 'Takes effect at the next step',
  'remedies.restarts': 'Begins again from step 0',

  'remedy.packing':
    'Judge {to} {kind, select, images {images} other {points}} together instead of {from}',
  'remedy.batch-norm': 'Switch batch normalisation on',
  'remedy.relativistic': 'Use the relativistic loss (R3GAN)',
  'remedy.non-saturating': 'Use the non-saturating loss',
  'remedy.convolution': 'Use a convolutional network',
  'remedy.spectral-norm': 'Switch spectral normalisation on',
  'remedy.average': 'Average the weights for longer: {from} → {to}',
  'remedy.one-critic-step': 'One discriminator step instead of {from}',
  'remedy.more-critic-steps': 'More discriminator steps: {from} → {to}',
  'remedy.slower-critic': 'Slow the discriminator down: learning rate {from} → {to}',
  'remedy.faster-critic': 'Speed the discriminator up: learning rate {from} → {to}',
  'remedy.dropout': 'Drop signals of the discriminator: dropout {from} → {to}',
  'remedy.less-dropout': 'Less dropout in the discriminator: {from} → {to}',
  'remedy.label-smoothing': 'Smooth the labels: {from} → {to}',
  'remedy.instance-noise':
    'Add noise to every {kind, select, images {image} other {point}}: {from} → {to}',
  'remedy.slower': 'Halve the learning rates: {from} → {to}',
  'remedy.falling-rates': 'Let the learning rates fall over {to} steps',
  'remedy.much-slower': 'Learning rates ÷ 10: {from} → {to}',
  'remedy.usual-optimisers': 'Put the optimisers back to their defaults',
  'remedy.beta-one': 'Lower the weight of the prior β: {from} → {to}',
  'remedy.raise-beta': 'Raise the weight of the prior β: {from} → {to}',
  'remedy.halve-beta': 'Halve the weight of the prior β: {from} → {to}',
  'remedy.warm-up': 'Let the prior in slowly, over {to} steps',
  'remedy.more-dimensions': 'More latent dimensions: {from} → {to}',
  'remedy.cross-entropy': 'Use cross-entropy as the loss',
  'remedy.less-corruption': 'Less noise on the input: {from} → {to}',
  'remedy.all-images':
    'Train on all {kind, select, images {images} names {names} other {points}} instead of {from}',
  'remedy.smaller': 'A narrower network: {from} → {to} units',
  'remedy.fewer-channels': 'Fewer channels: {from} → {to}',
}
