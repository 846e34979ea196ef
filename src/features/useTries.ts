/** The lab in which runs are tried, for as long as the view is there; the page's own run rests meanwhile. */
import { useEffect, useState } from 'react'
import { isPlaying } from '../state/runStore.ts'
import { Tries } from '../state/tries.ts'
import { useLab } from './useLab.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Kept } from '../state/keeper.ts'
import type { Lab } from '../state/lab.ts'
import type { KeepTry } from '../state/tries.ts'

/** How runs are kept on this device. */
export interface Keeping {
  readonly keep: (lab: Lab) => Kept
  readonly rename: (runId: string, name: string) => Promise<void>
}

/** Resolves when a lab's run rests, and is written. */
async function rested({ run, intents }: Lab, kept: Kept): Promise<void> {
  if (run.getState().phase === 'running') {
    const rests = new Promise<void>((resolve) => {
      const leave = run.subscribe(({ phase }) => {
        if (phase === 'running') return
        leave()
        resolve()
      })
    })
    intents.pause()
    await rests
  }
  await kept.autosave.write()
}

const keeper = (lab: Lab, kept: Kept, { rename }: Keeping): KeepTry =>
  async function keepTry(name) {
    await rested(lab, kept)
    const { runId } = kept.autosave
    if (runId) await rename(runId, name)
    return runId
  }

/**
 * @param keeping `null` where the device keeps none.
 * @param timed what is timed: steps of the experiment beforehand, or so many samples of every model that is made.
 */
export function useTries(
  experiment: Experiment,
  keeping: Keeping | null,
  timed: 'steps' | { readonly samples: number },
): Tries | null {
  const page = useLab()
  const [tries, setTries] = useState<Tries | null>(null)
  useEffect(() => {
    if (isPlaying(page.run.getState().phase)) page.intents.pause()
    const { report } = page.run.getState()
    const backend = report?.backend ?? experiment.backend
    const lab = page.sibling({ ...experiment, backend }, navigator.hardwareConcurrency)
    const kept = keeping?.keep(lab) ?? null
    const keep = kept && keeping ? keeper(lab, kept, keeping) : async () => null
    const made = new Tries(lab, keep, timed === 'steps' ? null : timed.samples)
    if (timed === 'steps') void made.time({ ...experiment, backend, stop: { kind: 'none', at: 0 } })
    setTries(made)
    return () => {
      made.dispose()
      void kept?.end()
    }
    // It is opened once.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return tries
}
