/** What names cost a model and what they cost by counts, how long its names are, and some of both. */
import { memo, useCallback } from 'react'
import { textOf } from '../../datasets/text.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { drawLengths } from '../../render/lengths.ts'
import { natsAndBits } from '../natsAndBits.ts'
import { percent } from '../measureWords.ts'
import { Picture } from './Picture.tsx'
import { Section } from './Section.tsx'
import classes from './text.module.css'
import shared from './measures.module.css'
import type { DatasetSpec } from '../../datasets/spec.ts'
import type { TextMeasures } from '../../metrics/report/measures.ts'
import type { ClassedNats } from '../../metrics/text/rivals.ts'
import type { Frame } from '../../render/frame.ts'
import type { PaintTheme } from '../../render/theme.ts'

const HEIGHT = 150

interface Props {
  readonly text: TextMeasures
  readonly dataset: DatasetSpec
}

export const TextSection = memo(function TextSection({ text, dataset }: Props) {
  const { t } = useMessages()
  return (
    <Section title={t('measures.text.title')}>
      <NatsTable text={text} names={dataset.classNames} />
      <Lengths lengths={text.lengths} />
      {dataset.alphabet && <Invented invented={text.invented} dataset={dataset} />}
    </Section>
  )
})

function NatsTable({
  text,
  names,
}: {
  readonly text: TextMeasures
  readonly names: readonly string[]
}) {
  const writer = useMessages()
  const { t } = writer
  const { model, bigram, wittenBell } = text
  const columns = [
    ...(model ? [['model', model] as const] : []),
    ['wittenBell', wittenBell] as const,
    ['bigram', bigram] as const,
  ]
  const cell = (value: number | null | undefined): string =>
    typeof value === 'number' ? natsAndBits(value, writer) : '–'
  const row = (id: string, name: string, of: (nats: ClassedNats) => number | null) => (
    <tr key={id}>
      <th scope="row">{name}</th>
      {columns.map(([column, nats]) => (
        <td key={column}>{cell(of(nats))}</td>
      ))}
    </tr>
  )
  return (
    <div className={classes.scrolls}>
      <table className={classes.nats}>
        <caption>
          {t('measures.text.nats')}. {t('measures.text.caption')} {t('measures.text.rivalHelp')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('measures.text.names')}</th>
            {columns.map(([column]) => (
              <th key={column} scope="col">
                {t(`measures.text.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {names.length > 1 &&
            names.map((name, label) => row(name, name, ({ perClass }) => perClass[label] ?? null))}
          {row('all', t('measures.text.all'), ({ all }) => all)}
          {model && (
            <tr>
              <th scope="row">{t('measures.text.train')}</th>
              <td>{cell(model.train)}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

function Lengths({ lengths }: Pick<TextMeasures, 'lengths'>) {
  const writer = useMessages()
  const { t } = writer
  const draw = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme, frame: Frame) =>
      drawLengths(ctx, lengths, theme, frame, (share) => percent(share, writer)),
    [lengths, writer],
  )
  const commonest = (shares: readonly number[]): number => shares.indexOf(Math.max(...shares))
  const title = t('measures.text.lengths')
  return (
    <figure className={shared.chart}>
      <figcaption>
        <h3>{title}</h3>
        <p className={shared.legend}>
          <span className={shared.key} data-tone="generated">
            <i className={classes.full} />
            {t('measures.text.lengthsSample')}
          </span>
          <span className={shared.key} data-tone="real">
            <i className={classes.outline} />
            {t('measures.text.lengthsReal')}
          </span>
        </p>
      </figcaption>
      <Picture
        name={title}
        file="lengths"
        height={HEIGHT}
        label={t('measures.text.lengthsLabel', {
          sample: commonest(lengths.samples),
          real: commonest(lengths.real),
        })}
        draw={draw}
      />
    </figure>
  )
}

function Invented({
  invented,
  dataset,
}: Pick<TextMeasures, 'invented'> & { readonly dataset: DatasetSpec }) {
  const { t } = useMessages()
  const read = (names: readonly (readonly number[])[]) =>
    names.map((tokens, index) => ({ index, text: textOf(dataset, tokens) }))
  const sides = [
    ['invented', read(invented.model), 'generated'],
    ['counted', read(invented.counts), 'neutral'],
  ] as const
  return (
    <div className={classes.sides}>
      {sides.map(([id, names, tone]) => (
        <div key={id}>
          <h3 data-tone={tone}>{t(`measures.text.${id}`)}</h3>
          <ul className={classes.names}>
            {names.map(({ index, text }) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
