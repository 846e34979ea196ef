/** Notices a lab that has fallen silent: a worker that was killed says nothing of it. */
import { hasModel } from './runStore.ts'
import type { LabClient } from '../worker/client.ts'
import type { RunStore } from './runStore.ts'

const BEAT_MS = 5000
/**
 * Beats without a sign of life after which the lab is given up: longer than the longest step on the slowest backend. They
 * are counted, not timed: a machine that sleeps makes none.
 */
export const BEATS_OF_PATIENCE = 18

interface Parts {
  readonly client: Pick<LabClient, 'on' | 'request' | 'giveUp'>
  readonly run: RunStore
}

/** Listens for signs of life, and asks for one where there are none, as long as there is a run. Returns what ends it. */
export function watchHeartbeat({ client, run }: Parts): () => void {
  let silent = 0
  let asked = false
  const heard = (): void => {
    silent = 0
  }
  const beat = (): void => {
    const { phase } = run.getState()
    // Before, it may be waiting for a slow connection.
    if (!hasModel(phase) || phase === 'starting' || phase === 'waiting') return heard()
    silent += 1
    if (silent > BEATS_OF_PATIENCE) {
      heard()
      client.giveUp(`no sign of life for ${(BEATS_OF_PATIENCE * BEAT_MS) / 1000} s`)
    } else if (!asked) {
      asked = true
      const settled = (): void => {
        asked = false
      }
      client
        .request('memory', {})
        .then(heard, () => undefined)
        .finally(settled)
    }
  }
  const timer = setInterval(beat, BEAT_MS)
  const leave = client.on(heard)
  return () => {
    clearInterval(timer)
    leave()
  }
}
