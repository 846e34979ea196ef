/** English: the plane in which points lie, layer by layer. */
export const plane = {
  'plane.label': 'The plane of the points',
  'plane.hint':
    'Point at anything to see what it is. With the keyboard: arrow keys move, + and − magnify, 0 shows the whole plane. Magnified, it can be dragged.',
  'plane.point': 'Point at anything, or tap it, to see what it is.',
  'plane.whole': 'Show the whole plane',
  'plane.layers': 'Layers of the picture',
  'plane.class': 'Class asked for',
  'plane.layer.real': 'Real points',
  'plane.layer.real.pairs': 'Test points',
  'plane.layer.generated': 'Generated points',
  'plane.layer.generated.pairs': 'Their reconstructions',
  'plane.layer.critic': 'Discriminator',
  'plane.layer.sheet': 'Latent grid',
  'plane.layer.arrows': 'Arrows',
  'plane.layer.density': 'Density',
  'plane.layer.encoder': 'Encoder’s clouds',
  'plane.layersOf': 'Layers of step {step}',
  'plane.pointsAlone': 'Points alone',
  'plane.held': 'Of this moment the points alone are kept, not the model that made them.',
  'plane.heldFrom': 'Models are kept from step {step} on.',
  'plane.missed':
    '{count, plural, one {a mode} other {# modes}} with hardly a point, when last measured (step {step})',
  'plane.critic.generated': 'generated {value}',
  'plane.critic.real': '{value} real',
  'plane.critic.probability':
    'D(x): how probable the discriminator finds it that a point here is real. Dashed: where it cannot tell.',
  'plane.critic.targets':
    'D(x), trained towards 1 for real and 0 for generated points. Dashed: halfway, where it cannot tell.',
  'plane.critic.free':
    'D(x), the critic’s score: no probability, on no scale of its own. Dashed: where it parts real from generated.',
  'plane.critic.together':
    'It judges {count} points at once: here each place together with {others, plural, one {the same real point} other {the same # real points}}.',
  'plane.sheet.front': 'right side up',
  'plane.sheet.back': 'turned over: a fold',
  'plane.sheet.hole': 'a hole: no code is near',
  'plane.sheet.prior': 'Where a regular grid of latent vectors ends up.',
  'plane.sheet.codes':
    'Where a regular grid over the range of the test points’ codes ends up: the curve or sheet on which all reconstructions lie.',
  'plane.sheet.even':
    'Each of its {count} cells is drawn equally often: the smaller a cell, the denser the points.',
  'plane.sheet.plane':
    'It runs along the first two of {count} dimensions; the others stay at {middle, select, zero {0} other {their mean}}.',
  'plane.arrows': 'What the arrows are',
  'plane.arrows.critic': '∇D',
  'plane.arrows.loss': '−∇loss',
  'plane.arrows.step': 'one step',
  'plane.arrows.critic.words':
    'The gradient of D at a generated point: where D rises most. Not what moves the generator.',
  'plane.arrows.loss.words':
    'Minus the gradient of the generator’s loss with respect to the point: where the loss would have it go, if points moved by themselves.',
  'plane.arrows.step.words': 'How far the same latent vectors’ points really moved in one step.',
  'plane.arrows.longest.critic':
    'The longest is {length} per unit, and half are shorter than {usual}.',
  'plane.arrows.longest.loss':
    'The longest is {length} per unit, and half are shorter than {usual}.',
  'plane.arrows.longest.step':
    'Step {step}; the longest is {length} units, and half are shorter than {usual}; drawn enlarged.',
  'plane.arrows.none': 'It is seen from the next step on.',
  'plane.arrows.start':
    'They begin where the generator in training puts its points; the dots are those of its moving average.',
  'plane.density': 'Lines of equal density of the generated points, each blurred by {width}.',
  'plane.encoder':
    'The encoder answers with a cloud q(z|x). Ellipses show, for {count} test points, how far apart what is decoded from it lies, at one standard deviation; a line leads to the point.',
  'plane.under.generated': 'A generated point at ({x}; {y}).',
  'plane.under.generated.from': 'A generated point at ({x}; {y}), made from z = ({z}).',
  'plane.under.generated.pair': 'A reconstruction at ({x}; {y}).',
  'plane.under.real': 'A real point at ({x}; {y}).',
  'plane.under.real.pair': 'A test point at ({x}; {y}).',
  'plane.under.place': 'The place ({x}; {y}).',
  'plane.under.cell':
    'A cell of the latent grid, z₁ from {left} to {right}, z₂ from {bottom} to {top}. Area {area}{side, select, back {, turned over} other {}}.{hole, select, yes { No code of a test point is near.} other {}}',
  'plane.under.probability':
    'D = {value}: {side, select, real {rather real} other {rather generated}}, thinks the discriminator.',
  'plane.under.targets':
    'D = {value}: {side, select, real {nearer to real} other {nearer to generated}}.',
  'plane.under.free':
    'D = {value}, a score: on the side of the {side, select, real {real} other {generated}}.',
} as const
