/** The lines of the table: what is told of every family, in words and as a number, and what real data score. */
import { appliesTo, measureOf } from '../../metrics/report/measures.ts'
import { familySpec } from '../../models/families.ts'
import { TIMED_SAMPLES } from '../../models/everyFamily.ts'
import { figure, floorOf, helpOf, nameOf, valueOf } from '../measureWords.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { MeasureName, Report } from '../../metrics/report/measures.ts'
import type { FamilyResult } from '../../state/familyResults.ts'

export interface Line {
  /** Its name in a CSV file. */
  readonly id: string
  readonly label: string
  readonly help: string | null
  /** `null` where a family has none. */
  readonly value: (result: FamilyResult) => number | null
  readonly words: (result: FamilyResult, value: number) => string
  /** What real data score; `null` where that means nothing. */
  readonly real: string | null
}

const SHOWN: readonly MeasureName[] = ['frechet', 'precision', 'recall', 'coverage']

const firstReport = (results: readonly FamilyResult[]): Report | null =>
  results.find(({ report }) => report !== null)?.report ?? null

function natsLine({ t, number }: Messages): Line {
  const likelihoodOf = ({ experiment }: FamilyResult) => familySpec(experiment.family).likelihood
  return {
    id: 'nats',
    label: t('everyFamily.nats'),
    help: t('everyFamily.nats.help'),
    value: (result) => result.test?.[likelihoodOf(result)?.term ?? ''] ?? null,
    words: (result, nats) => {
      const value = number(nats, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
      return likelihoodOf(result)?.isBound ? t('everyFamily.atMost', { value }) : value
    },
    real: null,
  }
}

function measureLines(results: readonly FamilyResult[], messages: Messages): readonly Line[] {
  const report = firstReport(results)
  if (!report) return []
  const { extractor, floors } = report.samples
  return SHOWN.filter((name) => appliesTo(name, extractor)).map((name) => {
    const floor = floors[name]
    return {
      id: name,
      label: nameOf(name, extractor, messages),
      help: helpOf(name, extractor, messages),
      value: (result) => result.report && measureOf(result.report.samples, name),
      words: (_, value) => valueOf(name, value, messages),
      real: floor ? floorOf(name, floor, messages) : null,
    }
  })
}

/** Seconds, or milliseconds where they are fewer than one. */
const timeInWords = (seconds: number, messages: Messages): string =>
  seconds < 1
    ? messages.t('everyFamily.ms', { time: figure(1000 * seconds, messages) })
    : messages.t('everyFamily.s', { time: figure(seconds, messages) })

/** Lines that some of the families have a value in. @param messages about the data at hand. */
export function linesOf(results: readonly FamilyResult[], messages: Messages): readonly Line[] {
  const { t, number } = messages
  const lines: readonly Line[] = [
    natsLine(messages),
    ...measureLines(results, messages),
    {
      id: 'images',
      label: t('everyFamily.images'),
      help: null,
      value: ({ images }) => images,
      words: (_, images) => number(images),
      real: null,
    },
    {
      id: 'drawing',
      label: t('everyFamily.drawing', { count: TIMED_SAMPLES }),
      help: t('everyFamily.drawing.help'),
      value: ({ drawing }) => drawing,
      words: (_, seconds) => timeInWords(seconds, messages),
      real: null,
    },
  ]
  return lines.filter(({ value }) => results.some((result) => value(result) !== null))
}

/** Tells whether the nats of some families are of another kind than those of others. */
export const countDifferently = (results: readonly FamilyResult[]): boolean =>
  new Set(
    results.flatMap(({ experiment }) => familySpec(experiment.family).likelihood?.pixels ?? []),
  ).size > 1

/** What is said of a family below its name: what a pixel counts as, what was measured. */
export function remarksOn({ experiment, test, report }: FamilyResult, { t }: Messages) {
  const { likelihood } = familySpec(experiment.family)
  return [
    ...(likelihood && test ? [t(`everyFamily.pixels.${likelihood.pixels}`)] : []),
    ...(report?.samples.of === 'reconstructions' ? [t('everyFamily.reconstructions')] : []),
  ]
}
