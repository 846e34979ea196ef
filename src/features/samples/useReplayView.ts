/** Which moment of the run is looked at: the newest as it comes, or an earlier one that is held. */
import { useSyncExternalStore } from 'react'
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

export function useReplayView(replay: Replay): ReplayView {
  useSyncExternalStore(replay.subscribeSlowly, () => replay.version)
  const held = useSyncExternalStore(replay.subscribeHeld, () => replay.held)
  const { count } = replay
  const index = held === null ? count - 1 : replay.indexOf(held)
  const moment = replay.at(index)
  return {
    index,
    count,
    isLive: held === null,
    step: moment?.step ?? 0,
    latestStep: replay.latest?.step ?? 0,
    isOfOlderDraw: moment?.sheet.seed !== replay.latest?.sheet.seed,
    hold: (wanted) => replay.hold(wanted),
    goLive: () => replay.goLive(),
    current: replay.current,
    subscribe: replay.subscribe,
  }
}
