/** Words of every family on the same data. */
export const everyFamily = {
  'everyFamily.open': 'Same data, every family',
  'everyFamily.title': 'Same data, every family',
  'everyFamily.about':
    '{data}: {families}. Each trains for the same time, one after the other, and is measured in the same way. Each run is kept.',
  'everyFamily.family': 'Family',
  'everyFamily.settingsOf': 'Settings of “{preset}”',
  'everyFamily.seconds': 'Seconds for each',
  'everyFamily.budget':
    '{families, plural, one {# family} other {# families}} for {each} each: {total} of training in all, and a measurement after each. The run on the page rests meanwhile.',
  'everyFamily.progress': '{family}, {run} of {of}: {done} of {each}.',
  'everyFamily.measuring': '{family}, {run} of {of}, is being measured.',
  'everyFamily.runName': 'Every family · {family}',
  'everyFamily.caption': '{data}, {each} of training each, {date}.',
  'everyFamily.some': 'It was stopped after {count} of {of} families.',
  'everyFamily.real': 'Real data',
  'everyFamily.ofReal': '{value} (real data {real})',
  'everyFamily.nats': 'Nats per test example',
  'everyFamily.nats.help':
    'How surprised the model is by an example that it never saw, -log p(x): lower is better. Where only a bound is known, it is at most so much.',
  'everyFamily.atMost': 'at most {value}',
  'everyFamily.pixels.greys':
    '{kind, select, images {nats of grey pixels} other {nats of coordinates}}',
  'everyFamily.pixels.bits': '{kind, select, images {nats of pixels as bits} other {nats}}',
  'everyFamily.images': '{kind, select, images {Training images} other {Training points}}',
  'everyFamily.drawing': 'To draw {count}',
  'everyFamily.drawing.help': 'The work that it takes, without waiting, in this browser.',
  'everyFamily.ms': '{time} ms',
  'everyFamily.s': '{time} s',
  'everyFamily.verdict': 'Verdict',
  'everyFamily.reconstructions': 'measured on what it makes of test examples',
  'everyFamily.note':
    'Nats compare only between families that count the same thing: grey tones do not compare with bits.',
  'everyFamily.save': 'Save the table as CSV',
} as const
