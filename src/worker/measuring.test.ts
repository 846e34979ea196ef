/** Measurements go on beside the training. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readArchiveHeader } from '../lib/archiveHeader.ts'
import * as measuring from '../metrics/reference/samples.ts'
import * as evaluation from '../model/terms.ts'
import { openedForEachTest, tinyRun } from './testSession.ts'
import type { Command } from './protocol.ts'
import type { TestSession } from './testSession.ts'

const opened = openedForEachTest()
let lab: TestSession
beforeEach(() => void (lab = opened()))

describe('beside a measurement that was asked for', () => {
  it('a run trains on, and what is told is of the step at which it began', async () => {
    lab.start(tinyRun('gan', { images: 200 }))
    await lab.train(5)
    const before = lab.step
    const { measureSamples } = measuring
    vi.spyOn(measuring, 'measureSamples').mockImplementationOnce(async (...given) => {
      // What is told of a step comes later than the step.
      await lab.train(1)
      await lab.train(5)
      return await measureSamples(...given)
    })
    const requestId = lab.ask({ kind: 'diagnose', count: 400 })
    await lab.heard('reply', (event) => event.requestId === requestId)
    const { report } = await lab.heard('measured')
    expect(report.step).toBeGreaterThanOrEqual(before)
    expect(lab.step).toBeGreaterThanOrEqual(report.step + 5)
  })

  it('a run is measured on the test data as it was at one step', async () => {
    lab.start(tinyRun('gan', { images: 200 }))
    await lab.train(5)
    const requestId = lab.ask({ kind: 'measure' })
    const { result } = await lab.heard('reply', (event) => event.requestId === requestId)
    const { step, terms } = result as { step: number; terms: Record<string, number> }
    await lab.train(1)
    expect(lab.step).toBeGreaterThan(step)
    expect(Object.values(terms).every(Number.isFinite)).toBe(true)
  })

  it('a newer one takes its place', async () => {
    lab.start(tinyRun('gan', { images: 200 }))
    await lab.train(5)
    const first = lab.ask({ kind: 'diagnose', count: 400 })
    const second = lab.ask({ kind: 'diagnose', count: 50 })
    await lab.heard('refused', (event) => event.requestId === first)
    await lab.heard('reply', (event) => event.requestId === second)
    expect(lab.of('measured').map(({ report }) => report.samples.count)).toEqual([50])
  })

  it('everybody hears when the run ends', async () => {
    lab.start(tinyRun('gan', { images: 200 }))
    await lab.train(5)
    const requestId = lab.ask({ kind: 'diagnose', count: 400 })
    lab.send({ type: 'stop', runId: 1 })
    const { failure } = await lab.heard('refused', (event) => event.requestId === requestId)
    expect(failure.code).toBe('noRun')
  })
})

describe('the last look at a run that reached its stop rule', () => {
  /** Sends commands in the middle of it. */
  function interrupt(...commands: Command[]): void {
    const { evaluate } = evaluation
    vi.spyOn(evaluation, 'evaluate').mockImplementationOnce(async (model, examples, between) => {
      for (const command of commands) lab.send(command)
      return await evaluate(model, examples, between)
    })
  }

  it('ends when it is played on: a run that trains is not finished', async () => {
    interrupt({ type: 'pause', runId: 1 }, { type: 'play', runId: 1 })
    lab.start(tinyRun('vae', { stop: { kind: 'steps', at: 5 } }))
    await lab.heard('progress', () => lab.step > 20)
    expect(lab.of('state').map(({ state }) => state)).not.toContain('finished')
  })

  it('finishes a run that was paused meanwhile', async () => {
    interrupt({ type: 'pause', runId: 1 })
    lab.start(tinyRun('vae', { stop: { kind: 'steps', at: 5 } }))
    await lab.heard('state', ({ state }) => state === 'finished')
    expect(lab.step).toBe(5)
  })

  it('says nothing of a run whose backend was lost meanwhile', async () => {
    const { evaluate } = evaluation
    vi.spyOn(evaluation, 'evaluate').mockImplementationOnce(async (model, examples, between) => {
      lab.lose('device removed')
      return await evaluate(model, examples, between)
    })
    lab.start(tinyRun('vae', { stop: { kind: 'steps', at: 5 } }))
    await lab.heard('failed')
    const requestId = lab.ask({ kind: 'memory' })
    await lab.heard('reply', (event) => event.requestId === requestId)
    expect(lab.of('state').map(({ state }) => state)).not.toContain('finished')
    expect(lab.of('failed')).toHaveLength(1)
  })
})

describe('the clock of a run', () => {
  it('is part of its saved state, and goes on from there', async () => {
    lab.start(tinyRun('vae'))
    await lab.train(200)
    lab.send({ type: 'pause', runId: 1 })
    await lab.heard('state', ({ state }) => state === 'paused')
    const told = lab.of('progress').at(-1)?.seconds ?? 0
    const { checkpoint } = lab.of('saved').at(-1) ?? { checkpoint: new ArrayBuffer(0) }
    const { seconds } = JSON.parse(readArchiveHeader(checkpoint).metadata['state'] ?? '') as {
      seconds: number
    }
    expect(told).toBeGreaterThan(0)
    expect(seconds).toBeGreaterThanOrEqual(told)

    const minutes = (seconds + 0.05) / 60
    const again = tinyRun('vae', { stop: { kind: 'minutes', at: minutes } })
    lab.events.splice(0)
    lab.start(again, { runId: 2, from: checkpoint })
    await lab.heard('state', (event) => event.state === 'finished' && event.runId === 2)
    const after = lab.of('progress').at(-1)?.seconds ?? 0
    expect(after).toBeGreaterThanOrEqual(seconds)
    expect(lab.of('progress')[0]?.seconds).toBeGreaterThanOrEqual(seconds)
  })
})
