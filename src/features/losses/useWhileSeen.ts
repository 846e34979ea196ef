import { useInViewport } from '@mantine/hooks'
import { useState } from 'react'

/** Follows `value` while an element is in view, and keeps the last one that was while it is not. */
export function useWhileSeen<T>(value: T): {
  readonly ref: (element: HTMLElement | null) => void
  readonly seen: T
} {
  const { ref, inViewport } = useInViewport()
  const [last, setLast] = useState(value)
  if (inViewport && last !== value) setLast(value)
  return { ref, seen: inViewport ? value : last }
}
