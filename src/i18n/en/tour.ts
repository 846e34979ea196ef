/** English: the guided tour. */
export const tour = {
  'tour.title': 'Guided tour',
  'tour.invitation': 'New here?',
  'tour.show': 'Show me',
  'tour.goOn': 'Go on with the tour',
  'tour.decline': 'No tour, thank you',
  'tour.notLoaded':
    'The tour could not be loaded. Check the connection and try again; your run is untouched.',
  'tour.position': '{at} of {of}',
  'tour.next': 'Next',
  'tour.back': 'Back',
  'tour.finish': 'Done',
  'tour.leave': 'Leave the tour',
  'tour.paused': 'The run stands still: press “{play}” to go on.',
  'tour.judge': 'Readable digits so far',
  'tour.noise':
    'Noise. A network, the generator, turns random numbers into pictures. It has never seen a digit; it is told which one to draw, a column for each.',
  'tour.strokes':
    'Strokes. A second network, the discriminator, sees these and real digits and learns to tell them apart. The generator learns to make that harder.',
  'tour.strokes.wait': 'Strokes come next. The picture changes while both networks learn.',
  'tour.curve':
    'These curves say who is ahead. On the dotted lines the discriminator can only guess. A network whose curve is below the line of its colour is winning, above it losing. Neither has to fall: both get better.',
  'tour.digits':
    'Digits. A judge, trained on real digits alone, can read most of them. Nobody ever showed the generator a picture: it knows only what fooled the discriminator.',
  'tour.digits.wait': 'Digits come next. On a slow machine this takes a minute or two.',
  'tour.slider':
    'Now drag this slider, or press the arrow keys. Each picture begins as {count} numbers, a place in the latent space. Change one of them, and see what is drawn there.',
  'tour.end':
    'You walked through the latent space. Choose another digit above, try the other tools, or take an exercise from the help menu.',
} as const
