/** English: the tool “Walk” of the latent space. */
export const walk = {
  'walk.intro':
    'Between any two vectors lie others. Walk from stop to stop and watch what the model makes of the vectors between: {kind, select, digits {one digit turns into another through pictures that were in no training set} images {one image turns into another through pictures that were in no training set} other {one point moves to another}}.',
  'walk.first.test':
    'For a start, two test {kind, select, digits {digits} images {images} other {points}} of different classes are joined. Press a stop to choose another.',
  'walk.first.sample':
    'For a start, two draws from the prior are joined. Press a stop to choose another.',
  'walk.classes':
    'Each stop keeps its own class: halfway to the next one the class changes, while z moves on evenly.',
  'walk.stops': 'Stops of the walk',
  'walk.stop': 'Stop {number}: choose another',
  'walk.left': 'Move stop {number} to the left',
  'walk.remove': 'Remove stop {number}',
  'walk.right': 'Move stop {number} to the right',
  'walk.add': 'Add a stop',
  'walk.full': 'Eight stops are the most',
  'walk.way': 'Way from stop to stop',
  'walk.way.slerp': 'Along the sphere (slerp)',
  'walk.way.lerp': 'Straight line (lerp)',
  'walk.path': 'Path',
  'walk.path.loop': 'Loop',
  'walk.path.open': 'One way',
  'walk.both': 'Side by side',
  'walk.image': 'Picture on the walk: {way}',
  'walk.point': 'Point on the walk: {way}, x {x}, y {y}',
  'walk.play': 'Play the walk',
  'walk.pause': 'Pause the walk',
  'walk.speed': 'Speed of the walk',
  'walk.scrubber': 'Place on the walk',
  'walk.on': 'From stop {from} to stop {to}',
  'walk.at': 'Frame {frame} of {count}, from stop {from} to stop {to}',
  'walk.length':
    '{path, select, loop {A loop over {stops} stops} other {A path over {stops} stops}}: {frames} frames, {seconds} s at 24 frames a second.',
  'walk.seen': 'What the judge sees on the way: {digits}.',
  'walk.seen.lost':
    '{lost, plural, =0 {Every picture is a digit to it.} one {# of {frames} pictures is no digit to it.} other {# of {frames} pictures are no digit to it.}}',
  'walk.norm.title': 'Length of z along the walk: its distance from zero',
  'walk.norm.stop': 'stop {number}',
  'walk.norm.least': 'Least length: {lerp} on the straight line, {slerp} along the sphere.',
  'walk.norm.prior':
    'About 95 % of all draws from the prior have a length between {low} and {high}: the grey band.',
  'walk.norm.hollow':
    'Below the band lies hollow space, where the model was hardly ever trained. The straight line cuts through it; the sphere’s way stays where the draws are.',
  'walk.norm.inside':
    'Here both ways stay in the band. The more dimensions a space has, the sooner a straight line leaves it.',
  'walk.norm.outside': 'Here a stop lies outside the band itself, so neither way stays in it.',
  'walk.norm.flat':
    'With so few dimensions the band reaches down to the middle, so both ways are equally good; with more of them it becomes a thin shell.',
  'walk.norm.none':
    'This autoencoder has no prior, so there is no band: nothing tells it where its codes should lie.',
  'walk.save': 'Save the walk',
  'walk.save.what':
    '{way}, {frames, plural, one {# frame} other {# frames}} as the model draws them now. The PNG strip shows 24 of them at most, side by side.',
} as const
