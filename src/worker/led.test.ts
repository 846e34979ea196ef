/** A run that is led from step to step: it waits where it is told, and is the run that it would be by itself. */
import { beforeEach, expect, it } from 'vitest'
import { decodeArchive } from '../lib/safetensors.ts'
import { openedForEachTest, tinyRun } from './testSession.ts'
import type { Queries } from './protocol.ts'
import type { TestSession } from './testSession.ts'

const opened = openedForEachTest()
let lab: TestSession
beforeEach(() => void (lab = opened()))

/** The weights and the optimisers' moments of the run as it is now. */
async function tensors() {
  const requestId = lab.ask({ kind: 'checkpoint' })
  const { result } = await lab.heard('reply', (event) => event.requestId === requestId)
  return [...decodeArchive(result as Queries['checkpoint']['result']).tensors]
}

/** Waits until the run is at a step, and has had the time to go on if it would. */
async function arrived(step: number): Promise<number> {
  await lab.heard('progress', () => lab.step >= step)
  const requestId = lab.ask({ kind: 'memory' })
  await lab.heard('reply', (event) => event.requestId === requestId)
  return lab.step
}

it('waits at the step that it is told, still playing, and shows that step before it tells of it', async () => {
  lab.start(tinyRun(), { play: false })
  for (const until of [3, 4, 9]) {
    lab.send({ type: 'play', runId: 1, until })
    expect(await arrived(until)).toBe(until)
    const shown = lab.events.findLastIndex((event) => event.type === 'sampled')
    const told = lab.events.findLastIndex((event) => event.type === 'progress')
    expect(lab.of('sampled').at(-1)?.step).toBe(until)
    expect(shown).toBeLessThan(told)
  }
  expect(lab.of('state').map(({ state }) => state)).toEqual(['paused', 'running'])
})

it('stays where it is when it is told of a step that it has passed', async () => {
  lab.start(tinyRun(), { play: false })
  lab.send({ type: 'play', runId: 1, until: 5 })
  await arrived(5)
  lab.send({ type: 'play', runId: 1, until: 2 })
  expect(await arrived(5)).toBe(5)
})

it('rests when it is paused, and makes single steps then', async () => {
  lab.start(tinyRun(), { play: false })
  lab.send({ type: 'play', runId: 1, until: 4 })
  await arrived(4)
  lab.send({ type: 'pause', runId: 1 })
  lab.send({ type: 'step', runId: 1 })
  expect(await arrived(5)).toBe(5)
  await lab.heard('state', () => lab.of('state').at(-1)?.state === 'paused')
})

it.each(['vae', 'gan'])(
  'a %s that is led is, bit for bit, the one that runs by itself',
  async (family) => {
    const stop = { kind: 'steps', at: 20 } as const
    lab.start(tinyRun(family, { stop }))
    await lab.heard('state', ({ state }) => state === 'finished')
    const alone = await tensors()
    await lab.open()
    lab.events.length = 0
    lab.start(tinyRun(family, { stop }), { play: false })
    for (const until of [1, 3, 7, 20]) {
      lab.send({ type: 'play', runId: 1, until })
      await lab.heard('progress', () => lab.step >= until)
    }
    await lab.heard('state', ({ state }) => state === 'finished')
    expect(await tensors()).toEqual(alone)
  },
)
