/** English: the samples. */
export const samples = {
  'samples.view': 'What is shown',
  'samples.view.generated': 'Generated',
  'samples.view.ways': 'On the way',
  'samples.view.reconstructions': 'Reconstructions',
  'samples.redraw': 'New random numbers',
  'samples.redrawExamples': 'Other test {kind, select, images {images} other {points}}',
  'samples.firstVisit.label': '{count} handwritten digits that a trained model drew',
  'samples.firstVisit.caption':
    'Nobody wrote these digits: a preset, trained in this same program, drew them.',
  'samples.firstVisit.invitation': 'Press “{play}” to train your own.',
  'samples.firstExamples.label':
    'The first real {kind, select, images {images} names {names} other {points}} of “{name}”',
  'samples.firstExamples.caption':
    'These are {count} of the real {kind, select, images {images} names {names} other {points}}.',
  'samples.firstExamples.invitation':
    'Press “{play}” to train a model that makes {kind, select, images {images} names {names} other {points}} like them.',
  'samples.caption.images': 'The same random numbers at every step',
  'samples.caption.ways':
    'Samples on their way from noise; above, how many percent of it they have come',
  'samples.older.generated':
    'These came from earlier random numbers. The new ones begin at a later step.',
  'samples.older.ways':
    'These came from earlier random numbers. The new ones begin at a later step.',
  'samples.older.reconstructions':
    'These are the test {kind, select, images {images} other {points}} shown earlier. The new ones begin at a later step.',
  'samples.key.real': 'real points',
  'samples.key.generated': 'generated points',
  'samples.key.original': 'test example',
  'samples.key.reconstruction': 'its reconstruction',
  'samples.label.generated.images': 'Grid of generated images at step {step}',
  'samples.label.generated.points': 'Generated and real points in the plane at step {step}',
  'samples.label.generated.names': 'Generated names at step {step}',
  'samples.label.ways.images': 'Eight images, one a row, on their way from noise, at step {step}',
  'samples.label.ways.points': 'Points on their way from noise, at step {step}',
  'samples.label.reconstructions.images':
    'Test images, each with its reconstruction below, at step {step}',
  'samples.label.reconstructions.points':
    'Test points in the plane, each joined to its reconstruction, at step {step}',
  'samples.replay': 'Replay',
  'samples.position': 'step {step} of {latest}',
  'samples.live': 'Live',
  'counter.step': 'step',
  'counter.epoch': 'epoch',
  'counter.imagesPerSecond': '{kind, select, images {images} names {names} other {points}} / s',
  'stage.label': 'What the model shows',
  'stage.samples': 'Samples',
  'stage.latent': 'Latent space',
}
