/** English: Play, the state of a run and its end. */
export const transport = {
  'transport.label': 'Training',
  'transport.play': 'Play',
  'transport.pause': 'Pause',
  'transport.step': 'One step',
  'transport.measuring':
    '{of, select, data {Looking at the real data} samples {Measuring the samples} other {Measuring the reconstructions}}:',
  'transport.restart': 'Restart',
  'training.title': 'Training',
  'training.optimiser': 'Optimiser: {name}',
  'training.newSeed': 'New seed',
  'stop.none': 'Never',
  'stop.steps': 'After steps',
  'stop.epochs': 'After epochs',
  'stop.minutes': 'After minutes',
  'pending.label': 'Changes that wait',
  'pending.title':
    '{count, plural, one {# change needs a restart} other {# changes need a restart}}',
  'pending.change': '{name}: {from} → {to}',
  'run.title': 'This run',
  'run.time': 'Time trained',
  'run.images': '{kind, select, images {Images} names {Names} other {Points}} seen',
  'run.measure':
    '{kind, select, digits {Measure on the test digits} images {Measure on the test images} names {Measure on the test names} other {Measure on the test points}}',
  'run.measured':
    '{kind, select, digits {On digits it has never seen, at step {step}} images {On images it has never seen, at step {step}} names {On names it has never seen, at step {step}} other {On points it has never seen, at step {step}}}',
  'phase.opening': 'Looking for a place to train on this computer…',
  'phase.noBackend': 'This browser found no way to train.',
  'phase.idle': 'Ready to train on this computer. Press Play.',
  'phase.starting': 'Building the networks…',
  'phase.waiting': 'Waiting for the data to arrive…',
  'phase.running': 'Training on this computer.',
  'phase.paused': 'Paused. Every setting can be changed; press Play to go on.',
  'phase.finished': 'Finished: it trained for as long as you asked. Press Play to go on.',
  'phase.failed': 'Stopped: see the message above the samples.',
  'training.details': 'Training in detail',
  'run.test': 'On unseen data',
}
