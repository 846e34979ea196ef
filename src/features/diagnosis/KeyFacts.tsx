/** The few numbers to look at first, each beside what would be right, and how the players stand. */
import { VisuallyHidden } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { HelpedName } from '../../ui/HelpedName.tsx'
import { Scientific } from '../../ui/Scientific.tsx'
import { toneText } from '../../ui/tone.ts'
import { whyNone } from '../whyNone.ts'
import { formatted, NO_VALUE } from './formats.ts'
import classes from './facts.module.css'
import type { MessageKey } from '../../i18n/messages.ts'
import type { Glance, PlayerMeasures, Report } from '../../metrics/report/measures.ts'
import { isGame } from '../../models/spec.ts'
import type { FamilySpec } from '../../models/spec.ts'

interface Props {
  readonly glance: Glance | null
  readonly report: Report | null
  readonly players: FamilySpec['players']
  /** Digits that the training mix holds; `null` for points in the plane. */
  readonly digits: number | null
}

export function KeyFacts({ glance, report, players, digits }: Props) {
  const { t, number } = useMessages()
  const panel = glance ?? report?.samples ?? null
  const floor = (glance?.floors ?? report?.samples.floors)?.diversity
  const lacking = panel?.lacking.diversity
  const standing = glance?.players ?? report?.players ?? null
  const accuracy = standing ? meanAccuracy(standing) : null
  const distinct = glance ? glance.distinct : (report?.samples.distinctNames ?? null)
  return (
    <div className={classes.facts}>
      <dl className={classes.list}>
        {digits !== null && (
          <Fact
            name="measure.covered"
            value={
              panel?.digits
                ? t('facts.of', { value: panel.digits.covered, count: digits })
                : NO_VALUE
            }
            beside={t('facts.real', { value: digits })}
          />
        )}
        {distinct !== null && (
          <Fact
            name="measure.distinctNames"
            value={formatted(distinct, 'share', number)}
            beside={t('facts.real', { value: formatted(1, 'share', number) })}
          />
        )}
        {distinct === null && (
          <Fact
            name="measure.diversity"
            value={formatted(panel?.diversity, 'ratio', number)}
            beside={
              lacking
                ? whyNone(lacking, { t, number })
                : t('facts.real', {
                    value: floor
                      ? t('facts.range', {
                          low: formatted(floor.low, 'ratio', number),
                          high: formatted(floor.high, 'ratio', number),
                        })
                      : number(1),
                  })
            }
          />
        )}
        {isGame({ players }) && (
          <Fact
            name="facts.accuracy"
            value={formatted(accuracy, 'share', number)}
            beside={t('facts.ideal', { value: formatted(0.5, 'share', number) })}
          />
        )}
      </dl>
      {players.length > 1 ? (
        <details className={classes.more}>
          <summary>{t('facts.players')}</summary>
          <Players players={players} standing={standing} />
        </details>
      ) : (
        <Players players={players} standing={standing} />
      )}
    </div>
  )
}

/** How often the critic is right, over as many real as generated examples. */
function meanAccuracy({ accuracyReal, accuracyGenerated }: PlayerMeasures): number | null {
  return accuracyReal === undefined || accuracyGenerated === undefined
    ? null
    : (accuracyReal + accuracyGenerated) / 2
}

interface FactProps {
  readonly name:
    | 'measure.covered'
    | 'measure.diversity'
    | 'measure.distinctNames'
    | 'facts.accuracy'
  readonly value: string
  /** What would be right. */
  readonly beside: string
}

function Fact({ name, value, beside }: FactProps) {
  return (
    <div className={classes.fact}>
      <dt>
        <Named name={name} />
      </dt>
      <dd>
        <strong>{value}</strong> <span>{beside}</span>
      </dd>
    </div>
  )
}

/** A name with its explanation: `<name>.label` and `<name>.help`. */
function Named({
  name,
}: {
  readonly name: FactProps['name'] | `facts.${'gradient' | 'lossDistance'}`
}) {
  const { t } = useMessages()
  return (
    <HelpedName name={t(`${name}.label` satisfies MessageKey)}>
      <p>{t(`${name}.help` satisfies MessageKey)}</p>
    </HelpedName>
  )
}

/** One column for each player, in its colour and by its name. */
function Players({
  players,
  standing,
}: {
  readonly players: FamilySpec['players']
  readonly standing: PlayerMeasures | null
}) {
  const { t } = useMessages()
  const areSeveral = players.length > 1
  const rows = [
    ['gradient', standing?.gradientNorms],
    ...(isGame({ players }) ? [['lossDistance', standing?.lossDistance] as const] : []),
  ] as const
  return (
    <table className={classes.players}>
      {areSeveral && (
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{t('facts.players')}</VisuallyHidden>
            </th>
            {players.map(({ id, tone }) => (
              <th key={id} scope="col" style={{ color: toneText(tone) }}>
                {t(`player.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(([name, values]) => (
          <tr key={name}>
            <th scope="row">
              <Named name={`facts.${name}`} />
            </th>
            {players.map(({ id }) => (
              <td key={id}>
                <Amount value={values?.[id]} isSigned={name === 'lossDistance'} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Amount({
  value,
  isSigned,
}: {
  readonly value: number | undefined
  readonly isSigned: boolean
}) {
  const { number } = useMessages()
  if (value === undefined || !Number.isFinite(value)) return NO_VALUE
  return isSigned ? formatted(value, 'signedFigures', number) : <Scientific value={value} />
}
