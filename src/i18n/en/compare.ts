/** Words of two runs side by side, and of several in one chart. */
export const compare = {
  'compare.open': 'Compare',
  'compare.openHelp':
    'Trains both side by side: with the settings as they were, and with the changes',
  'compare.with': 'Compare with the page',
  'compare.start': 'Compare two runs side by side',
  'compare.title': 'Side by side',
  'compare.a': 'A',
  'compare.b': 'B',
  'compare.side.a': 'Run A',
  'compare.side.b': 'Run B',
  'compare.same':
    'Nothing differs yet: change a setting of B. Data, seed and random numbers are the same for both.',
  'compare.differs':
    '{count, plural, one {One setting differs} other {# settings differ}}; all else is the same.',
  'compare.other': 'its own',
  'compare.waits': 'A change waits until both begin again.',
  'compare.again': 'Begin both again',
  'compare.curves': 'Curves of both runs',
  'compare.glances': 'of a few samples at a time, during the training',
  'compare.failed':
    'Both rest. Change a setting and begin both again, or go on with the other one alone.',
  'compare.ready': '“{play}” starts both at step 0.',
  'compare.takeOn': 'Go on with {side} alone',
  'compare.turns':
    '{cores, plural, one {This machine has one core: the two take turns.} other {This machine has # cores: the two take turns.}}',
  'compare.atOnce': 'Both train at once, in step.',
  'compare.kept': 'Both are kept in the list of runs.',
  'compare.leave': 'Back to the page',
  'compare.redraw': 'New random numbers for both',
  'compare.setting': 'Setting',
  'compare.settingsOf': 'Settings of',
  'overlay.pair': '{name}: {value}',
  'overlay.end': '{name} {value} at step {step}',
  'overlay.nothing': '{name}: nothing yet',
} as const
