/**
 * The same names again and again. Real names are all different, and self-BLEU (Zhu et al. 2018, arXiv:1802.01886) is told beside
 * theirs. 1,000 names drawn from counts of order 5 on place names, by temperature: different ones and self-BLEU over that of real
 * names 97 % and 1.03 at 1, 92 % and 1.15 at 0.6, 71 % and 1.25 at 0.4, 31 % and 1.32 at 0.2. E.
 */
import { above, below, YOUNG } from '../clauses.ts'
import type { Rule } from '../clauses.ts'

export const repeating: readonly Rule[] = [
  {
    id: 'repeating',
    all: [below('distinctNames', 0.75), above('selfBleuRatio', 1.15)],
    none: [YOUNG],
  },
]
