/** How two players that play against each other stand: who wins, how hard they pull, and what one knows by heart. */
import { useCallback, useMemo } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { SHARE_AXIS } from '../../render/axes.ts'
import { CourseChart } from './CourseChart.tsx'
import { axisFor, courseInWords, pointsOf, stepsOf } from './courses.ts'
import { Section } from './Section.tsx'
import { figure, percent } from '../measureWords.ts'
import classes from './measures.module.css'
import type { Glance, Report } from '../../metrics/report/measures.ts'
import type { PlayerSpec } from '../../models/spec.ts'
import type { Axis } from '../../render/axes.ts'
import type { CourseLine } from '../../render/course.ts'

/** A line and what it is called. */
interface NamedLine extends CourseLine {
  readonly name: string
}

interface Props {
  readonly glances: readonly Glance[]
  readonly reports: readonly Report[]
  readonly players: readonly PlayerSpec[]
}

const lineTone = ({ tone }: PlayerSpec): CourseLine['tone'] =>
  tone === 'neutral' ? 'latent' : tone

export function PlayersSection({ glances, reports, players }: Props) {
  const writer = useMessages()
  const { t } = writer
  const accuracy = useMemo(
    (): NamedLine[] => [
      {
        name: t('term.accuracyReal'),
        tone: 'real',
        points: pointsOf(glances, (glance) => glance.players.accuracyReal),
      },
      {
        name: t('term.accuracyGenerated'),
        tone: 'generated',
        isDashed: true,
        points: pointsOf(glances, (glance) => glance.players.accuracyGenerated),
      },
    ],
    [glances, t],
  )
  const gradients = useMemo(
    (): NamedLine[] =>
      players.map((player) => ({
        name: t(`player.${player.id}`),
        tone: lineTone(player),
        // As in the chart of the losses.
        isDashed: player.tone === 'real',
        points: pointsOf(glances, (glance) => glance.players.gradientNorms[player.id]),
      })),
    [glances, players, t],
  )
  const gap = useMemo(
    (): NamedLine[] => [
      {
        name: t('measures.players.gap'),
        tone: 'real',
        points: pointsOf(reports, (report) => report.players.criticGap),
      },
    ],
    [reports, t],
  )
  const waiting = glances.length === 0 ? t('measures.players.waiting') : null
  return (
    <Section title={t('measures.players.title')} reason={waiting}>
      <div className={classes.charts}>
        <LinesChart title={t('chart.accuracy')} lines={accuracy} kind="share" />
        <LinesChart title={t('measures.players.gradients')} lines={gradients} kind="size" />
        <LinesChart
          title={t('measures.players.gap')}
          note={t('measures.players.gapHelp')}
          lines={gap}
          kind="gap"
        />
      </div>
    </Section>
  )
}

interface LinesProps {
  readonly title: string
  readonly note?: string
  readonly lines: readonly NamedLine[]
  readonly kind: 'share' | 'size' | 'gap'
}

/** What the pictures are called as files. */
const FILES = { share: 'accuracy', size: 'gradients', gap: 'gap' } as const

/** The axis that all the values need. */
function axisOf(kind: LinesProps['kind'], values: readonly number[]): Axis {
  if (kind === 'share') return SHARE_AXIS
  if (kind === 'size') return axisFor(values)
  const isUsual = values.every((value) => value >= 0 && value <= 1)
  return isUsual ? SHARE_AXIS : axisFor([0, 1, ...values])
}

/** Nothing at all where the players have no such numbers: not every loss has an accuracy. */
function LinesChart({ title, note, lines, kind }: LinesProps) {
  const writer = useMessages()
  const { t, number } = writer
  const data = useMemo(() => {
    const values = axisOf(
      kind,
      lines.flatMap(({ points }) => points.map(({ value }) => value)),
    )
    const base = { lines, band: null, values, steps: stepsOf(lines) }
    return kind === 'share' ? { ...base, level: 0.5 } : base
  }, [lines, kind])
  const write = useCallback(
    (value: number) => (kind === 'share' ? percent(value, writer) : figure(value, writer)),
    [kind, writer],
  )
  const writeTick = useCallback(
    (value: number) =>
      number(value, kind === 'share' ? { style: 'percent' } : { maximumSignificantDigits: 3 }),
    [number, kind],
  )
  const writeStep = useCallback((step: number) => number(step), [number])

  const shown = lines.filter(({ points }) => points.length > 0)
  if (shown.length === 0) return null
  const hasOne = lines.length === 1
  return (
    <CourseChart
      title={title}
      file={FILES[kind]}
      {...(hasOne && { value: write(shown[0]?.points.at(-1)?.value ?? Number.NaN) })}
      note={
        <>
          {[
            note,
            kind === 'share' && t('reference.coinToss'),
            data.values.isLog && t('measures.logScale'),
          ]
            .filter(Boolean)
            .join(' · ')}
          {!hasOne && <LinesLegend lines={shown} write={write} />}
        </>
      }
      data={data}
      label={shown.map(({ name, points }) => courseInWords(name, points, writer, write)).join(' ')}
      writeValue={writeTick}
      writeStep={writeStep}
    />
  )
}

interface LegendProps {
  readonly lines: readonly NamedLine[]
  readonly write: (value: number) => string
}

/** Each line's name with a piece of it, and where it stands now. */
function LinesLegend({ lines, write }: LegendProps) {
  return (
    <ul className={classes.legend}>
      {lines.map(({ name, tone, isDashed = false, points }) => (
        <li key={name} className={classes.key} data-tone={tone}>
          <i className={classes.line} data-dashed={isDashed} />
          {name} <strong>{write(points.at(-1)?.value ?? Number.NaN)}</strong>
        </li>
      ))}
    </ul>
  )
}
