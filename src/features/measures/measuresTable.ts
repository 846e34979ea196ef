/** Every measure of every full panel as a table: one line for each, with what real data score in its place. */
import { isListed, MEASURE_NAMES, measureNamed, measureOf } from '../../metrics/report/measures.ts'
import type { Report } from '../../metrics/report/measures.ts'
import type { ClassedNats } from '../../metrics/text/rivals.ts'
import type { Cell } from '../csv.ts'

export const TABLE_HEAD = [
  'step',
  'images',
  'samples',
  'of',
  'measure',
  'value',
  'unit',
  'floor_mean',
  'floor_low',
  'floor_high',
  'measured_on',
] as const

interface Line {
  readonly name: string
  readonly value: number | null | undefined
  readonly unit: string
  readonly floor?: { readonly mean: number; readonly low?: number; readonly high?: number }
}

const ofSamples = ({ samples }: Report): Line[] =>
  MEASURE_NAMES.filter((name) => isListed(name, samples.extractor)).map((name) => {
    const floor = samples.floors[name]
    const value = measureOf(samples, name)
    const { unit } = measureNamed(name)
    return { name, value, unit: unit === 'figure' ? '' : unit, ...(floor && { floor }) }
  })

const each = (name: string, values: Readonly<Record<string, number>>): Line[] =>
  Object.entries(values).map(([id, value]) => ({ name: `${name}.${id}`, value, unit: '' }))

/** Nats per character of held-out names, each also of the names of each class, by its number. */
function ofText({ model, bigram, wittenBell }: NonNullable<Report['text']>): Line[] {
  const of = (name: string, { all, perClass }: ClassedNats): Line[] => [
    { name, value: all, unit: 'nats' },
    ...perClass.map((value, label) => ({ name: `${name}.${label}`, value, unit: 'nats' })),
  ]
  return [
    ...(model
      ? [
          ...of('natsPerCharacter', model),
          { name: 'natsPerCharacter.train', value: model.train, unit: 'nats' },
        ]
      : []),
    ...of('bigram', bigram),
    ...of('wittenBell', wittenBell),
  ]
}

function ofRest({ samples, requested, players, latent, text }: Report): Line[] {
  const lines: Line[] = [
    { name: 'classifierAccuracy', value: samples.eyes?.exam?.accuracy, unit: 'share' },
    { name: 'componentsVariance', value: samples.eyes?.variance ?? undefined, unit: 'share' },
    { name: 'accuracyReal', value: players.accuracyReal, unit: 'share' },
    { name: 'accuracyGenerated', value: players.accuracyGenerated, unit: 'share' },
    { name: 'criticGap', value: players.criticGap, unit: '' },
    ...each('gradientNorm', players.gradientNorms),
    ...each('lossDistance', players.lossDistance),
  ]
  if (requested)
    lines.unshift({
      name: 'requested',
      value: requested.accuracy,
      unit: 'share',
      floor: { mean: requested.real },
    })
  if (latent)
    lines.push(
      { name: 'activeUnits', value: latent.activeUnits, unit: 'dimensions' },
      { name: 'collapsed', value: latent.collapsed, unit: 'share' },
      { name: 'error', value: latent.error, unit: '' },
      { name: 'pcaError', value: latent.pcaError, unit: '' },
      { name: `${latent.loss.term}.train`, value: latent.loss.train, unit: '' },
      { name: `${latent.loss.term}.test`, value: latent.loss.test, unit: '' },
    )
  if (text) lines.push(...ofText(text))
  return lines
}

/** The lines under {@link TABLE_HEAD}; a measure that could not be taken has an empty value. */
export const tableOf = (reports: readonly Report[]): Cell[][] =>
  reports.flatMap((report) =>
    [...ofSamples(report), ...ofRest(report)]
      .filter(({ value }) => value !== undefined)
      .map(({ name, value, unit, floor }) => [
        report.step,
        report.images,
        report.samples.count,
        report.samples.of,
        name,
        value ?? null,
        unit,
        floor?.mean ?? null,
        floor?.low ?? null,
        floor?.high ?? null,
        report.samples.extractor,
      ]),
  )
