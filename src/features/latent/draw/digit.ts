/** The reader's own digit, which is there again when the tool is opened once more. */
import { Drawing } from '../../drawing.ts'
import { toMnist } from './mnist.ts'
import type { Lab } from '../../../state/lab.ts'

const drawings = new WeakMap<Lab, Drawing>()

/** The drawing of a page's lab. */
export function drawingOf(lab: Lab): Drawing {
  const drawing = drawings.get(lab) ?? new Drawing(toMnist)
  drawings.set(lab, drawing)
  return drawing
}
