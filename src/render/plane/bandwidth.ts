/** Standard deviation of the normal kernel under each point whose density is drawn, in units of the plane. */
export const BANDWIDTH = 0.12
