/** English: the latent space, what all its tools share. */
export const latent = {
  'latent.noRun':
    'Press “{play}” or “{step}” first: then there is a model whose latent space you can explore.',
  'latent.none': 'This model has no latent space.',
  'latent.dimension': 'Latent dimension {number}',
  'latent.value': 'Value of latent dimension {number}',
  'latent.randomise': 'Randomise',
  'latent.toZero': 'Reset to zero',
  'latent.toMean': 'Reset to the mean',
  'latent.more': '{count, plural, one {Show # more dimension} other {Show # more dimensions}}',
  'latent.less': 'Show fewer',
  'latent.hint.normal':
    'The model was trained to turn vectors {noise, select, uniform {whose numbers are uniform from −√3 to √3 into data. Each slider’s value, a draw from N(0, 1), is made uniform first (√3 · erf(z/√2))} other {drawn from N(0, 1) into data}}; Randomise draws one.',
  'latent.hint.none':
    'An autoencoder has no prior. Each slider covers the mean ± 3 standard deviations of the codes of 1000 test examples; Randomise draws from a normal distribution with the same mean and spread.',
  'latent.decodedImage':
    '{kind, select, images {Image} other {Point}} that the latent vector decodes to',
  'latent.decodedPoint': 'The latent vector decodes to the point x {x}, y {y}',
  'latent.coordinates': 'x = {x}, y = {y}',
  'latent.refused': 'The model did not answer. Move a slider to ask again, or restart the run.',

  'latent.tools': 'Tools of the latent space',
  'latent.tool.sliders': 'Sliders',
  'latent.tool.map': 'Map',
  'latent.tool.walk': 'Walk',
  'latent.tool.arithmetic': 'Arithmetic',
  'latent.tool.draw': 'Your own digit',
  'latent.tool.sampling': 'Sampling',
  'latent.drawMe': '{kind, select, images {Draw me a} other {Make me a point of class}}',
  'latent.keep': 'Keep this one',
  'latent.kept': 'Kept for every tool',
  'latent.go': 'Go there',
  'latent.there': 'You stand there now: the other tools go on from here.',
  'latent.lockedStay':
    '{count, plural, one {# locked dimension stays as it is.} other {# locked dimensions stay as they are.}}',
  'latent.pick.title': 'Choose a latent vector',
  'latent.pick.here': 'Where you stand',
  'latent.pick.samples': 'Samples',
  'latent.pick.sample': 'Sample {number}',
  'latent.pick.others': 'Other samples',
  'latent.pick.tests':
    '{kind, select, digits {Test digits} images {Test images} other {Test points}}',
  'latent.pick.test':
    '{kind, select, digits {Test digit, {class, select, 8 {an 8} other {a {class}}}} images {Test image of class {class}} other {Test point of class {class}}}',
  'latent.pick.kept': 'Kept',
  'latent.pick.keptOne': 'Kept vector {number}',
} as const
