/** What is measured of points must keep on every set of the catalogue: inputs whose answer is known. */
import { beforeAll, describe, expect, it } from 'vitest'
import { DATASETS } from '../../datasets/datasets.ts'
import { openDataset } from '../../datasets/load.ts'
import { defined } from '../../lib/assert.ts'
import { realData } from '../../measuring/realData.ts'
import { appliesTo, MEASURE_NAMES, measureOf } from '../report/measures.ts'
import { noPause, pick } from '../statistics/rows.ts'
import { cloudMeasures, planeStandard } from './standard.ts'
import type { MeasureName } from '../report/measures.ts'
import type { CloudMeasures } from '../report/parts.ts'
import type { PlaneStandard, RealData } from '../reference/known.ts'
import type { Labelled, Rows } from '../statistics/rows.ts'

const SETS = DATASETS.filter(({ kind }) => kind === 'points').map(({ id }) => id)

const DENSITIES = ['densityKl', 'densityJs', 'slicedWasserstein'] as const

/** The rows that `keeps` says. */
function only({ raw, labels }: Labelled, keeps: (x: number, label: number) => boolean): Rows {
  const places = Array.from(labels.keys())
  return pick(
    raw,
    places.filter((i) => i < raw.count && keeps(raw.values[2 * i] as number, labels[i] as number)),
  )
}

describe.each(SETS)('a cloud of %s', (id) => {
  let real: RealData
  let standard: PlaneStandard
  /** Real points that the standard has not looked at: the stream goes on beyond those that it took. */
  let perfect: Labelled

  beforeAll(async () => {
    const data = await openDataset(id, { fetchFile: () => Promise.reject(new Error('no files')) })
    real = await realData(data, { mix: data.spec.classNames.map(() => 1), images: 0 })
    standard = defined(await planeStandard(real, noPause), 'a standard')
    const { raw, labels } = await defined(real.fresh, 'a sampler')(100_000, 0, noPause)
    const later = Uint32Array.from({ length: standard.samples }, (_, i) => 80_000 + i)
    perfect = { raw: pick(raw, later), labels: labels.slice(80_000, 80_000 + later.length) }
  }, 60_000)

  const measured = (cloud: Rows): Promise<CloudMeasures> =>
    cloudMeasures(cloud, real, standard, noPause)
  const of = (measures: CloudMeasures, name: MeasureName): number =>
    defined(measureOf(measures, name), name)
  const floorOf = (name: MeasureName) => defined(standard.floors[name], `the floor of ${name}`)

  /** The measures that a set has: those of modes where it has any. */
  const names = (measures: CloudMeasures): readonly MeasureName[] =>
    MEASURE_NAMES.filter(
      (name) => appliesTo(name, 'coordinates') && measureOf(measures, name) !== null,
    )

  it('as good as real scores what real data do, by every measure', async () => {
    const measures = await measured(perfect.raw)
    expect(measures.plane.count).toBe(10_000)
    expect(names(measures)).toHaveLength(real.modes ? 7 : 3)
    for (const name of names(measures)) {
      const { low, high } = floorOf(name)
      expect(of(measures, name), name).toBeGreaterThanOrEqual(low)
      expect(of(measures, name), name).toBeLessThanOrEqual(high)
    }
  })

  it('has a floor that is near nothing', () => {
    expect(floorOf('densityKl').mean).toBeLessThan(0.1)
    expect(floorOf('densityJs').mean).toBeLessThan(0.02)
    expect(floorOf('slicedWasserstein').mean).toBeLessThan(0.03)
  })

  /** Which of the densities say that a cloud is not the data, and by far: more than so many times what real data score. */
  const farOff = (measures: CloudMeasures, times: number): readonly string[] =>
    DENSITIES.filter((name) => of(measures, name) > times * floorOf(name).high)

  it('without one of its modes or pieces is caught', async () => {
    const isWhole = real.mix.length === 1
    const partial = only(perfect, (x, label) => (isWhole ? x < 0.5 : label !== 0))
    expect(partial.count).toBeLessThan(perfect.raw.count)
    const measures = await measured(partial)
    expect(farOff(measures, 1)).toEqual(DENSITIES)
    const { modes } = measures
    if (!modes) return
    expect(modes.covered).toBe(modes.of - 1)
    expect(modes.reverseKl).toBeGreaterThan(floorOf('reverseKl').high)
    expect(modes.variation).toBeGreaterThan(floorOf('modeVariation').high)
  })

  it('that is one point over and over is caught', async () => {
    const measures = await measured(pick(perfect.raw, new Uint32Array(10_000)))
    expect(farOff(measures, 5)).toEqual(DENSITIES)
    if (measures.modes) expect(measures.modes.covered).toBe(1)
  })

  it('that lies beside the data is caught', async () => {
    const aside = { ...perfect.raw, values: perfect.raw.values.map((value) => value + 0.2) }
    expect(farOff(await measured(aside), 1)).toEqual(DENSITIES)
  })

  it('far outside the grid is as far off as can be', async () => {
    const { plane } = await measured({
      ...perfect.raw,
      values: perfect.raw.values.map((value) => value + 100),
    })
    expect(plane.js).toBeCloseTo(Math.LN2, 2)
    expect(plane.slicedWasserstein).toBeCloseTo((2 * 100 * Math.SQRT2) / Math.PI, -1)
  })
})
