/** Generated texts, each beside the training text that is nearest to it. */
import { useMemo } from 'react'
import { textsOf } from '../../datasets/text.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { figure } from '../measureWords.ts'
import classes from './measures.module.css'
import type { Exhibits } from '../../worker/protocol/measures.ts'

export function TextPairs({ pairs }: { readonly pairs: NonNullable<Exhibits['pairs']> }) {
  const writer = useMessages()
  const { samples, nearest, distances } = pairs
  const shown = useMemo(() => {
    const neighbours = textsOf(nearest, nearest.values)
    return textsOf(samples, samples.values).map((text, place) => ({
      place,
      text,
      neighbour: neighbours[place],
      distance: distances[place] ?? 0,
    }))
  }, [samples, nearest, distances])
  return (
    <ul className={classes.texts} translate="no">
      {shown.map(({ place, text, neighbour, distance }) => (
        <li key={place}>
          <span data-tone="generated">{text}</span>
          <span data-tone="real">{neighbour}</span>
          <span>{writer.t('measures.nearest.times', { ratio: figure(distance, writer) })}</span>
        </li>
      ))}
    </ul>
  )
}
