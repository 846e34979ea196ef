/** What the quality card shows of a full measurement, as data: one row for each measure, and why one has no value. */
import { appliesTo, measureOf, reasonOf } from '../../metrics/report/measures.ts'
import type { Extractor, Floor, MeasureName, Report } from '../../metrics/report/measures.ts'
import type { Why } from '../whyNone.ts'
import type { Format } from './formats.ts'

export const GROUPS = ['fidelity', 'variety', 'memory', 'reconstruction'] as const
export type Group = (typeof GROUPS)[number]

/** Where a gauge begins and ends; `seen` fits it to all that was measured, and `both` puts 0 in the middle. */
type Scale = readonly [from: number, to: number] | 'seen' | 'both'

interface RowSpec {
  readonly group: Group
  readonly format: Format
  readonly scale: Scale
}

/** Rows about more than a set of samples. */
type OtherName = 'criticGap' | 'error' | 'lossGap'

const SPECS = {
  highQuality: { group: 'fidelity', format: 'share', scale: [0, 1] },
  frechet: { group: 'fidelity', format: 'figures', scale: 'seen' },
  digitScore: { group: 'fidelity', format: 'score', scale: [1, 10] },
  recognised: { group: 'fidelity', format: 'share', scale: [0, 1] },
  precision: { group: 'fidelity', format: 'ratio', scale: [0, 1] },
  density: { group: 'fidelity', format: 'ratio', scale: 'seen' },
  confident: { group: 'fidelity', format: 'share', scale: [0, 1] },
  sharpness: { group: 'fidelity', format: 'ratio', scale: 'seen' },
  twoSample: { group: 'fidelity', format: 'share', scale: [0, 1] },
  modes: { group: 'variety', format: 'count', scale: 'seen' },
  recall: { group: 'variety', format: 'ratio', scale: [0, 1] },
  coverage: { group: 'variety', format: 'ratio', scale: [0, 1] },
  ndb: { group: 'variety', format: 'ratio', scale: [0, 1] },
  repeats: { group: 'variety', format: 'share', scale: [0, 1] },
  copies: { group: 'memory', format: 'fineShare', scale: 'seen' },
  ct: { group: 'memory', format: 'signed', scale: 'both' },
  nearestRatio: { group: 'memory', format: 'ratio', scale: 'seen' },
  criticGap: { group: 'memory', format: 'ratio', scale: [0, 1] },
  error: { group: 'reconstruction', format: 'figures', scale: 'seen' },
  lossGap: { group: 'reconstruction', format: 'signedFigures', scale: 'both' },
} as const satisfies Partial<Record<MeasureName | OtherName, RowSpec>>

export type RowName = keyof typeof SPECS
export const ROW_NAMES = Object.keys(SPECS) as readonly RowName[]

/** The rows that are seen first, as many as have a value: how good, how varied, and what else a reader asks first. */
const FIRST: readonly RowName[] = [
  'highQuality',
  'modes',
  'frechet',
  'digitScore',
  'precision',
  'recall',
  'error',
  'copies',
  'twoSample',
  'coverage',
  'density',
  'ndb',
]
const FIRST_COUNT = 5

export interface Row {
  readonly name: RowName
  readonly group: Group
  readonly format: Format
  /** `null` where the measure does not apply, or not yet. */
  readonly value: number | null
  /** The value of the full measurement before. */
  readonly before: number | null
  readonly reason: Why | null
  /** What real data score. */
  readonly floor: Floor | null
  /** Another number to compare with. */
  readonly reference: number | null
  readonly scale: { readonly from: number; readonly to: number }
}

const isOther = (name: RowName): name is OtherName =>
  name === 'criticGap' || name === 'error' || name === 'lossGap'

/** A measure of a report; `null` where it has none. */
function valueOf({ samples, players, latent }: Report, name: RowName): number | null {
  switch (name) {
    case 'criticGap':
      return players.criticGap ?? null
    case 'error':
      return latent?.error ?? null
    case 'lossGap':
      return latent ? latent.loss.test - latent.loss.train : null
    default:
      return measureOf(samples, name)
  }
}

function whyNot({ samples, players, latent }: Report, name: RowName): Why {
  if (name === 'criticGap')
    return { reason: players.accuracyReal === undefined ? 'noCritic' : 'notMeasured' }
  if (name === 'error' || name === 'lossGap')
    return { reason: latent ? 'notMeasured' : 'noEncoder' }
  return reasonOf(samples, name)
}

/** Ends of a gauge that hold all of these numbers, a little beyond the outermost. */
function ends(scale: Scale, numbers: readonly number[]): Row['scale'] {
  if (typeof scale === 'object') return { from: scale[0], to: scale[1] }
  const most = 1.1 * Math.max(...numbers.filter(Number.isFinite).map(Math.abs), Number.MIN_VALUE)
  return { from: scale === 'both' ? -most : 0, to: most }
}

/**
 * The rows that data measured so can have, of the newest report; those of no report say nothing but their names.
 */
export function rowsOf(reports: readonly Report[], extractor: Extractor): readonly Row[] {
  const report = reports.at(-1)
  const last = reports.at(-2)
  const names = ROW_NAMES.filter((name) => appliesTo(name, extractor))
  return names.map((name) => {
    const { group, format, scale } = SPECS[name]
    const value = report ? valueOf(report, name) : null
    const floor = (!isOther(name) && report?.samples.floors[name]) || null
    const reference = (name === 'error' && report?.latent?.pcaError) || null
    const seen = reports.flatMap((each) => valueOf(each, name) ?? [])
    return {
      name,
      group,
      format,
      value,
      before: last ? valueOf(last, name) : null,
      reason: report && value === null ? whyNot(report, name) : null,
      floor,
      reference,
      scale: ends(scale, [...seen, floor?.high ?? 0, floor?.low ?? 0, reference ?? 0]),
    }
  })
}

/** Parts the rows into the few that come first and the rest; what does not apply is among the rest. */
export function parted(rows: readonly Row[]): {
  readonly first: readonly Row[]
  readonly rest: readonly Row[]
} {
  const isEmpty = rows.every(({ value }) => value === null)
  // Most models have no encoder: before a measurement its row does not hold a place.
  const counts = ({ name, value }: Row): boolean => (isEmpty ? name !== 'error' : value !== null)
  const names = FIRST.filter((name) => rows.some((row) => row.name === name && counts(row)))
  const chosen = new Set(names.slice(0, FIRST_COUNT))
  return {
    first: rows.filter(({ name }) => chosen.has(name)),
    rest: rows.filter(({ name }) => !chosen.has(name)),
  }
}
