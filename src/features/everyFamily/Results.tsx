/** What each family made of the data: a table with its samples on top, or where there is no room a card for each. */
import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useMessages } from '../../i18n/useMessages.ts'
import { defined } from '../../lib/assert.ts'
import { csvOf } from '../csv.ts'
import { datasetName } from '../datasetName.ts'
import { duration } from '../duration.ts'
import { representative } from '../../models/everyFamily.ts'
import { PRESETS } from '../../models/presets.ts'
import { MeasureList } from '../MeasureList.tsx'
import { modelName } from '../modelName.ts'
import { SaveButton } from '../SaveButton.tsx'
import { SavePicture } from '../SavePicture.tsx'
import { StillSheet } from '../StillSheet.tsx'
import { dataKindOf } from '../useDataKind.ts'
import classes from './everyFamily.module.css'
import { countDifferently, linesOf, remarksOn } from './lines.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { FamilyComparison, FamilyResult } from '../../state/familyResults.ts'
import type { Line } from './lines.ts'

interface Props {
  readonly comparison: FamilyComparison
  readonly open: (runId: string) => void
}

interface Shown extends Pick<Props, 'open'> {
  readonly results: readonly FamilyResult[]
  readonly lines: readonly Line[]
  /** About the data that all were trained on. */
  readonly words: Messages
}

const valueIn = ({ value, words }: Line, result: FamilyResult): string | null => {
  const number = value(result)
  return number === null ? null : words(result, number)
}

/** A line for each family, numbers as they are. */
const tableOf = ({ results, lines }: Shown): Blob =>
  csvOf(
    ['family', 'steps', 'verdict', ...lines.map(({ id }) => id)],
    results.map((result) => [
      result.experiment.family,
      result.step,
      result.verdict,
      ...lines.map(({ value }) => value(result)),
    ]),
  )

export function Results({ comparison, open }: Props) {
  const isNarrow = useMediaQuery('(max-width: 959.98px)') ?? false
  const messages = useMessages()
  const { t, locale } = messages
  const { results, at, seconds, of } = comparison
  const { dataset } = defined(results[0], 'a result').experiment
  const words = messages.about(dataKindOf(dataset))
  const shown = { results, lines: linesOf(results, words), words, open }
  return (
    <section className={classes.results} aria-label={t('tries.results')}>
      <div className={classes.head}>
        <p>
          {t('everyFamily.caption', {
            data: datasetName(dataset, messages),
            each: duration(seconds),
            date: new Intl.DateTimeFormat(locale, {
              dateStyle: 'medium',
              timeStyle: 'short',
            }).format(at),
          })}{' '}
          {results.length < of && t('everyFamily.some', { count: results.length, of })}
        </p>
        <SaveButton
          name={t('everyFamily.save')}
          make={() => tableOf(shown)}
          file={() => `ganvas-every-family-${dataset}.csv`}
        />
      </div>
      {isNarrow ? <Cards {...shown} /> : <Table {...shown} />}
      {countDifferently(results) && <p className={classes.note}>{t('everyFamily.note')}</p>}
    </section>
  )
}

function Table({ results, lines, words, open }: Shown) {
  const { t } = words
  return (
    <SavePicture name={t('everyFamily.title')} file="every-family" below>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('everyFamily.family')}</th>
            {results.map((result) => (
              <th key={result.experiment.family} scope="col">
                <Top {...{ result, words }} />
              </th>
            ))}
            <th scope="col">{t('everyFamily.real')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row" title={line.help ?? undefined}>
                {line.label}
              </th>
              {results.map((result) => (
                <td key={result.experiment.family}>{valueIn(line, result) ?? '–'}</td>
              ))}
              <td>{line.real}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{t('everyFamily.verdict')}</th>
            {results.map((result) => (
              <td key={result.experiment.family}>
                <Ending {...{ result, words, open }} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </SavePicture>
  )
}

/** What real data score stands behind each figure. */
function Cards({ results, lines, words, open }: Shown) {
  const { t } = words
  return (
    <ul className={classes.cards}>
      {results.map((result) => (
        <li key={result.experiment.family}>
          <Top {...{ result, words }} />
          <MeasureList
            measures={lines.flatMap((line) => {
              const value = valueIn(line, result)
              if (value === null) return []
              const real = line.real && t('everyFamily.ofReal', { value, real: line.real })
              return [{ name: line.label, value: real ?? value }]
            })}
          />
          <Ending {...{ result, words, open }} />
        </li>
      ))}
    </ul>
  )
}

/** Whose settings these are: a preset that names its own data in its title is not called as if these were them. */
function settingsName(experiment: Experiment, words: Messages): string {
  const preset = representative(experiment)
  if (!preset) return modelName(experiment, words)
  const title = words.t(`preset.${preset}.title`)
  return PRESETS[preset].dataset === experiment.dataset
    ? title
    : words.t('everyFamily.settingsOf', { preset: title })
}

interface OfOne extends Pick<Shown, 'words'> {
  readonly result: FamilyResult
}

function Top({ result, words }: OfOne) {
  const { t } = words
  const { experiment, sheet } = result
  const family = t(`family.${experiment.family}`)
  return (
    <div className={classes.top}>
      <strong>{family}</strong>
      <span>{settingsName(experiment, words)}</span>
      {sheet && <StillSheet sheet={sheet} label={t('runList.sheet', { title: family })} />}
      {remarksOn(result, words).map((remark) => (
        <small key={remark}>{remark}</small>
      ))}
    </div>
  )
}

function Ending({ result, words, open }: OfOne & Pick<Shown, 'open'>) {
  const { t, number } = words
  const { experiment, verdict, failure, step, runId } = result
  return (
    <div className={classes.ending}>
      <span>
        {failure
          ? t('tries.failed', { step: number(step), why: t(`failure.${failure.code}.title`) })
          : verdict && t(`diagnosis.${verdict}.title`)}
      </span>
      {runId && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t('runList.openNamed', { title: t(`family.${experiment.family}`) })}
          onClick={() => open(runId)}
        >
          {t('runList.open')}
        </Button>
      )}
    </div>
  )
}
