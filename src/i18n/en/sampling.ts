/** English: the tool “Sampling” of the latent space. */
export const sampling = {
  'sampling.temperature': 'Temperature',
  'sampling.help.temperature':
    'Multiplies the standard deviation of what is drawn from: 1 is the distribution itself, 0 its middle. Lower makes samples safer and more alike, higher makes them more varied and more often wrong.',
  'sampling.truncation':
    'GANs are cooled by the truncation trick (Brock et al. 2019, arXiv 1809.11096): they draw anew every value that lies beyond a threshold. Here every value is multiplied instead, small ones as well.',
  'sampling.source': 'Draw from',
  'sampling.from.prior': 'N(0, I)',
  'sampling.from.gaussian': 'One Gaussian fitted to the codes',
  'sampling.from.mixture': 'Ten Gaussians fitted to the codes',
  'sampling.others': 'Other draws',
  'sampling.why.none.prior':
    'Nothing in its training pulled the codes of this autoencoder towards N(0, I), so that most of these draws fall where no code lies and the decoder never learned what to draw. A VAE is trained to fill just this distribution: that is why it needs its prior.',
  'sampling.why.none.gaussian':
    'These draws have the mean and the covariances of the codes, so that they fall in the right region; but the codes do not fill it evenly, and in the gaps between them the decoder guesses. A VAE’s prior closes such gaps during the training.',
  'sampling.why.none.mixture':
    'Ten Gaussians follow the groups that the codes form and leave fewer gaps: without a prior, the shape of the codes has to be learned afterwards. A VAE needs no such second step, because its prior is agreed before the training.',
  'sampling.why.normal.prior':
    'The VAE was trained to turn draws from this prior into {kind, select, digits {digits} images {images} other {points}}. Where they come out worse than draws from the fitted Gaussians, the codes leave holes in the prior.',
  'sampling.why.normal.gaussian':
    'One Gaussian in the place of where the codes of training {kind, select, images {images} other {points}} really lie, the aggregate posterior. If its samples look like those from N(0, I), the encoder fills the prior as it should.',
  'sampling.why.normal.mixture':
    'Ten Gaussians follow the aggregate posterior, which is where the codes really lie, more closely than the prior does. If these samples look better than those from N(0, I), the prior has holes where no code lies.',
  'sampling.why.noEncoder':
    'This generator has only ever been given {noise, select, uniform {numbers that are uniform from −√3 to √3: draws from N(0, I), made uniform first} other {draws from N(0, I)}}. The model has no encoder, so that there are no codes to fit another distribution to.',
  'sampling.sheet': '{count} samples at temperature {temperature}',
  'sampling.sample': 'Sample {number}',
  'sampling.sampleOf':
    '{kind, select, digits {Sample {number}, a {class} asked for} other {Sample {number}, class {class} asked for}}',
  'sampling.scatter': '{count} samples at temperature {temperature}: dots, over real points: rings',
  'sampling.number': 'Go to sample number',
  'sampling.move': 'Choose a sample to move there: the other tools begin where you stand.',
  'sampling.moved': 'You moved to this sample: the other tools begin here.',
  'sampling.locked':
    '{count, plural, one {# locked dimension stayed as it was.} other {# locked dimensions stayed as they were.}}',
  'sampling.seen': 'The judge recognises {count} of these {of} as digits.',
  'sampling.requested':
    'At step {step} and temperature 1 the judge saw the digit that was asked for in {accuracy} of the samples; it reads {real} of real digits rightly.',
  'sampling.hardest': 'The hardest to get is the {class}, with {share}.',
  'sampling.notMeasured':
    'How often does the model draw the digit that it is asked for? A measurement tells.',
} as const
