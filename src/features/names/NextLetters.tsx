/** What the model expects after the letters so far: the likeliest next ones as bars, and the end as one of them. */
import { useMessages } from '../../i18n/useMessages.ts'
import { seen } from './letters.ts'
import classes from './names.module.css'
import type { Chance } from './readings.ts'
import type { CSSProperties } from 'react'

/** Letters that have a bar, besides the end. */
const BARS = 10

interface Props {
  /** Of every token, the likeliest first. */
  readonly chances: readonly Chance[]
  /** By token; the first is the end. */
  readonly alphabet: readonly string[]
  /** Adds a letter to the name; `null` where it has no room for one. */
  readonly append: ((letter: string) => void) | null
}

export function NextLetters({ chances, alphabet, append }: Props) {
  const { t, number } = useMessages()
  const percent = (p: number): string =>
    number(p, { style: 'percent', maximumSignificantDigits: 2, maximumFractionDigits: 1 })
  const letters = chances.filter(({ token }) => token !== 0).slice(0, BARS)
  const most = chances[0]?.p ?? 1
  const shown = chances.filter((chance) => chance.token === 0 || letters.includes(chance))
  return (
    <ol className={classes.bars}>
      {shown.map(({ token, p }) => {
        const letter = alphabet[token] as string
        const isEnd = token === 0
        const bar = (
          <>
            <span className={classes.letter} data-end={isEnd}>
              {isEnd ? t('names.end') : seen(letter)}
            </span>
            <span className={classes.bar} style={{ '--share': p / most } as CSSProperties} />
            <span className={classes.figure}>{percent(p)}</span>
          </>
        )
        return (
          <li key={token}>
            {isEnd || !append ? (
              <span className={classes.chance}>{bar}</span>
            ) : (
              <button
                type="button"
                className={classes.chance}
                aria-label={t('names.append', { letter: seen(letter), percent: percent(p) })}
                onClick={() => append(letter)}
              >
                {bar}
              </button>
            )}
          </li>
        )
      })}
    </ol>
  )
}
