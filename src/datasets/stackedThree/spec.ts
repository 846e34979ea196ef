import { stackSpec } from '../stacks.ts'

/** Stacked MNIST, Metz et al. 2017 (arXiv:1611.02163): 1,000 modes. */
export const spec = stackSpec('stackedThree', 3)
