/** English: the tool “Arithmetic” of the latent space. */
export const arithmetic = {
  'arithmetic.waiting': 'The codes of the latent space are on their way.',
  'arithmetic.sum': 'Sums of vectors',
  'arithmetic.sum.help':
    'Each term is the mean of its examples, because one example carries much that has nothing to do with what is meant: Radford, Metz and Chintala (2016, arXiv:1511.06434) averaged three for each term of “smiling woman − neutral woman + neutral man”. What a and b share cancels out; what is left is added to c.',
  'arithmetic.sum.words': 'z = mean(a) − mean(b) + mean(c).',
  'arithmetic.sum.first':
    'To begin with: slanted {lean}s − upright {lean}s + upright {round}s. If slant were one direction for all digits, slanted {round}s would come out.',
  'arithmetic.sum.conditional':
    'This model is told the {kind, select, digits {digit, so its vectors carry the style alone: the result is drawn as the digit} images {class, so its vectors carry the style alone: the result is drawn as the class} other {class, so its vectors carry the rest alone: the result is made as the class}} chosen above.',
  'arithmetic.term': 'Term {name}',
  'arithmetic.mean': 'What the mean of {name} decodes to',
  'arithmetic.mean.of': '{count, plural, one {{name}: # example} other {{name}: mean of #}}',
  'arithmetic.fill': 'Fill {name} with',
  'arithmetic.fill.own': 'Examples',
  'arithmetic.fill.class':
    '{kind, select, digits {All {class}s} images {All of “{class}”} other {Class {class}}}',
  'arithmetic.add': 'Add one',
  'arithmetic.addTo': 'Add an example to {name}',
  'arithmetic.remove': 'Remove example {number} of {name}',
  'arithmetic.result': 'What the sum decodes to',
  'arithmetic.direction': 'Directions with a meaning',
  'arithmetic.direction.help':
    '{kind, select, digits {Slant and thickness: the slope of the linear regression of z on the attribute, Cov(z, s) / Var(s), so that one standard deviation of the attribute moves z as far as codes move on average. Digits: the} other {The}} mean of the codes of one class minus that of another, or of all codes.',
  'arithmetic.direction.none':
    'Nothing is known about these codes from which a direction could be read.',
  'arithmetic.direction.same': 'The codes do not differ in this, so that no direction leads there.',
  'arithmetic.meaning.slant': 'Slant',
  'arithmetic.meaning.thickness': 'Thickness',
  'arithmetic.meaning.class': 'Towards a class',
  'arithmetic.from': 'From the mean of',
  'arithmetic.to': 'To the mean of',
  'arithmetic.class':
    '{kind, select, digits {the {class}s} images {those of “{class}”} other {class {class}}}',
  'arithmetic.class.all':
    '{kind, select, digits {all digits} images {all images} other {all points}}',
  'arithmetic.amount': 'How far along the direction',
  'arithmetic.amount.std': '{amount} standard deviations',
  'arithmetic.amount.way': '{amount} times the way',
  'arithmetic.along': 'What the place along the direction decodes to',
  'arithmetic.strip': '{kind, select, images {Pictures} other {Points}} along the direction',
  'arithmetic.explained':
    '{meaning, select, slant {Along this direction, z explains {share} of the variance of the slant} thickness {Along this direction, z explains {share} of the variance of the thickness} other {Along this direction, z explains {share} of the variance of belonging to the class}}: the squared correlation with the projection of z, over {count} codes.',
  'arithmetic.strength.weak': 'That is next to nothing: the direction means little in this space.',
  'arithmetic.strength.fair': 'That is a part: other things change along with it.',
  'arithmetic.strength.strong': 'That is a lot: the direction means what it says.',
} as const
