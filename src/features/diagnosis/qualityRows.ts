/** What the quality card shows of a full measurement, as data: one row for each measure, and why one has no value. */
import { defined } from '../../lib/assert.ts'
import { MEASURES } from '../../metrics/measures/catalog.ts'
import { GROUPS } from '../../metrics/measures/measure.ts'
import { appliesTo, isListed, measureOf, reasonOf } from '../../metrics/report/measures.ts'
import type { Report } from '../../metrics/report/measures.ts'
import type { Extractor, Floor } from '../../metrics/report/parts.ts'
import type { Why } from '../whyNone.ts'
import type { CardRow, Format, Group } from '../../metrics/measures/measure.ts'

/** Measures with a row. */
type CardName = Extract<(typeof MEASURES)[number], { readonly card: CardRow }>['id']

/** Rows about more than a set of samples. */
type OtherName = 'criticGap' | 'error' | 'lossGap' | 'natsPerCharacter'

const OTHERS: Readonly<Record<OtherName, CardRow>> = {
  criticGap: { group: 'memory', place: 4, format: 'ratio', scale: [0, 1] },
  error: { group: 'reconstruction', place: 1, format: 'figures', scale: 'seen', first: 7 },
  lossGap: { group: 'reconstruction', place: 2, format: 'signedFigures', scale: 'both' },
  natsPerCharacter: { group: 'fidelity', place: 1, format: 'figures', scale: 'seen', first: 0 },
}

export type RowName = CardName | OtherName

/** Those without a place come last. */
const placeOf = (place = Number.MAX_SAFE_INTEGER): number => place

/** What the card says of each row, by group and place. */
const ROWS: ReadonlyMap<RowName, CardRow> = new Map(
  [
    ...MEASURES.flatMap((measure): [RowName, CardRow][] =>
      'card' in measure ? [[measure.id, measure.card]] : [],
    ),
    ...(Object.entries(OTHERS) as [OtherName, CardRow][]),
  ].toSorted(
    ([, a], [, b]) =>
      GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || placeOf(a.place) - placeOf(b.place),
  ),
)
export const ROW_NAMES: readonly RowName[] = [...ROWS.keys()]

/** The rows that are seen first, as many as have a value: how good, how varied, and what else a reader asks first. */
const FIRST: readonly RowName[] = [...ROWS]
  .filter(([, { first }]) => first !== undefined)
  .toSorted(([, a], [, b]) => placeOf(a.first) - placeOf(b.first))
  .map(([name]) => name)
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

const isOther = (name: RowName): name is OtherName => name in OTHERS

/** A measure of a report; `null` where it has none. */
function valueOf({ samples, players, latent, text }: Report, name: RowName): number | null {
  switch (name) {
    case 'criticGap':
      return players.criticGap ?? null
    case 'error':
      return latent?.error ?? null
    case 'lossGap':
      return latent ? latent.loss.test - latent.loss.train : null
    case 'natsPerCharacter':
      return text?.model?.all ?? null
    default:
      return measureOf(samples, name)
  }
}

/** Why a measure has no value before anything was measured: it may never have one of such data. */
const whyNever = (name: RowName, extractor: Extractor): Why | null =>
  isOther(name) || appliesTo(name, extractor)
    ? null
    : reasonOf({ of: 'samples', extractor, lacking: {} }, name)

/** Another number to compare with: what the best linear method errs, what counts of letters cost. */
function referenceOf({ latent, text }: Report, name: RowName): number | null {
  if (name === 'error') return latent?.pcaError ?? null
  return name === 'natsPerCharacter' ? (text?.wittenBell.all ?? null) : null
}

function whyNot({ samples, players, latent }: Report, name: RowName): Why {
  if (name === 'criticGap')
    return { reason: players.accuracyReal === undefined ? 'noCritic' : 'notMeasured' }
  if (name === 'natsPerCharacter') return { reason: 'notMeasured' }
  if (name === 'error' || name === 'lossGap')
    return { reason: latent ? 'notMeasured' : 'noEncoder' }
  return reasonOf(samples, name)
}

/** Ends of a gauge that hold all of these numbers, a little beyond the outermost. */
function ends(scale: CardRow['scale'], numbers: readonly number[]): Row['scale'] {
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
  const names = ROW_NAMES.filter((name) =>
    // What letters cost is known of text alone.
    name === 'natsPerCharacter' ? extractor === 'characters' : isListed(name, extractor),
  )
  return names.map((name) => {
    const { group, format, scale } = defined(ROWS.get(name), name)
    const value = report ? valueOf(report, name) : null
    const floor = (!isOther(name) && report?.samples.floors[name]) || null
    const reference = report ? referenceOf(report, name) : null
    const seen = reports.flatMap((each) => valueOf(each, name) ?? [])
    return {
      name,
      group,
      format,
      value,
      before: last ? valueOf(last, name) : null,
      reason: report ? (value === null ? whyNot(report, name) : null) : whyNever(name, extractor),
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
  const counts = ({ name, value, reason }: Row): boolean =>
    isEmpty ? name !== 'error' && reason === null : value !== null
  const names = FIRST.filter((name) => rows.some((row) => row.name === name && counts(row)))
  const chosen = new Set(names.slice(0, FIRST_COUNT))
  return {
    first: rows.filter(({ name }) => chosen.has(name)),
    rest: rows.filter(({ name }) => !chosen.has(name)),
  }
}
