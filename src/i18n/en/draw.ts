/** English: the tool “Your own digit” of the latent space. */
export const draw = {
  'draw.pad.empty': 'Draw a digit here',
  'draw.pad.ready': 'A test digit',
  'draw.pad.hint':
    'Draw a digit, large or small: it is scaled and centred as those of MNIST were. With the keyboard: arrows move a pen, Space puts it down or lifts it.',
  'draw.tests': 'Or take a test digit',
  'draw.test': 'Test digit, {class, select, 8 {an 8} other {a {class}}}',
  'draw.reading': 'What the model makes of it',
  'draw.seen': 'What the model sees, 28 × 28',
  'draw.seen.picture': 'Your drawing as the model sees it, scaled and centred',
  'draw.seen.nothing': 'Nothing is drawn',
  'draw.made':
    '{how, select, encoder {What it makes of it: encoded and decoded} other {The nearest picture found}}',
  'draw.made.picture':
    '{how, select, encoder {The model’s reconstruction of your drawing} other {The picture found that comes nearest to your drawing}}',
  'draw.made.nothing':
    '{how, select, encoder {No reconstruction yet} other {No picture found yet}}',
  'draw.error':
    'Squared error per pixel: {error}. A pixel is off by about {share} of the way from black to white.',
  'draw.told': 'This model is told the digit: it draws the one chosen above.',
  'draw.far':
    '{prior, select, normal {Its code lies {length} from the middle, farther out than draws from N(0, I) do: unlike what the model was trained on.} other {Its code lies {length} standard deviations from the mean of the test codes: unlike what the model was trained on.}}',
  'draw.search': 'Search for a latent vector',
  'draw.search.why':
    'This model has no encoder: it turns vectors into pictures and never pictures into vectors. But a vector can be searched for: from several starts, z goes step by step to where the squared error between its picture and your drawing falls. What a model has not learned to draw is not found.',
  'draw.search.find': 'Find it',
  'draw.search.again': 'Search again',
  'draw.search.stop': 'Stop',
  'draw.search.refused': 'The search broke off. Try it again.',
  'draw.place': 'Its place in latent space',
  'draw.cloud.codes': 'Codes of the latent space as dots; your drawing has no place yet',
  'draw.cloud.marked':
    'Codes of the latent space as dots; the ring, your drawing, lies at {first} to the right and {second} upwards',
  'draw.cloud.ellipse':
    'The ellipses are the encoder’s cloud, q(z|x), at 1 and 2 standard deviations: how sure it is of where your drawing belongs. On the map choose “Your drawing” to see them large.',
  'draw.cloud':
    '{origin, select, test {Dots: codes of test digits.} other {Dots: draws from the prior.}} Ring: your drawing.{plane, select, whole {} other { Shown are the two directions in which the codes differ most.}}',
  'draw.near': 'Training digits that look most like it',
  'draw.near.one': '{class, select, 8 {an 8} other {a {class}}}, at {distance}',
  'draw.near.hint':
    'By the distance between pixels from 0 to 1, among {among} training digits. Distances in latent space can tell another story.',
} as const
