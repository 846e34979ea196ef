/** k, as Naeem et al. 2020 (arXiv:2002.09797) choose it: coverage of the real distribution is then 1 - 2^-5 = 0.97. */
export const NEIGHBOURS = 5
