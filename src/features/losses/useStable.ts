import { useState } from 'react'

/**
 * The same list for as long as its numbers are the same. The chart library sets an axis up anew when it is given another
 * list, however equal, and that costs more than drawing the curves.
 */
export function useStable(numbers: readonly number[]): number[] {
  const [held, setHeld] = useState(() => [...numbers])
  const isSame =
    held.length === numbers.length && held.every((value, index) => value === numbers[index])
  if (isSame) return held
  const next = [...numbers]
  setHeld(next)
  return next
}
