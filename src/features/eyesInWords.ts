/** What samples were looked at with, in words: whose features and labels the measures rest on. */
import { CLASSIFIED_FROM } from '../datasets/own.ts'
import type { Messages } from '../i18n/messages.ts'
import type { SampleMeasures } from '../metrics/report/measures.ts'
import type { OwnEyes } from '../metrics/report/parts.ts'

type Writer = Pick<Messages, 't' | 'number'>

/** Says how well a classifier of the reader's own data does, or what stands in for it and why. */
function ownEyesInWords(
  { features, exam, instead, variance }: OwnEyes,
  { t, number }: Writer,
): string {
  const share = (value: number): string =>
    number(value, { style: 'percent', maximumFractionDigits: 0 })
  const result = { accuracy: share(exam?.accuracy ?? 0), count: number(exam?.count ?? 0) }
  if (!instead) return t('measures.on.classifier', result)
  const why = t(`measures.noClassifier.${instead}`, { least: number(CLASSIFIED_FROM), ...result })
  return t('measures.on.components', { features, variance: share(variance ?? 0), why })
}

/** Says what samples were measured on; of other data than a reader's own images, the features or numbers. */
export const eyesInWords = ({ extractor, eyes }: SampleMeasures, writer: Writer): string =>
  eyes ? ownEyesInWords(eyes, writer) : writer.t(`measures.on.${extractor}`)
