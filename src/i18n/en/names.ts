/** English: a model of text, looked at through a name. */
export const names = {
  'stage.names': 'Letter by letter',
  'names.noRun': 'There is no model yet: press {play}.',
  'names.field': 'A name, or its beginning',
  'names.placeholder': 'Type a name, or take one below',
  'names.class': 'The class that it is told',
  'names.unknown': 'The model knows no “{character}”. It knows: {allowed}',
  'names.tooLong': '{count} characters are too many: it reads {most}.',
  'names.source': 'Names to take',
  'names.source.invented': 'Invented just now',
  'names.source.heldOut': 'Held out',
  'names.others': 'Others',
  'names.start': 'start',
  'names.end': 'end',
  'names.next': 'next',
  'names.surprise': 'How surprising each letter was, in nats',
  'names.chance': 'It had a chance of {percent}.',
  'names.tally':
    '{nats} nats in all: {each} nats, or {bits} bits, per character. The end counts as one.',
  'names.rivals':
    'Counts of the training names: {pairs} nats per character by pairs of letters, {fives} by five in a row.',
  'names.known': 'in the training list',
  'names.near': '≈ {name}',
  'names.marks': 'No mark: new. ≈: one letter away from a training name.',
  'names.nextLetters': 'What comes next',
  'names.append': 'Add {letter}, {percent}',
  'names.onward': 'How it goes on',
  'names.drawn': 'Drawn by chance',
  'names.likeliest': 'The likeliest that it finds',
  'names.likeliestNote':
    'The first is greedy: the likeliest letter each time. The others come from a beam search. Numbers are log p of the whole, in nats.',
  'names.logLikelihood': 'log p of what was added, in nats',
  'names.attention': 'What each letter was predicted from',
  'names.layer': 'Layer',
  'names.layerNumber': 'Layer {number}',
  'names.head': 'Head',
  'names.headNumber': 'Head {number}',
  'names.headMean': 'All heads',
  'names.place': 'Letter that is predicted',
  'names.placeOf': '{letter}, place {number}',
  'names.reads': '{letter} {percent}',
  'names.reading': 'To predict “{letter}” it looks at: {read}.',
  'names.matrix':
    'Attention: a row for each letter that is predicted, a column for each that it may look at.',
  'names.weight': 'For {predicted} it looks at {read}: {percent}',
  'names.masked': 'Masked: it comes later.',
  'names.letters': 'How alike the letters are to the model',
  'names.nearest': 'Nearest to {letter}: {near}',
  'names.letterKinds':
    'Vowels are underlined. The plane shows {percent} of how the vectors of the letters differ.',
  'names.learning': 'As it learns: the same random numbers, step by step',
  'names.atStep': 'step {step}',
  'names.help.surprise':
    '−ln p(letter | the letters before it): a letter that had to come costs 0 nats, one with a chance of 5% costs 3. Their sum is −ln p(name). Models of text are compared by it, divided by the characters and one end.',
  'names.help.nextLetters':
    'The softmax of the model’s scores: the chance of each letter, and of the end, after those that are typed. Temperature, top-k and top-p are not yet at work here. The longest bar is the likeliest.',
  'names.help.onward':
    'Drawn letter by letter, as temperature, top-k and top-p ask for it, or searched for: greedy, or by beam search. What is most likely is seldom what is most like a name.',
  'names.help.attention':
    'Each attention head gives weights to the start and the letters before the one that is predicted: those of a row add up to 100%. The causal mask hides the letters that come later (Vaswani et al. 2017).',
  'names.help.learning':
    'The same random numbers make names at each step, so that only the model has changed between two lines. The Samples tab shows every step.',
  'names.help.letters':
    'Each token has an embedding. They are laid out here along the two directions in which they differ most (PCA); at first they lie at random.',
} as const
