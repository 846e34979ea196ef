import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultExperiment } from '../../models/experiment.ts'
import { showPanel } from '../fixtures.tsx'
import { MeasuresPanel } from './MeasuresPanel.tsx'
import {
  EXHIBITS,
  glance,
  images,
  LATENT,
  report,
  SAMPLES,
  sharesWithout,
  VERDICT,
} from './testReports.ts'
import type { Report } from '../../metrics/report/measures.ts'
import type { Exhibits } from '../../worker/protocol/measures.ts'
import type { Stage } from '../fixtures.tsx'

/** Lets a quarter of a second pass, in which the page takes in what was measured, and a frame, in which it is painted. */
function settle(): void {
  act(() => void vi.advanceTimersByTime(300))
  act(() => void vi.advanceTimersByTime(50))
}

function glanced({ say }: Stage, step: number, digits = sharesWithout()): void {
  say({ type: 'glanced', runId: 1, glance: glance(step, digits), verdict: VERDICT })
  settle()
}

function measured({ say }: Stage, made: Report, exhibits: Exhibits = EXHIBITS): void {
  say({ type: 'measured', runId: 1, report: made, exhibits, verdict: VERDICT })
  settle()
}

/** A run that plays, with the tab open. */
function playing(...experiment: Parameters<typeof defaultExperiment>): Stage {
  const stage = showPanel(<MeasuresPanel />, defaultExperiment(...experiment))
  stage.play()
  return stage
}

const section = (name: string) => within(screen.getByRole('region', { name }))
const picture = (name: RegExp): HTMLElement => screen.getByRole('img', { name })

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  // The test's page has no layout: every element is as large as it is told.
  globalThis.ResizeObserver = class {
    readonly #tell: ResizeObserverCallback
    constructor(tell: ResizeObserverCallback) {
      this.#tell = tell
    }
    observe(): void {
      this.#tell([{ contentRect: { width: 600, height: 100 } } as ResizeObserverEntry], this)
    }
    unobserve(): void {}
    disconnect(): void {}
  }
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('before anything was measured', () => {
  it('says what will be there and when, and offers to begin', () => {
    const stage = showPanel(<MeasuresPanel />, defaultExperiment('gan'))
    expect(screen.getByRole('heading', { name: 'Nothing has been measured yet' })).toBeTruthy()
    expect(screen.getByText('After a few dozen steps')).toBeTruthy()
    const coming = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(coming).toContain('Which digits it draws, over time')
    expect(coming).toContain('Nearest training images')
    expect(coming).not.toContain('What each latent dimension carries')
    expect(screen.queryByRole('button', { name: 'Measure now' })).toBeNull()
    act(() => stage.lab.open())
    stage.say({ type: 'opened', report: { backend: 'wasm', adapter: '', backends: [] } })
    act(() => screen.getByRole('button', { name: 'Play' }).click())
    expect(stage.worker().last('start')?.play).toBe(true)
  })

  it('offers to measure at once when a run is there', () => {
    const stage = showPanel(<MeasuresPanel />, defaultExperiment('vae'))
    stage.play()
    expect(
      screen.getByRole('heading', { name: 'The first measurements are on their way' }),
    ).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Play' })).toBeNull()
    expect(screen.getByText('What each latent dimension carries')).toBeTruthy()
    act(() => screen.getByRole('button', { name: 'Measure now' }).click())
    expect(stage.worker().last('request')?.query.kind).toBe('diagnose')
  })

  it('says how to get the pictures that need a full measurement, and how far it is', () => {
    const stage = playing('gan')
    glanced(stage, 40)
    expect(screen.getByText(/^With the first full measurement/)).toBeTruthy()
    expect(screen.queryByRole('region', { name: 'Quality over time' })).toBeNull()
    stage.say({ type: 'measuring', runId: 1, requestId: null, of: 'samples', done: 0.4 })
    settle()
    expect(screen.getByText('Measuring: 40%.')).toBeTruthy()
  })
})

describe('the digits over time', () => {
  it('names the latest shares, and since when each missing digit has been missing', () => {
    const stage = playing('gan')
    for (const [step, digits] of [
      [40, sharesWithout(7)],
      [80, sharesWithout(7)],
      [120, sharesWithout(4, 7)],
    ] as const)
      glanced(stage, step, digits)
    const missing = 'Missing at step 120: 4 (since step 120) and 7 (from the first look on).'
    expect(screen.getByText(missing)).toBeTruthy()
    const label = picture(/^Share of each digit from step 40 to step 120/).getAttribute(
      'aria-label',
    )
    expect(label).toContain('0: 10%')
    expect(label).toContain('4: 0%')
    expect(label).toContain(missing)
  })

  it('goes on while training', () => {
    const stage = playing('gan')
    glanced(stage, 40, sharesWithout(4))
    glanced(stage, 80)
    expect(screen.getByText('At step 80 no digit is missing.')).toBeTruthy()
  })

  it('compares with the training data as the lab counts them', () => {
    const stage = playing('gan')
    glanced(stage, 40, sharesWithout(4))
    expect(stage.worker().last('request')?.query).toMatchObject({ kind: 'preview', count: 0 })
    const requestId = stage.worker().last('request')?.requestId ?? -1
    const perClass = [10, 10, 10, 10, 0, 10, 10, 10, 10, 10]
    const result = { examples: images(0), labels: new Uint8Array(0), perClass }
    stage.say({ type: 'reply', requestId, result })
    return screen.findByText('At step 40 no digit is missing.')
  })

  it('gives a reason instead for a model that redraws what it is shown', () => {
    const stage = playing('autoencoder', 'mnist')
    glanced(stage, 40, null)
    const digits = section('Which digits it draws, over time')
    expect(digits.getByText(/redraws the digits that it is shown/)).toBeTruthy()
    expect(digits.queryByRole('img')).toBeNull()
  })

  it('is left out where the data are points', () => {
    const stage = playing('gan', 'ring8')
    glanced(stage, 40, null)
    expect(screen.queryByText(/digit/i)).toBeNull()
  })
})

describe('the quality over time', () => {
  it('says the course of each measure and what real data score', () => {
    const stage = playing('gan')
    measured(stage, report(500, { samples: { ...SAMPLES, frechet: { value: 90, floor: 2.4 } } }))
    const before = picture(/^Fréchet distance/).getAttribute('aria-label')
    expect(before).toContain('90.0 at step 500. Real data score 1.90 to 2.90.')
    measured(stage, report(1000))
    expect(picture(/^Fréchet distance/).getAttribute('aria-label')).toContain(
      '38.2 at step 1,000, after 90.0 at step 500',
    )
    expect(section('Quality over time').getByText('38.2')).toBeTruthy()
    expect(screen.getByText(/features that the judge/)).toBeTruthy()
  })

  it('leaves out what does not apply, and names the coordinates', () => {
    const stage = playing('gan', 'ring8')
    const samples = {
      ...SAMPLES,
      extractor: 'coordinates',
      digits: null,
      recognised: null,
      confident: null,
      digitScore: null,
    } as const
    measured(stage, report(500, { samples }))
    const charts = section('Quality over time').getAllByRole('img')
    expect(charts).toHaveLength(4)
    expect(screen.getByText('Measured on the coordinates of the points.')).toBeTruthy()
  })
})

describe('samples beside other examples', () => {
  it('shows each sample with the training image nearest to it, and how near', () => {
    measured(playing('gan'), report(500))
    const nearest = section('Nearest training images')
    expect(nearest.getByText(/60,000 training images/)).toBeTruthy()
    expect(nearest.getByText('0.94×')).toBeTruthy()
    expect(nearest.getByRole('img', { name: /^Sample 2 above .* 0.12 times/ })).toBeTruthy()
  })

  it('does not for reconstructions, and says why', () => {
    const stage = playing('autoencoder')
    const samples = { ...SAMPLES, of: 'reconstructions', digits: null, memorisation: null } as const
    measured(stage, report(500, { samples }), { ...EXHIBITS, pairs: null })
    const nearest = section('Nearest training images')
    expect(nearest.getByText(/lie near what they reconstruct/)).toBeTruthy()
    expect(nearest.queryByRole('img')).toBeNull()
  })

  it('joins points to their neighbours in one picture, and gives the closest as numbers', () => {
    const stage = playing('gan', 'ring8')
    const points = (count: number) => ({ shape: [2], count, values: new Float32Array(2 * count) })
    measured(stage, report(500, { samples: { ...SAMPLES, extractor: 'coordinates' } }), {
      pairs: { samples: points(3), nearest: points(3), distances: [0.5, 2, 1], among: 10_000 },
      closest: { ...EXHIBITS.closest, samples: points(6), real: points(6) },
    })
    const nearest = section('Nearest training points')
    expect(nearest.getByRole('img', { name: /0.50 to 2.00 times .* 1.00 times in/ })).toBeTruthy()
    const closest = section('The closest pairs')
    expect(closest.queryByRole('img')).toBeNull()
    expect(closest.getByText('distance 0.61')).toBeTruthy()
  })

  it('shows the closest samples beside the closest real images, with distances', () => {
    measured(playing('gan'), report(500))
    const closest = section('The closest pairs')
    expect(closest.getAllByRole('img')).toHaveLength(6)
    expect(closest.getByText('distance 0.61')).toBeTruthy()
    expect(closest.getByText('distance 1.90')).toBeTruthy()
    expect(closest.getByText('Among 1,000 real images')).toBeTruthy()
  })
})

describe('the digits that are asked for', () => {
  it('says how often the judge sees them, in all, digit by digit, and in real images', () => {
    const perClass = [0.9, 0.43, null, ...new Array<number>(7).fill(0.87)]
    measured(playing('gan'), report(500, { requested: { accuracy: 0.812, perClass, real: 0.992 } }))
    const requested = section('Does it draw the digit it is asked for?')
    const valueOf = (name: string): string | null | undefined =>
      requested.getByText(name).closest('div')?.querySelector('dd')?.textContent
    expect(valueOf('this model')).toBe('81%')
    expect(valueOf('real digits that the judge reads right')).toBe('99%')
    expect(valueOf('1')).toBe('43%')
    // Nobody asked for a 2.
    expect(requested.queryByText('2')).toBeNull()
    const row = section('All measures').getByRole('rowheader', { name: 'Digits drawn as asked' })
    expect(row.closest('tr')?.textContent).toContain('81%99%')
  })

  it('are not there for a model that cannot be asked', () => {
    measured(playing('gan'), report(500))
    expect(screen.queryByRole('region', { name: /asked for/ })).toBeNull()
  })
})

describe('the latent dimensions', () => {
  it('names the dimensions by what they carry, and those that carry nothing', () => {
    measured(playing('vae'), report(500, { latent: LATENT }))
    const latent = section('What each latent dimension carries')
    expect(latent.getByText(/^2 of 3 dimensions are active/)).toBeTruthy()
    expect(
      latent.getByRole('img', { name: /largest first: 3: 2.00, 1: 0.50, 2: 0.002/ }),
    ).toBeTruthy()
    expect(latent.getByText(/Above the line at 0.01 nats: 3, 1. Below it.*: 2\./)).toBeTruthy()
    expect(latent.getByText(/^The prior has mean 0.* 2 of 3 dimensions lie/)).toBeTruthy()
    expect(latent.getByText('0.0226')).toBeTruthy()
    expect(latent.getByText('105.8')).toBeTruthy()
  })

  it('compares with no prior where there is none, and still with PCA', () => {
    const without = { ...LATENT, kl: null, collapsed: null }
    measured(playing('autoencoder'), report(500, { latent: without }))
    const latent = section('What each latent dimension carries')
    expect(latent.getByText(/has no prior/)).toBeTruthy()
    expect(latent.queryByRole('img')).toBeNull()
    expect(latent.getByText('PCA, the best linear method with 3 dimensions')).toBeTruthy()
  })

  it('are not there without an encoder', () => {
    measured(playing('gan'), report(500))
    expect(screen.queryByRole('region', { name: /latent dimension/ })).toBeNull()
  })
})

describe('the players', () => {
  it('says how they stand', () => {
    const stage = playing('gan')
    glanced(stage, 40)
    measured(stage, report(50))
    const players = section('The players')
    expect(players.getByRole('img', { name: /Real ones recognised: 75% at step 40/ })).toBeTruthy()
    expect(players.getByRole('img', { name: /Generator: 0.02 at step 40/ })).toBeTruthy()
    expect(
      players.getByRole('img', { name: /training against test.*0.04 at step 50/ }),
    ).toBeTruthy()
  })

  it('are not there when there is one alone', () => {
    glanced(playing('vae'), 40)
    expect(screen.queryByRole('region', { name: 'The players' })).toBeNull()
  })
})

describe('the table', () => {
  const row = (name: string): string | null =>
    section('All measures').getByRole('rowheader', { name }).closest('tr')?.textContent ?? null

  it('has every measure with what real data score', () => {
    measured(playing('vae'), report(500, { latent: LATENT }))
    expect(row('Fréchet distance (digit features)')).toContain('38.21.90 to 2.90')
    expect(row('Recall')).toContain('34%–')
    expect(row('Active dimensions')).toContain('2 of 3')
    expect(section('All measures').getAllByText(/Measured on: pixels/)).toHaveLength(6)
  })

  it('says why a measure does not apply', () => {
    const stage = playing('autoencoder')
    const samples = {
      ...SAMPLES,
      of: 'reconstructions',
      memorisation: null,
      repeats: null,
    } as const
    measured(stage, report(500, { samples }))
    expect(row('Near-copies')).toContain('–')
    expect(section('All measures').getAllByText(/^Not for reconstructions/)).toHaveLength(4)
  })
})

it('saves every picture, under a name of its own', () => {
  const stage = playing('gan')
  glanced(stage, 40)
  measured(stage, report(50, { latent: LATENT }))
  const saves = screen.getAllByRole('button', { name: /^Save as PNG/ })
  const names = saves.map((button) => button.getAttribute('aria-label'))
  expect(new Set(names).size).toBe(names.length)
  const boxes = saves.map((button) => button.parentElement)
  const lost = screen
    .getAllByRole('img')
    .filter((shown) => !boxes.some((box) => box?.contains(shown)))
  expect(lost.map((shown) => shown.getAttribute('aria-label'))).toEqual([])
})
