/** Which digits, or which classes of other images, the model drew over time, compared with how often they are among the training data. */
import { useCallback, useMemo } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { coverageHeight, drawCoverage, tintAt } from '../../render/coverage.ts'
import { missingDigits } from './missing.ts'
import { Picture } from './Picture.tsx'
import { Section } from './Section.tsx'
import { useTrainingMix } from '../useTrainingMix.ts'
import { listOf, percent } from '../measureWords.ts'
import classes from './measures.module.css'
import type { Glance } from '../../metrics/report/measures.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { CoverageData } from '../../render/coverage.ts'
import type { Frame } from '../../render/frame.ts'
import type { PaintTheme } from '../../render/theme.ts'
import type { Writer } from '../measureWords.ts'

/** Below this share of the samples a digit counts as missing; a rare one, below half its due. */
const PRESENT = 0.01

interface Props {
  readonly glances: readonly Glance[]
  readonly experiment: Experiment
  /** What each class is called. */
  readonly names: readonly string[]
  /** Why classes cannot be counted here; `null` when they can. */
  readonly obstacle: string | null
}

/** Which classes are missing, and since when. */
function missingInWords(data: CoverageData, { t, number, locale }: Writer): string {
  const step = number(data.columns.at(-1)?.step ?? 0)
  const missing = missingDigits(data)
  if (missing.length === 0) return t('measures.digits.allThere', { step })
  const classesMissing = missing.map(({ digit: at, since }) => {
    const digit = data.names[at] ?? ''
    return since === null
      ? t('measures.digits.sinceStart', { digit })
      : t('measures.digits.since', { digit, step: number(since) })
  })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(classesMissing)
  return t('measures.digits.missing', { step, list })
}

/** What the strip shows, in words. */
function stripInWords({ columns, mix, names }: CoverageData, writer: Writer): string {
  const { t, number } = writer
  const last = columns.at(-1)
  const shares = mix.flatMap((real, digit) =>
    real === 0
      ? []
      : [
          t('measures.item', {
            name: names[digit] ?? '',
            value: percent(last?.share[digit] ?? 0, writer),
          }),
        ],
  )
  return t('measures.digits.label', {
    from: number(columns[0]?.step ?? 0),
    step: number(last?.step ?? 0),
    shares: listOf(shares, writer),
  })
}

export function DigitsSection({ glances, experiment, names, obstacle }: Props) {
  const { t } = useMessages()
  const columns = useMemo(
    () => glances.flatMap(({ step, digits }) => (digits ? [{ step, share: digits.share }] : [])),
    [glances],
  )
  const waiting = columns.length === 0 ? t('measures.digits.waiting') : null
  return (
    <Section title={t('measures.digits.title')} reason={obstacle ?? waiting}>
      <Strip {...{ columns, experiment, names }} latest={glances.at(-1) ?? null} />
    </Section>
  )
}

interface StripProps {
  readonly columns: CoverageData['columns']
  readonly experiment: Experiment
  readonly names: readonly string[]
  readonly latest: Glance | null
}

function Strip({ columns, experiment, names, latest }: StripProps) {
  const writer = useMessages()
  const { t, number } = writer
  const mix = useTrainingMix(experiment)
  const data = useMemo(() => ({ columns, mix, names }), [columns, mix, names])
  const draw = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme, frame: Frame) =>
      drawCoverage(ctx, data, theme, frame, {
        share: (share) => percent(share, writer),
        step: (step) => number(step),
        notInMix: t('measures.digits.notInMix'),
      }),
    [data, writer, number, t],
  )
  const missing = missingInWords(data, writer)
  return (
    <>
      <Legend />
      <Picture
        name={t('measures.digits.title')}
        file="digits"
        height={coverageHeight(mix.length)}
        label={`${stripInWords(data, writer)} ${missing}`}
        draw={draw}
      />
      <p className={classes.words}>{missing}</p>
      <p className={classes.note}>
        {t('measures.digits.latest', {
          count: number(latest?.smoothedOver ?? 0),
          unrecognised: percent(1 - (latest?.recognised ?? 1), writer),
        })}
      </p>
    </>
  )
}

function Legend() {
  const writer = useMessages()
  const { t } = writer
  return (
    <p className={classes.legend}>
      <span>{t('measures.digits.legend')}</span>
      <span className={classes.key}>
        <i className={classes.cell} data-cell="missing" />
        {t('measures.digits.none', { limit: percent(PRESENT, writer) })}
      </span>
      <span className={classes.key}>
        <i className={classes.cell} style={{ opacity: tintAt(1) }} />
        {t('measures.digits.asReal')}
      </span>
      <span className={classes.key}>
        <i className={classes.cell} />
        {t('measures.digits.twice')}
      </span>
    </p>
  )
}
