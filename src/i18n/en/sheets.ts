/** English: sheets that were handed in, and what a look at them finds. */
export const sheets = {
  'sheets.title': 'Check sheets',
  'sheets.intro':
    'Sheets that learners saved can be looked at here, one or a whole class at once. The page tells which goals their evidence reaches, and whether something was changed by hand. The files stay on this device.',
  'sheets.drop': 'Drop sheets here, or',
  'sheets.choose': 'Choose files…',
  'sheets.found':
    '{count, plural, one {# file} other {# files}}: {unchanged} as {unchanged, plural, one {it was} other {they were}} written.',
  'sheets.csv': 'Save the table as CSV',
  'sheets.clear': 'Clear the table',
  'sheets.note':
    'The code is no proof against somebody who computes a new one. To be sure, train the experiment that stands beside a goal on its sheet again: the same seed on WebAssembly gives the same run.',
  'sheets.noName': 'no name',
  'sheets.goals': '{reached} of {goals}',
  'sheets.column.file': 'File',
  'sheets.column.name': 'Learner',
  'sheets.column.exercise': 'Exercise',
  'sheets.column.goals': 'Goals reached',
  'sheets.column.of': 'of',
  'sheets.column.hints': 'Hints',
  'sheets.column.code': 'Code',
  'sheets.column.state': 'State',
  'sheets.state.unchanged': 'As it was written',
  'sheets.state.changed': 'Changed by hand',
  'sheets.state.notSheet': 'No sheet, or only a part of one',
  'sheets.state.newerSheet': 'Written by a newer Ganvas',
  'sheets.state.damagedSheet': 'Damaged: its data cannot be read',
} as const
