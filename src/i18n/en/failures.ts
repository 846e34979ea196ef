/** English: failures and notices. */
export const failures = {
  'notice.dismiss': 'Close',
  'notice.backendLost': '{lost} stopped working. Training goes on with {now}, from step {step}.',
  'notice.backendLostAnew':
    '{lost} stopped working before the run was saved. It begins again with {now}.',
  'notice.backendLostIdle': '{lost} stopped working. {now} takes its place.',
  'notice.backendChanged': 'The run goes on with {now}, from step {step}.',
  'notice.mishap.measurement': 'The model could not be measured. {reason}',
  'notice.mishap.picture': 'The samples could not be drawn, and training goes on. {reason}',
  'notice.mishap.copy':
    'No copy of the run could be kept to fall back on, and training goes on. {reason}',
  'failure.retry': 'Try again',
  'failure.lowerRates': 'Learning rates ÷ 10, and restart',
  'failure.lowerRatesAndGoOn': 'Learning rates ÷ 10, and go on from step {step}',
  'failure.goOn': 'Go on from the last saved state',
  'failure.halveBatch':
    '{step, plural, =0 {Batches of {batch}, and begin again} other {Batches of {batch}, and go on from step #}}',
  'failure.detail': 'Technical detail',
  'failure.atStep': 'It showed at step {step}.',
  'failure.keptStep': 'The samples are those of step {step}, the last good state.',
  'failure.savedStep':
    '{step, plural, =0 {{lost, plural, =0 {Nothing was saved yet.} one {Nothing was saved yet; one step is lost.} other {Nothing was saved yet; # steps are lost.}}} other {The last saved state is that of step #{lost, plural, =0 {} one {; one step after it is lost} other {; # steps after it are lost}}.}}',
  'failure.notFinite.title': 'The losses became infinite.',
  'failure.notFinite.help':
    'The usual reason is a learning rate that is too high: every correction overshoots further than the last. Lower it, then go on from the last good state or begin again.',
  'failure.outOfMemory.title': 'There is no memory left to train with.',
  'failure.outOfMemory.help':
    'The browser gave no more of it. Smaller batches need less; closing other tabs and programs leaves more. A narrower network needs less too, but has to begin again.',
  'failure.backendLost.title': 'The graphics device went away.',
  'failure.backendLost.help': 'Another program may have taken it, or the driver was restarted.',
  'failure.noBackend.title': 'This browser cannot train here.',
  'failure.noBackend.help':
    'Neither WebGPU, WebGL, WebAssembly nor plain JavaScript gave right results. An up-to-date Chrome, Edge, Firefox or Safari should.',
  'failure.dataMissing.title': 'The data could not be loaded.',
  'failure.dataMissing.help': 'Check the connection and try again.',
  'failure.ownMissing.title': 'Your own data are not on this device any more.',
  'failure.ownMissing.help':
    'Open the file again under “Your own…” in the list of data, then try again.',
  'failure.dataDamaged.title': 'The data arrived damaged.',
  'failure.dataDamaged.help':
    'Their checksum is wrong, so they are not used. Trying again loads them anew.',
  'failure.badExperiment.title': 'These settings do not fit together.',
  'failure.badExperiment.help': 'Choose a preset to get back to settings that work.',
  'failure.noRun.title': 'There is no run.',
  'failure.noRun.help': 'Press Play to begin one.',
  'failure.badCheckpoint.title': 'The saved state does not fit this network.',
  'failure.badCheckpoint.help': 'Begin again to train it from the start.',
  'failure.internal.title': 'Something unforeseen went wrong.',
  'failure.internal.help': 'Your settings are kept; begin again to go on.',
}
