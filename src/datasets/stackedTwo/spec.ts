import { stackSpec } from '../stacks.ts'

/** Stacked MNIST, Metz et al. 2017 (arXiv:1611.02163), with two digits in place of three: 100 modes. */
export const spec = stackSpec('stackedTwo', 2)
