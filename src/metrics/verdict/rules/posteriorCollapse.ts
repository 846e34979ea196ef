/** An encoder that says nothing of what it sees. */
import { above, below, YOUNG } from '../clauses.ts'
import type { Rule } from '../clauses.ts'

/**
 * To codes that say nothing a decoder answers with one example, the mean: varied samples come of codes that say enough. Points
 * in the plane need two dimensions and leave 18 of 20 unused: measured here 0.80 to 0.94 of their diversity, from 19,200
 * points on, where a dead encoder has at most 0.3. E.
 */
const VARIED = above('diversity', 0.7)

export const posteriorCollapse: readonly Rule[] = [
  // Active units: Burda et al. 2016 (arXiv:1509.00519); the (eps, delta)-collapsed share: Lucas et al. 2019
  // (arXiv:1911.02469). Below 10 nats in all (E): a healthy encoder with 20 dimensions has about 25, one with 2 has 7 but
  // uses both. Before `collapse`, which it looks like from outside.
  {
    id: 'posterior-collapse',
    all: [below('kl', 10)],
    any: [below('activeShare', 0.3), above('collapsedShare', 0.7)],
    none: [YOUNG, VARIED],
  },
  // Less than one nat in all names no digit, though the means may move a little still; PCA then does far better. E.
  {
    id: 'posterior-collapse',
    all: [below('kl', 1), above('errorOverPca', 1.5)],
    none: [YOUNG],
  },
  // Samples alike as well: the mean image, and codes that do not lead away from it, so that it need not wait as `collapse`
  // does. Measured here after 20,000 images: 0.02 nats and 0.07 at a beta of 30, which stays there; 0.7 nats and 0.18 at
  // one of 8, which recovers; at least 3.7 nats and 0.37 of healthy ones. E.
  {
    id: 'posterior-collapse',
    all: [below('kl', 0.3), below('diversity', 0.15)],
    none: [YOUNG],
  },
]
