/** Which moment of the run is looked at: the newest as it comes, or an earlier one that is held. */
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Moment } from '../../runs/record.ts'
import type { Replay } from '../../state/replay.ts'

export interface ReplayView {
  /** Index of the moment that is looked at; -1 when there is none. */
  readonly index: number
  readonly count: number
  readonly isLive: boolean
  readonly step: number
  readonly latestStep: number
  /** True while the moment shows other latent vectors, or other test examples, than the newest one. */
  readonly isOfOlderDraw: boolean
  /** Holds a moment; the last one goes back to live. */
  readonly hold: (index: number) => void
  readonly goLive: () => void
  /** The moment to be painted now; always the same function. */
  readonly current: () => Moment | null
  /** Tells of every moment that there is to paint; always the same function. */
  readonly subscribe: (listener: () => void) => () => void
}

/** A held moment is remembered by its step, because thinning moves the indices. */
export function useReplayView(replay: Replay): ReplayView {
  useSyncExternalStore(replay.subscribeSlowly, () => replay.version)
  const [heldStep, setHeldStep] = useState<number | null>(null)
  const held = useRef<number | null>(null)
  const repaint = useRef<(() => void) | null>(null)

  const holdStep = useCallback((step: number | null) => {
    held.current = step
    setHeldStep(step)
    repaint.current?.()
  }, [])
  const current = useCallback(
    () => (held.current === null ? replay.latest : replay.at(replay.indexOf(held.current))),
    [replay],
  )
  const subscribe = useCallback(
    (listener: () => void) => {
      repaint.current = listener
      return replay.subscribe(listener)
    },
    [replay],
  )
  useEffect(() => replay.subscribe(() => replay.count === 0 && holdStep(null)), [replay, holdStep])

  const { count } = replay
  const index = heldStep === null ? count - 1 : replay.indexOf(heldStep)
  const moment = replay.at(index)
  return {
    index,
    count,
    isLive: heldStep === null,
    step: moment?.step ?? 0,
    latestStep: replay.latest?.step ?? 0,
    isOfOlderDraw: moment?.sheet.seed !== replay.latest?.sheet.seed,
    hold: (wanted) => holdStep(wanted >= count - 1 ? null : (replay.at(wanted)?.step ?? null)),
    goLive: () => holdStep(null),
    current,
    subscribe,
  }
}
