/** English: what generated images are worth to a classifier. */
export const augment = {
  'augment.title': 'What are its samples worth to a classifier?',
  'augment.help':
    'A small classifier is trained on a few real {kind, select, digits {digits} other {images}}, then again with generated ones among them. If it reads new {kind, select, digits {digits} other {images}} better, the samples taught it something.',
  'augment.real': 'Real {kind, select, digits {digits} other {images}}',
  'augment.generated': 'Generated ones to add',
  'augment.train': 'Train the classifiers',
  'augment.training': 'Training six small classifiers…',
  'augment.bars': 'Held-out {kind, select, digits {digits} other {images}} read rightly',
  'augment.without': 'From {real} real {kind, select, digits {digits} other {images}}',
  'augment.with': 'With {generated} generated ones added',
  'augment.result':
    '{without} became {with} of {examined} held-out {kind, select, digits {digits} other {images}} read rightly: mean of three draws, which lay from {low} to {high} without and from {lowWith} to {highWith} with generated ones.',
  'augment.source':
    'The generator was trained on {trainedOn} real {kind, select, digits {digits} other {images}}: what it knows of them reaches the classifier too.',
  'augment.failed': 'The classifiers could not be trained. {reason}',
} as const
