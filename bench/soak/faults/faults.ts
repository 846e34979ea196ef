/** Brings faults about in a real browser, and counts those that a run survives. */
import { preparePage } from '../../../src/cli/prepare.mjs'
import { Rng } from '../../../src/lib/rng.ts'
import { KINDS } from './kinds.ts'
import { Stage } from './stage.ts'
import type { Kind } from './kind.ts'
import type { KindName } from './kinds.ts'
import type { Suffered } from './survived.ts'

/** No run may lose more. */
const MOST_SECONDS_LOST = 30

/** Brings so many faults of a kind about, one after the other. */
export async function sufferFaults(
  name: KindName,
  { faults, seed }: { readonly faults: number; readonly seed: number },
): Promise<Suffered> {
  await preparePage()
  const kind: Kind = KINDS[name]
  const stage = await Stage.open(new Rng(seed), kind.place)
  const costs: { steps: number; seconds: number }[] = []
  const failures: string[] = []
  let trains = false
  try {
    for (let fault = 0; fault < faults; fault++) {
      try {
        if (trains) await stage.keep()
        else await stage.begin()
        trains = true
        await stage.trainForAMoment(kind.waits)
        const cost = await kind.strike(stage)
        await stage.storedRuns()
        if (cost.seconds > MOST_SECONDS_LOST) throw new Error(`${cost.seconds} s were lost`)
        costs.push(cost)
      } catch (error) {
        failures.push(`fault ${fault + 1}: ${String(error)}`)
        console.log(`  ${failures.at(-1)}`)
        trains = false
        await stage.leave()
      }
      if ((fault + 1) % 10 === 0) console.log(`  ${costs.length} of ${fault + 1} survived`)
    }
  } finally {
    await stage.close()
  }
  return {
    kind: name,
    what: kind.what,
    seed,
    faults,
    costs,
    failures,
    sound: failures.length === 0,
  }
}
