/** Soft samples. */
import { above, below, YOUNG, SHARPENING } from '../clauses.ts'
import type { Rule } from '../clauses.ts'

export const blurry: readonly Rule[] = [
  // Means over what could have been are soft, the more so the fewer the dimensions: measured here, 0.3 for a VAE with 20
  // and 0.1 for one with 2. They are too soft when PCA would do about as well. E.
  {
    id: 'blurry',
    all: [below('sharpness', 0.4), above('errorOverPca', 0.9)],
    none: [SHARPENING],
  },
  // Without an encoder nothing excuses it. E.
  {
    id: 'blurry',
    all: [below('sharpness', 0.4)],
    any: [below('confident', 0.4), above('frechetRatio', 15)],
    none: [YOUNG],
    absent: ['errorOverPca'],
  },
]
