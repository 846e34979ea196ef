/** Gathers the report of the run as it stands, in the reader's language: to be imported when one is asked for. */
import { datasetName } from '../features/datasetName.ts'
import { datasetSpec } from '../datasets/datasets.ts'
import { textsOf } from '../datasets/text.ts'
import { sentenceOf } from '../features/diagnosis/sentence.ts'
import { lossDrawings, sheetImage } from '../features/exhibit.ts'
import { groupsOf } from '../features/measures/rows.ts'
import { eyesInWords } from '../features/eyesInWords.ts'
import { modelName } from '../features/modelName.ts'
import { sheetLabel } from '../features/sheetLabel.ts'
import { duration } from '../features/duration.ts'
import { dataKindOf } from '../features/useDataKind.ts'
import { formatHash } from '../state/hash.ts'
import { reportHtml } from './reportHtml.ts'
import { settingsInWords } from './settings.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Lab } from '../state/lab.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { Sheet } from '../worker/protocol/run.ts'
import type { ReportParts } from './reportHtml.ts'

/** What a report is made of. */
interface Subject {
  readonly lab: Lab
  readonly experiment: Experiment
  /** Share of each class in the training data. */
  readonly mix: readonly number[]
  readonly real: Examples | null
  readonly messages: Messages
}

/** Texts are written, each with the name of the class that it was asked for; all else is a picture. */
async function shownOf(sheet: Sheet, dataset: string, real: Examples | null) {
  const { samples, classes } = sheet
  if (!samples.alphabet) return { address: await sheetImage(sheet, real) }
  const { classNames } = datasetSpec(dataset)
  const told = (place: number): string =>
    classes ? ` (${classNames[classes[place] as number] ?? ''})` : ''
  return { texts: textsOf(samples, samples.values).map((text, place) => text + told(place)) }
}

async function pictureOf({
  lab,
  experiment,
  real,
  messages: { t, number },
}: Subject): Promise<ReportParts['picture']> {
  const moment = lab.replay.latest
  if (!moment) return null
  const { view } = moment.sheet
  return {
    heading: t(`samples.view.${view}`),
    shown: await shownOf(moment.sheet, experiment.dataset, real),
    words: t(sheetLabel(view, experiment.dataset), { step: number(moment.step) }),
  }
}

function verdictOf({ lab, experiment, mix, messages }: Subject): ReportParts['verdict'] {
  const { t } = messages
  const { verdict, glances, reports } = lab.diagnosis
  const heading = t('diagnosis.title')
  if (!verdict) return { heading, title: t('report.noVerdict'), text: '' }
  const text = sentenceOf(
    {
      verdict,
      glance: glances.at(-1) ?? null,
      report: reports.at(-1) ?? null,
      digits: mix.filter((share) => share > 0).length,
      names: datasetSpec(experiment.dataset).classNames,
    },
    messages,
  )
  return { heading, title: t(`diagnosis.${verdict.id}.title`), text }
}

function measuresOf({ lab, messages }: Subject): ReportParts['measures'] {
  const { t, number } = messages
  const report = lab.diagnosis.reports.at(-1)
  const head = [
    t('measures.table.measure'),
    t('measures.table.value'),
    t('measures.table.real'),
  ] as const
  const heading = t('measures.table.title')
  if (!report) return { heading, head, note: t('report.noMeasures'), lines: [] }
  const { of, count } = report.samples
  return {
    heading,
    head,
    note: `${t('measures.table.caption', { of, count: number(count), step: number(report.step) })} ${eyesInWords(report.samples, messages)}`,
    lines: groupsOf(report, messages)
      .flatMap(({ rows }) => rows)
      .map(({ name, value, real }) => ({ name, value: value ?? '–', real: real ?? '' })),
  }
}

function factsOf({ lab, experiment, messages }: Subject): ReportParts['facts'] {
  const { t, number } = messages
  const { step, images, seconds, report } = lab.run.getState()
  const kind = dataKindOf(experiment.dataset)
  return [
    [t('setting.dataset'), datasetName(experiment.dataset, messages)],
    [t('report.step'), number(step)],
    [t('run.images', { kind }), number(images)],
    [t('run.time'), duration(Math.floor(seconds))],
    ...(report ? [[t('setting.backend'), t(`backend.${report.backend}`)] as const] : []),
  ]
}

/** Makes the report, an HTML file. */
export async function reportOf(subject: Subject): Promise<Blob> {
  const { lab, experiment, messages } = subject
  const { t, locale } = messages
  const { base, lines } = settingsInWords(experiment, messages)
  const differs = lines.some(({ usual }) => usual !== null)
  const address = new URL(location.href)
  address.hash = formatHash(experiment)
  const html = reportHtml({
    lang: locale,
    title: t('report.title', { name: modelName(experiment, messages) }),
    facts: factsOf(subject),
    link: { words: t('report.link'), address: address.href },
    verdict: verdictOf(subject),
    picture: await pictureOf(subject),
    curves: { heading: t('losses.title'), drawings: lossDrawings(lab, experiment, messages) },
    settings: {
      heading: t('app.settings'),
      note: t(differs ? 'report.differs' : 'report.asPreset', { base }),
      lines,
    },
    measures: measuresOf(subject),
  })
  return new Blob([html], { type: 'text/html;charset=utf-8' })
}
