/** A run that was written to a file and continued from it is the run that never stopped, bit for bit. */
import { beforeAll, describe, expect, it } from 'vitest'
import { unpackArchive } from '../lib/safetensors.ts'
import { FAMILIES } from '../models/families.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import { Telemetry } from '../state/telemetry.ts'
import { TestSession, tinyRun } from '../worker/testSession.ts'
import { decodeRun, encodeRun } from './codec.ts'
import { NO_DIAGNOSIS, NO_REPLAY } from './record.ts'
import type { Experiment } from '../models/experiment.ts'
import type { RunRecord } from './record.ts'

/** Enough for a second epoch to begin in the second half. */
const HALF = 8
const STARTED = { images: 200 } as const

/** Trains to a step, from a file or from the beginning; gives the run as it would be kept. */
async function trainedTo(step: number, start: Experiment, from?: RunRecord): Promise<RunRecord> {
  const experiment: Experiment = { ...start, stop: { kind: 'steps', at: step } }
  const lab = new TestSession()
  await lab.open()
  lab.start(experiment, { from: from?.checkpoint ?? null })
  await lab.heard('state', ({ state }) => state === 'finished')
  const requestId = lab.ask({ kind: 'checkpoint' })
  const { result } = await lab.heard('reply', (event) => event.requestId === requestId)
  const curves = new Telemetry()
  if (from) curves.restore(from.curves)
  for (const { terms, steps, values } of lab.of('progress')) curves.append(terms, steps, values)
  const { progress } = decodeRun(result as ArrayBuffer)
  await lab.open()
  return {
    ...{ name: '', savedAt: 0, ownFrom: 0, view: 'generated', measured: null },
    ...{ experiment, edited: experiment, progress },
    checkpoint: result as ArrayBuffer,
    curves: curves.snapshot(),
    replay: NO_REPLAY,
    diagnosis: NO_DIAGNOSIS,
  }
}

const placeIn = (checkpoint: ArrayBuffer): object => {
  const { seconds: _seconds, ...place } = JSON.parse(
    unpackArchive(checkpoint).metadata['state'] ?? '',
  ) as { seconds: number }
  return place
}

describe.each(['wasm', 'cpu'] as const)('on %s', (backend) => {
  beforeAll(() => openTestBackend(backend))

  // Images would have to be fetched.
  it.each(FAMILIES.filter(({ kinds }) => kinds.includes('points')).map(({ id }) => id))(
    '%s goes on from its file as if it had never stopped',
    async (family) => {
      const experiment = tinyRun(family, { ...STARTED, batchSize: 16 })
      const whole = await trainedTo(2 * HALF, experiment)
      const half = await trainedTo(HALF, experiment)
      const continued = await trainedTo(2 * HALF, experiment, decodeRun(encodeRun(half)))
      const [expected, found] = [
        unpackArchive(whole.checkpoint),
        unpackArchive(continued.checkpoint),
      ]
      expect(found.tensors).toEqual(expected.tensors)
      expect(placeIn(continued.checkpoint)).toEqual(placeIn(whole.checkpoint))
      expect(continued.curves).toEqual(whole.curves)
      expect(continued.progress.step).toBe(2 * HALF)
      expect([...continued.curves.columns.keys()].length).toBeGreaterThan(0)
      expect(half.curves.steps).toHaveLength(HALF)
    },
  )
})
