/** A name letter by letter, each as shaded as the model was surprised by it. */
import { useMessages } from '../../i18n/useMessages.ts'
import { seen } from './letters.ts'
import classes from './names.module.css'
import { tallyOf } from './readings.ts'
import { useRivals } from './useTraining.ts'
import type { CSSProperties } from 'react'
import type { AskedName } from './asked.ts'

/** Nats at which a letter is shaded as darkly as can be: it had a chance of 2 %. */
const DARKEST = 4

const NATS: Intl.NumberFormatOptions = { minimumFractionDigits: 2, maximumFractionDigits: 2 }

interface Props {
  readonly name: AskedName
  /** One for each letter, and one for the end, nats. */
  readonly surprises: readonly number[]
}

export function LetterTiles({ name, surprises }: Props) {
  const { letters } = name
  const { t, number } = useMessages()
  const { nats, natsPerCharacter, bitsPerCharacter } = tallyOf(surprises)
  const tiles = surprises.map((surprise, place) => ({ surprise, place }))
  return (
    <>
      <ol className={classes.tiles} aria-label={t('names.surprise')}>
        {tiles.map(({ place, surprise }) => (
          <li
            key={place}
            style={{ '--shade': Math.min(1, surprise / DARKEST) } as CSSProperties}
            title={t('names.chance', {
              percent: number(Math.exp(-surprise), {
                style: 'percent',
                maximumSignificantDigits: 2,
              }),
            })}
          >
            <span className={classes.letter} data-end={place === letters.length}>
              {place < letters.length ? seen(letters[place] as string) : t('names.end')}
            </span>
            <span className={classes.figure}>{number(surprise, NATS)}</span>
          </li>
        ))}
      </ol>
      <p className={classes.note}>
        {t('names.tally', {
          nats: number(nats, { maximumFractionDigits: 1 }),
          each: number(natsPerCharacter, NATS),
          bits: number(bitsPerCharacter, NATS),
        })}
      </p>
      <Rivals name={name} />
    </>
  )
}

/** What counts of the training names make of the same name. */
function Rivals({ name }: { readonly name: AskedName }) {
  const { t, number } = useMessages()
  const rivals = useRivals(name)
  if (!rivals) return null
  return (
    <p className={classes.note}>
      {t('names.rivals', {
        pairs: number(rivals.bigram, NATS),
        fives: number(rivals.fiveGram, NATS),
      })}
    </p>
  )
}
