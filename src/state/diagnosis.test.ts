import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { glanceAt, reportAt as aReportAt, sampleMeasures } from '../metrics/report/testReport.ts'
import { Diagnosis } from './diagnosis.ts'
import type { Report } from '../metrics/report/measures.ts'
import type { Verdict, VerdictId } from '../metrics/verdict/verdicts.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { Exhibits } from '../worker/protocol/measures.ts'

const SAMPLES = sampleMeasures({ precision: 1, recall: 1 }, { extractor: 'coordinates' })
const reportAt = (step: number): Report => aReportAt(step, SAMPLES)

const exhibits = (): Exhibits => {
  const none: Examples = { shape: [2], count: 0, values: new Float32Array(0) }
  const closest = { samples: none, sampleDistances: [], real: none, realDistances: [] }
  return { pairs: null, closest }
}

const verdictOf = (id: VerdictId): Verdict => ({
  id,
  evidence: { signals: {}, dominant: [], dominantShare: 0, missing: [], suspicion: null },
})

const steps = (list: readonly { readonly step: number }[]): number[] => list.map(({ step }) => step)

describe('Diagnosis', () => {
  it('keeps the panels in the order of their steps, and the newest verdict', () => {
    const diagnosis = new Diagnosis()
    expect(diagnosis.verdict).toBeNull()
    diagnosis.glanced(glanceAt(10), verdictOf('warming-up'))
    diagnosis.glanced(glanceAt(20), verdictOf('healthy'))
    expect(steps(diagnosis.glances)).toEqual([10, 20])
    expect(diagnosis.verdict?.id).toBe('healthy')
    diagnosis.measured(reportAt(25), exhibits(), verdictOf('blurry'))
    expect(steps(diagnosis.reports)).toEqual([25])
    expect(diagnosis.verdict?.id).toBe('blurry')
  })

  it('drops what a run overtakes that went back, and what it says again of the same step', () => {
    const diagnosis = new Diagnosis()
    for (const step of [10, 20, 30, 20]) diagnosis.glanced(glanceAt(step), verdictOf('healthy'))
    expect(steps(diagnosis.glances)).toEqual([10, 20])
  })

  it('thins out a long course, and keeps its first and newest panels', () => {
    const diagnosis = new Diagnosis()
    for (let step = 0; step < 5000; step++) diagnosis.glanced(glanceAt(step), verdictOf('healthy'))
    const kept = steps(diagnosis.glances)
    expect(kept.length).toBeLessThanOrEqual(513)
    expect(kept.length).toBeGreaterThan(256)
    expect(kept[0]).toBe(0)
    expect(kept.at(-1)).toBe(4999)
    expect(kept).toEqual(kept.toSorted((a, b) => a - b))
  })

  it('keeps the pictures of the newest full panel alone', () => {
    const diagnosis = new Diagnosis()
    const [first, second] = [exhibits(), exhibits()]
    diagnosis.measured(reportAt(1), first, verdictOf('healthy'))
    diagnosis.measured(reportAt(2), second, verdictOf('healthy'))
    expect(diagnosis.exhibits).toBe(second)
  })

  it('knows how far a measurement is, until it is there', () => {
    const diagnosis = new Diagnosis()
    diagnosis.progressed(0.3)
    expect(diagnosis.measuring).toBe(0.3)
    diagnosis.measured(reportAt(1), exhibits(), verdictOf('healthy'))
    expect(diagnosis.measuring).toBeNull()
  })

  it('takes a verdict without a panel, which ends any measurement', () => {
    const diagnosis = new Diagnosis()
    diagnosis.glanced(glanceAt(10), verdictOf('healthy'))
    diagnosis.progressed(0.3)
    diagnosis.concluded(verdictOf('diverged'))
    expect(diagnosis.verdict?.id).toBe('diverged')
    expect(diagnosis.measuring).toBeNull()
    expect(steps(diagnosis.glances)).toEqual([10])
  })

  it('forgets everything for a new run', () => {
    const diagnosis = new Diagnosis()
    diagnosis.glanced(glanceAt(10), verdictOf('healthy'))
    diagnosis.measured(reportAt(10), exhibits(), verdictOf('healthy'))
    diagnosis.progressed(0.5)
    diagnosis.clear()
    expect(diagnosis).toMatchObject({
      glances: [],
      reports: [],
      exhibits: null,
      verdict: null,
      measuring: null,
    })
  })
})

it('a diagnosis holds what its snapshot held, whatever was found meanwhile', () => {
  const diagnosis = new Diagnosis()
  diagnosis.glanced(glanceAt(1), verdictOf('healthy'))
  const kept = diagnosis.snapshot()
  diagnosis.glanced(glanceAt(2), verdictOf('collapse'))
  diagnosis.progressed(0.5)
  diagnosis.restore(kept)
  expect(diagnosis.glances.map(({ step }) => step)).toEqual([1])
  expect(diagnosis).toMatchObject({ verdict: { id: 'healthy' }, measuring: null })
})

describe('the listeners of a diagnosis', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('hear at most four times a second, and of the last change always', () => {
    const diagnosis = new Diagnosis()
    const heard: number[] = []
    const leave = diagnosis.subscribe(() => heard.push(diagnosis.version))
    for (let step = 1; step <= 10; step++) {
      diagnosis.glanced(glanceAt(step), verdictOf('healthy'))
      vi.advanceTimersByTime(50)
    }
    vi.advanceTimersByTime(1000)
    expect(heard.length).toBeLessThanOrEqual(4)
    expect(heard.at(-1)).toBe(diagnosis.version)
    leave()
    diagnosis.clear()
    vi.advanceTimersByTime(1000)
    expect(heard.at(-1)).toBeLessThan(diagnosis.version)
  })
})
