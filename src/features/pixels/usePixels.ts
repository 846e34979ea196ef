/** What the model makes of some held-out images: how they surprise it, and how it goes on from a part of each. */
import { useEffect, useState } from 'react'
import { hasModel } from '../../state/runStore.ts'
import { useLab, useRun } from '../useLab.ts'
import type { NamedArrays } from '../../worker/protocol/run.ts'

/** The least time between two looks, and the share of the time that they may take. */
const EVERY_MS = 2000
const SHARE = 0.1

export interface Pixels {
  /** `x` and `surprise`, `[images, ...shape]`. */
  readonly surprise: NamedArrays
  /** `drawn`, `[drawings, ...shape]`, and `turns`, `[...shape]`. */
  readonly completions: NamedArrays
}

/** @param given the share of every image that it goes on from. `null` before there is something to see. */
export function usePixels(images: number, given: number, seed: number): Pixels | null {
  const { client, replay } = useLab()
  const hasRun = useRun(({ phase }) => hasModel(phase))
  const model = useRun((run) => run.model)
  const [seen, setSeen] = useState<{ readonly model: number; readonly pixels: Pixels } | null>(null)
  useEffect(() => {
    if (!hasRun) return
    const over = new AbortController()
    const asked = { examples: { heldOut: images }, seed }
    let timer: ReturnType<typeof setTimeout> | undefined
    let next = 0
    let isOpen = false
    const look = async (): Promise<void> => {
      timer = undefined
      if (isOpen) return
      isOpen = true
      const { signal } = over
      try {
        const surprise = await client.request('look', { ...asked, view: 'surprise' }, { signal })
        const began = performance.now()
        const wish = { ...asked, given, view: 'completions' }
        const completions = await client.request('look', wish, { signal })
        const now = performance.now()
        next = now + Math.max(EVERY_MS, (now - began) / SHARE)
        setSeen({ model, pixels: { surprise, completions } })
      } catch {
        // The run has ended, or nobody looks any more.
      }
      isOpen = false
    }
    const news = (): void => {
      timer ??= setTimeout(() => void look(), Math.max(0, next - performance.now()))
    }
    news()
    const leave = replay.subscribe(news)
    return () => {
      leave()
      clearTimeout(timer)
      over.abort()
    }
  }, [client, replay, hasRun, model, images, given, seed])
  return seen && seen.model === model && hasRun ? seen.pixels : null
}
