/** What a run looks like, as pictures that stand by themselves: for a report, and as the evidence of an exercise. */
import { defined } from '../lib/assert.ts'
import { familySpec } from '../models/families.ts'
import { curveSvg } from '../render/curveSvg.ts'
import { drawSheet, sheetSize } from '../render/sheetPicture.ts'
import { dataKindOf } from './useDataKind.ts'
import { referenceInWords } from './referenceInWords.ts'
import { wantedCharts } from './wantedCharts.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Lab } from '../state/lab.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { Sheet } from '../worker/protocol/run.ts'

const SMOOTHING = 0.9
const VALUE_FORMAT: Intl.NumberFormatOptions = { maximumSignificantDigits: 4 }

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.addEventListener('error', () => reject(new Error('The picture could not be read')))
    reader.readAsDataURL(blob)
  })

/** A sheet as a PNG, written as a data URL; of points, over `real` ones where they are known. */
export async function sheetImage(sheet: Sheet, real: Examples | null): Promise<string> {
  const { width, height } = sheetSize(sheet)
  const canvas = new OffscreenCanvas(width, height)
  drawSheet(defined(canvas.getContext('2d'), 'a canvas'), sheet, real)
  return await dataUrl(await canvas.convertToBlob({ type: 'image/png' }))
}

/** The charts of the losses as SVG elements; those without a value are left out. */
export function lossDrawings(
  { telemetry, diagnosis }: Lab,
  { family, hyperparameters, dataset }: Experiment,
  messages: Messages,
): readonly string[] {
  const { t, number } = messages
  const { reports } = diagnosis
  const charts = wantedCharts(familySpec(family), hyperparameters, dataKindOf(dataset), reports)
  return charts
    .map((chart) => {
      const terms = chart.curves.map(({ term }) => term)
      const rows = telemetry.series(terms, { smoothing: SMOOTHING })
      return curveSvg({
        title: t(`chart.${chart.id}`),
        unit: t(`axis.${chart.axis}`),
        curves: [
          ...chart.curves.map(({ term, tone, dashed }) => ({
            name: t(`term.${term}`),
            tone,
            dashed: dashed ?? false,
            points: rows.map((row) => ({ step: row.step, value: row[term] ?? null })),
          })),
          ...chart.references
            .filter(({ isMeasured }) => isMeasured)
            .map((reference) => ({
              name: referenceInWords(reference, messages),
              tone: reference.tone,
              dashed: true,
              points: rows.map(({ step }) => ({ step, value: reference.value })),
            })),
        ],
        write: (value) => number(value, VALUE_FORMAT),
      })
    })
    .filter(Boolean)
}
