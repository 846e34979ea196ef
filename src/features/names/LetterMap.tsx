/** The vectors that the model gives to letters, in the plane in which they differ most. */
import { useId, useMemo, useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { isLetter, isVowel, numbered, seen } from './letters.ts'
import { letterPlane } from './letterPlane.ts'
import map from './letterMap.module.css'
import classes from './names.module.css'
import type { NamedArrays } from '../../worker/protocol/run.ts'
import type { CSSProperties } from 'react'

/** Neighbours that are named. */
const NEIGHBOURS = 5

interface Props {
  /** `[vocabulary, width]`. */
  readonly embeddings: NamedArrays[string]
  /** By token; the first is the end. */
  readonly alphabet: readonly string[]
}

const kindOf = (letter: string): 'vowel' | 'consonant' | 'other' => {
  if (!isLetter(letter)) return 'other'
  return isVowel(letter) ? 'vowel' : 'consonant'
}

export function LetterMap({ embeddings, alphabet }: Props) {
  const { t, number } = useMessages()
  const id = useId()
  const [chosen, setChosen] = useState(1)
  const { places, variance, nearest } = useMemo(() => letterPlane(embeddings), [embeddings])
  const nameOf = (token: number): string =>
    token === 0 ? t('names.end') : seen(alphabet[token] as string)
  const token = Math.min(chosen, alphabet.length - 1)
  const near = nearest(token, NEIGHBOURS)
  return (
    <>
      <div className={map.map} role="radiogroup" aria-label={t('names.letters')}>
        {numbered(alphabet.length).map((each) => {
          const [right, up] = places[each] as readonly [number, number]
          return (
            <label
              key={each}
              className={map.mark}
              data-kind={kindOf(alphabet[each] as string)}
              data-near={near.includes(each)}
              style={{ '--right': right, '--up': up } as CSSProperties}
              onPointerEnter={() => setChosen(each)}
            >
              <input
                type="radio"
                name={id}
                checked={each === token}
                aria-label={nameOf(each)}
                onChange={() => setChosen(each)}
              />
              <span>{nameOf(each)}</span>
            </label>
          )
        })}
      </div>
      <output className={classes.note}>
        {t('names.nearest', { letter: nameOf(token), near: near.map(nameOf).join(' ') })}
      </output>
      <p className={classes.note}>
        {t('names.letterKinds', {
          percent: number(variance, { style: 'percent', maximumFractionDigits: 0 }),
        })}
      </p>
    </>
  )
}
