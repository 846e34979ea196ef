/** Where in a chart the curves are, in CSS pixels from its edges: the axes have the rest. */
export const PLOT = { height: 140, top: 8, right: 20, bottom: 20, left: 40 } as const
