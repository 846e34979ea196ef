/** Letters as they are shown. */

/** From 0 on, so many. */
export const numbered = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => i)

/** A space can be seen. */
export const seen = (letter: string): string => (letter === ' ' ? '␣' : letter)

const VOWELS = new Set('aeiouyаеёиоуыэюяαεηιουω')

/** Tells whether a letter is a vowel, whatever accents it wears. */
export const isVowel = (letter: string): boolean =>
  VOWELS.has(letter.normalize('NFD').charAt(0).toLowerCase())

/** Tells whether it is a letter at all, and no hyphen, apostrophe or digit. */
export const isLetter = (letter: string): boolean => /^\p{L}/u.test(letter)
