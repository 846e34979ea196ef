/** The operation table: every row. */
import { ACTIVATIONS } from './testActivations.ts'
import { ARITHMETIC } from './testArithmetic.ts'
import { CONVOLUTIONS } from './testConvolutions.ts'
import { LOSSES } from './testLosses.ts'
import { MOVEMENT } from './testMovement.ts'
import { OF_TFJS } from './testOfTfjs.ts'
import { PENALTIES } from './testPenalties.ts'
import { PRODUCTS } from './testProducts.ts'
import { REDUCTIONS } from './testReductions.ts'
import { SELECTION } from './testSelection.ts'
import { SEQUENCES } from './testSequences.ts'
import type { OpCase } from './testCase.ts'

/** Rows by theme. */
export const THEMES: Record<string, readonly OpCase[]> = {
  'operations on each number': ACTIVATIONS,
  'operations on two inputs': ARITHMETIC,
  products: PRODUCTS,
  'convolutions and pooling': CONVOLUTIONS,
  movement: MOVEMENT,
  selection: SELECTION,
  reductions: REDUCTIONS,
  sequences: SEQUENCES,
  losses: LOSSES,
  'what TF.js builds': OF_TFJS,
  'gradient penalties': PENALTIES,
}

export const CASES: readonly OpCase[] = Object.values(THEMES).flat()
