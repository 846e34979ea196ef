import type { DatasetSpec } from '../spec.ts'

const CHARACTERS = " '-.abcdefghijklmnopqrstuvwxyzàáâçèéêëìîïñòóôùûüÿāēīōœū"

/** The most characters that a name has. */
const LONGEST = 31

const ALPHABET = ['', ...Array.from(CHARACTERS)]

/** Names of places in four countries, lower case. Where they come from: `datasets/places/README.md`. */
export const spec: DatasetSpec = {
  id: 'places',
  kind: 'tokens',
  shape: [LONGEST + 1],
  alphabet: ALPHABET,
  vocabulary: ALPHABET.length,
  classes: 4,
  classNames: ['FR', 'IT', 'GB', 'US'],
  trainCount: 30_827,
  testCount: 3_439,
  judge: null,
  modes: null,
  mixes: [
    [0, 1],
    [2, 3],
  ],
  thumbnail: 'thumbnails/text.svg',
  firstVisit: null,
}
