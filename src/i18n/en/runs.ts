/** Words about the parts of the page, and about runs and edits that give way to others. */
export const runs = {
  'app.navigation': 'On this page',
  'app.skip': 'Skip to the samples',
  'app.skipSettings': 'Skip to the settings',
  'app.skipResults': 'Skip to the results',
  'app.stage': 'Stage',
  'app.settings': 'Settings',
  'app.results': 'Results',

  'undo.undo': 'Undo the last edit',
  'undo.redo': 'Redo the edit',

  'wiped.notice': 'Restarted; the run was at step {step}.',
  'wiped.undo': 'Undo the restart',
  'wiped.forked': 'A new run begins here; the other one was at step {step}.',
  'wiped.undoFork': 'Back to the other run',
  'wiped.undoShort': 'Undo',

  'proposal.title': 'Another model?',
  'proposal.body':
    '“{shown}” is at step {step}. “{next}” is another model and would take its place.',
  'proposal.start': 'Start “{next}”',
  'proposal.open': 'Open “{next}”',
  'proposal.keep': 'Keep “{shown}”',
  'proposal.namesake':
    'The run is at step {step} and cannot take these settings: they would start another one.',
  'proposal.startNamesake': 'Start with these settings',
  'proposal.keepRun': 'Keep the run',
  'proposal.kept':
    '“{shown}” is at step {step}. The run that you open takes its place on the page.',
  'proposal.openKept': 'Open the run',
} as const
