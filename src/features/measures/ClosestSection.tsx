/** The birthday test of Arora & Zhang 2017 (arXiv:1706.08224): the closest samples beside the closest real examples. */
import { memo, useMemo } from 'react'
import { textsOf } from '../../datasets/text.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { isImage } from '../../models/datasets.ts'
import { SavePicture } from '../SavePicture.tsx'
import { whyNone } from '../whyNone.ts'
import { SideBySide, sliceOf } from './PairPicture.tsx'
import { Section } from './Section.tsx'
import { figure } from '../measureWords.ts'
import classes from './measures.module.css'
import type { Examples } from '../../worker/protocol/examples.ts'
import type { Exhibits } from '../../worker/protocol/measures.ts'

interface Props {
  readonly closest: Exhibits['closest']
  /** Samples among which the pairs were sought. */
  readonly count: number
}

export const ClosestSection = memo(function ClosestSection({ closest, count }: Props) {
  const writer = useMessages()
  const { t, number } = writer
  const { samples, sampleDistances, real, realDistances } = closest
  const isPicture = isImage(samples.shape)
  const values = {
    count: number(count),
    kind: isPicture ? 'images' : samples.alphabet ? 'names' : 'points',
  }
  const sides = (
    <div className={classes.sides}>
      <div>
        <h3 data-tone="generated">{t('measures.closest.samples', values)}</h3>
        <Pairs of="samples" examples={samples} distances={sampleDistances} />
      </div>
      <div>
        <h3 data-tone="real">{t('measures.closest.real', values)}</h3>
        {realDistances.length === 0 ? (
          <p className={classes.note}>{whyNone({ reason: 'needsMore', least: 2 }, writer)}</p>
        ) : (
          <Pairs of="real" examples={real} distances={realDistances} />
        )}
      </div>
    </div>
  )
  return (
    <Section title={t('measures.closest.title')}>
      <p className={classes.note}>
        {t('measures.closest.help', values)}
        {!isPicture && !samples.alphabet && ` ${t('measures.closest.points')}`}
      </p>
      {isPicture ? (
        <SavePicture name={t('measures.closest.title')} file="closest">
          {sides}
        </SavePicture>
      ) : (
        sides
      )}
    </Section>
  )
})

interface PairsProps {
  readonly of: 'samples' | 'real'
  /** Two neighbours in a row. */
  readonly examples: Examples
  readonly distances: readonly number[]
}

function Pairs({ of, examples, distances }: PairsProps) {
  const writer = useMessages()
  const { t, number } = writer
  const isPicture = isImage(examples.shape)
  const pairs = useMemo(
    () =>
      distances.map((distance, index) => ({
        index,
        distance,
        pair: sliceOf(examples, 2 * index, 2),
      })),
    [examples, distances],
  )
  return (
    <ul className={classes.pairs}>
      {pairs.map(({ index, distance, pair }) => {
        const values = { number: number(index + 1), distance: figure(distance, writer) }
        return (
          <li key={index}>
            {examples.alphabet && <span>{textsOf(examples, pair.values).join(' · ')}</span>}
            {isPicture && (
              <SideBySide pair={pair} label={t(`measures.closest.label.${of}`, values)} />
            )}
            <span>{t('measures.closest.distance', values)}</span>
          </li>
        )
      })}
    </ul>
  )
}
