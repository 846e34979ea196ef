/**
 * Names that are put together as names are not. Pairs of letters are the least that a model of text learns: of place names they
 * cost 2.60 nats a character, and counts with four letters before each 1.96. 1,000 names drawn from counts, by how many letters
 * they see before each: BLEU over that of real names, and total variation of the lengths, 0.44 and 0.46 of none, 0.75 and 0.40 of
 * one, 0.92 and 0.37 of two, 1.00 and 0.21 of four; 0.03 and 0.24 of letters drawn at random; real names 1 and 0.06. Random
 * letters have next to nothing in common, self-BLEU 0.19 of that of real names. E.
 */
import { above, below, LEARNING } from '../clauses.ts'
import type { Rule } from '../clauses.ts'

export const underfitting: readonly Rule[] = [
  {
    id: 'underfitting',
    all: [above('natsOverBigram', 0.95), below('bleuRatio', 0.85)],
    none: [LEARNING],
  },
  {
    id: 'underfitting',
    all: [below('bleuRatio', 0.8)],
    any: [above('lengthVariation', 0.15), below('selfBleuRatio', 0.8)],
    none: [LEARNING],
  },
]
