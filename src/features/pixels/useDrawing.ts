/** How much of a drawing is there, as it comes into being before the eye. */
import { useEffect, useState } from 'react'

export const SPEEDS = ['slow', 'medium', 'fast'] as const
export type Speed = (typeof SPEEDS)[number]

/** Seconds that a whole drawing takes. */
const SECONDS: Record<Speed, number> = { slow: 40, medium: 12, fast: 4 }
const TICK_MS = 50

export interface Drawing {
  /** From 0, nothing but what was given, to 1. */
  readonly share: number
  readonly isPlaying: boolean
  readonly setShare: (share: number) => void
  readonly setPlaying: (isPlaying: boolean) => void
}

export function useDrawing(speed: Speed): Drawing {
  const [share, setShare] = useState(1)
  const [isPlaying, setPlaying] = useState(false)
  useEffect(() => {
    if (!isPlaying) return
    const timer = setInterval(
      () => setShare((before) => Math.min(1, before + TICK_MS / 1000 / SECONDS[speed])),
      TICK_MS,
    )
    return () => clearInterval(timer)
  }, [isPlaying, speed])
  const atEnd = share === 1
  return {
    share,
    isPlaying: isPlaying && !atEnd,
    setShare: (next) => {
      setPlaying(false)
      setShare(next)
    },
    setPlaying: (next) => {
      if (next && atEnd) setShare(0)
      setPlaying(next)
    },
  }
}
