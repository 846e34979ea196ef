/** Colours for classes on black. Colour is never alone: what has one also shows the class's number. */

/**
 * Ten colours, after Okabe and Ito 2008 and Tol 2021: each at least 4.5:1 on black, and told apart by red- and
 * green-blind readers, too.
 */
export const CLASS_COLOURS = [
  '#99ddff',
  '#f0e442',
  '#d55e00',
  '#ffffff',
  '#cc79a7',
  '#009955',
  '#33bbee',
  '#aaaa00',
  '#ffaabb',
  '#4d8cff',
] as const

/** The colour of a class; white when nobody knows the class. */
export const classColour = (label: number | null): string =>
  label === null ? '#ffffff' : (CLASS_COLOURS[label % CLASS_COLOURS.length] as string)
