/** English: the game against the discriminator. */
export const contest = {
  'contest.open': 'Play the discriminator',
  'contest.title': 'Real or generated?',
  'contest.loading': 'The discriminator is looking at ten rounds of pictures…',
  'contest.refused': 'The pictures could not be made. Your run is untouched; try again.',
  'contest.question':
    'Round {round} of {of}. {count, plural, one {Is this picture real, or drawn by the generator?} other {Are these # pictures all real, or all drawn by the generator?}}',
  'contest.asked':
    '{count, plural, one {It is meant to be: {class}.} other {They are meant to be: {class}.}}',
  'contest.picture': 'The picture of round {round}',
  'contest.real': 'Real',
  'contest.generated': 'Generated',
  'contest.key.real': 'R',
  'contest.key.generated': 'G',
  'contest.isReal': 'real',
  'contest.isGenerated': 'generated',
  'contest.right': 'right',
  'contest.wrong': 'wrong',
  'contest.was': 'Round {round} was {truth}. You: {you}. The discriminator: {discriminator}.',
  'contest.you': 'You',
  'contest.discriminator': 'Discriminator',
  'contest.won': 'You win.',
  'contest.lost': 'The discriminator wins.',
  'contest.even': 'A draw.',
  'contest.score': 'You were right in {you} of {of} rounds, the discriminator in {discriminator}.',
  'contest.meaning':
    'That is the discriminator of step {step}, on the same pictures; the real ones were kept from it in training. Five of ten is what tossing a coin gives, and what a perfect generator would leave it.',
  'contest.again': 'Ten new rounds',
} as const
