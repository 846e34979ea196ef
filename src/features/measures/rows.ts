/** The rows of the table of all measures. */
import {
  isListed,
  MEASURE_NAMES,
  measureNamed,
  measureOf,
  reasonOf,
} from '../../metrics/report/measures.ts'
import { natsAndBits } from '../natsAndBits.ts'
import { whyNone } from '../whyNone.ts'
import { figure, floorOf, helpOf, nameOf, percent, valueOf } from '../measureWords.ts'
import type {
  LatentMeasures,
  MeasureName,
  PlayerMeasures,
  Report,
  RequestedMeasures,
  SampleMeasures,
  TextMeasures,
} from '../../metrics/report/measures.ts'
import type { Extractor } from '../../metrics/report/parts.ts'
import type { Writer } from '../measureWords.ts'

export interface Row {
  readonly id: string
  readonly name: string
  /** `null` where it does not apply. */
  readonly value: string | null
  /** What real data score; `null` where there is nothing to compare with. */
  readonly real: string | null
  /** What it means and what it was measured on, or why it does not apply. */
  readonly note?: string
}

function basisOf(name: MeasureName, { extractor }: SampleMeasures, { t }: Writer): string {
  const { basis } = measureNamed(name)
  if (extractor === 'judge') return t(`measures.basis.${basis}`)
  const isOfPixels = basis === 'pixels' && extractor !== 'coordinates' && extractor !== 'characters'
  return t(`measures.basis.${isOfPixels ? 'pixels' : extractor}`)
}

/** One row for each measure that readers may ask for of such samples. */
function sampleRows(samples: SampleMeasures, writer: Writer): Row[] {
  const { t } = writer
  const { extractor, floors } = samples
  const names = MEASURE_NAMES.filter((id) => isListed(id, extractor))
  return names.map((id) => {
    const name = nameOf(id, extractor, writer)
    const value = measureOf(samples, id)
    if (value === null)
      return {
        id,
        name,
        value,
        real: null,
        note: whyNone(reasonOf(samples, id), writer),
      }
    const floor = floors[id]
    const basis = t('measures.table.basis', { basis: basisOf(id, samples, writer) })
    return {
      id,
      name,
      value: valueOf(id, value, writer),
      real: floor ? floorOf(id, floor, writer) : null,
      note: `${helpOf(id, extractor, writer)} ${basis}`,
    }
  })
}

/** A row for a model that is asked for classes. */
function requestedRows(
  requested: RequestedMeasures | null,
  extractor: Extractor,
  writer: Writer,
): Row[] {
  if (!requested) return []
  const { t } = writer
  const labels = t(`measures.basis.${extractor === 'judge' ? 'labels' : extractor}`)
  const basis = t('measures.table.basis', { basis: labels })
  return [
    {
      id: 'requested',
      name: t('measures.requested.label'),
      value: percent(requested.accuracy, writer),
      real: percent(requested.real, writer),
      note: `${t('measures.requested.help')} ${basis}`,
    },
  ]
}

/** One row for each thing known of the players. */
function playerRows(players: PlayerMeasures, writer: Writer): Row[] {
  const { t } = writer
  const { accuracyReal, accuracyGenerated, criticGap, gradientNorms, lossDistance } = players
  const row = (
    id: string,
    name: string,
    value: number | undefined,
    write: (value: number, writer: Writer) => string = figure,
  ): Row[] => (value === undefined ? [] : [{ id, name, value: write(value, writer), real: null }])
  return [
    ...row('real', t('term.accuracyReal'), accuracyReal, percent),
    ...row('generated', t('term.accuracyGenerated'), accuracyGenerated, percent),
    ...row('gap', t('measure.criticGap.label'), criticGap),
    ...Object.entries(gradientNorms).flatMap(([id, norm]) =>
      row(`norm ${id}`, t('measures.table.gradient', { player: t(`player.${id}`) }), norm),
    ),
    ...Object.entries(lossDistance).flatMap(([term, distance]) =>
      row(
        `distance ${term}`,
        t('measures.table.lossDistance', { term: t(`term.${term}`) }),
        distance,
      ),
    ),
  ]
}

/** One row for each thing known of the encoder. */
function latentRows(latent: LatentMeasures | null, writer: Writer): Row[] {
  if (!latent) return []
  const { t, number } = writer
  const { activeUnits, dimensions, collapsed, error, pcaError, loss } = latent
  const exact = (value: number): string => number(value, { maximumSignificantDigits: 4 })
  const term = t(`term.${loss.term}`)
  const row = (id: string, name: string, value: string): Row => ({ id, name, value, real: null })
  const active = { active: number(activeUnits), count: number(dimensions) }
  return [
    row('active', t('measures.table.active'), t('measures.table.activeOf', active)),
    ...(collapsed === null
      ? []
      : [row('collapsed', t('measures.table.collapsed'), percent(collapsed, writer))]),
    row('error', t('measures.table.error'), exact(error)),
    row('pca', t('measures.table.pcaError'), exact(pcaError)),
    row('train', t('measures.table.train', { term }), exact(loss.train)),
    row('test', t('measures.table.test', { term }), exact(loss.test)),
  ]
}

/** One row for each thing known of what names cost. */
function textRows(text: TextMeasures | null, writer: Writer): Row[] {
  if (!text) return []
  const { t } = writer
  const { model, bigram, wittenBell } = text
  const row = (id: string, name: string, nats: number): Row => ({
    id,
    name,
    value: natsAndBits(nats, writer),
    real: null,
  })
  return [
    ...(model
      ? [
          row('nats', t('measures.text.nats'), model.all),
          row('trainNats', t('measures.text.train'), model.train),
        ]
      : []),
    row('wittenBell', t('measures.text.wittenBell'), wittenBell.all),
    row('bigram', t('measures.text.bigram'), bigram.all),
  ]
}

/** All rows, in groups; a group without rows is left out, the first one has no name of its own. */
export function groupsOf(
  { samples, requested, players, latent, text }: Report,
  writer: Writer,
): { readonly id: string; readonly title: string | null; readonly rows: readonly Row[] }[] {
  const { t } = writer
  return [
    {
      id: 'samples',
      title: null,
      rows: [
        ...requestedRows(requested, samples.extractor, writer),
        ...sampleRows(samples, writer),
      ],
    },
    { id: 'text', title: t('measures.table.text'), rows: textRows(text, writer) },
    { id: 'players', title: t('measures.table.players'), rows: playerRows(players, writer) },
    { id: 'latent', title: t('measures.table.latent'), rows: latentRows(latent, writer) },
  ].filter(({ rows }) => rows.length > 0)
}
