/** Samples with the training examples nearest to them: does the model copy? */
import { memo, useCallback, useMemo } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { isImage } from '../../models/datasets.ts'
import { drawPairs } from '../../render/plane.ts'
import { SavePicture } from '../SavePicture.tsx'
import { SampleAbove, sliceOf } from './PairPicture.tsx'
import { Picture } from './Picture.tsx'
import { TextPairs } from './TextPairs.tsx'
import { Section } from './Section.tsx'
import { figure } from '../measureWords.ts'
import classes from './measures.module.css'
import type { SampleMeasures } from '../../metrics/report/measures.ts'
import type { Frame } from '../../render/frame.ts'
import type { PaintTheme } from '../../render/theme.ts'
import type { Exhibits } from '../../worker/protocol/measures.ts'
import type { Writer } from '../measureWords.ts'

type Pairs = NonNullable<Exhibits['pairs']>

interface Props {
  readonly pairs: Exhibits['pairs']
  readonly of: SampleMeasures['of']
  readonly shape: readonly number[]
}

const PLANE_SIDE = 320

export const NearestSection = memo(function NearestSection({ pairs, of, shape }: Props) {
  const { t, number } = useMessages()
  const isText = pairs?.samples.alphabet !== undefined
  const kind = isImage(shape) ? 'images' : isText ? 'names' : 'points'
  const mark = kind === 'points' ? kind : 'images'
  const why = t(of === 'samples' ? 'reason.notMeasured' : 'measures.nearest.reconstructions')
  return (
    <Section title={t('measures.nearest.title', { kind })} reason={pairs ? null : why}>
      {pairs && (
        <>
          <p className={classes.note}>
            {t('measures.nearest.among', { kind, among: number(pairs.among) })}{' '}
            {t('measures.nearest.unit', { kind })}
          </p>
          <p className={classes.legend}>
            <span className={classes.key} data-tone="generated">
              <i className={classes.mark} data-mark={mark} />
              {t('measures.nearest.sample')}
            </span>
            <span className={classes.key} data-tone="real">
              <i className={classes.mark} data-mark={mark} data-hollow={kind === 'points'} />
              {t('measures.nearest.neighbour', { kind })}
            </span>
          </p>
          {kind === 'images' && <ImagePairs pairs={pairs} />}
          {kind === 'points' && <PointPairs pairs={pairs} />}
          {isText && <TextPairs pairs={pairs} />}
        </>
      )}
    </Section>
  )
})

function ImagePairs({ pairs }: { readonly pairs: Pairs }) {
  const writer = useMessages()
  const { t, number } = writer
  const cut = useMemo(
    () =>
      pairs.distances.map((distance, index) => ({
        index,
        distance,
        sample: sliceOf(pairs.samples, index, 1),
        neighbour: sliceOf(pairs.nearest, index, 1),
      })),
    [pairs],
  )
  return (
    <SavePicture name={t('measures.nearest.title', { kind: 'images' })} file="nearest" fits>
      <ul className={classes.pairs}>
        {cut.map(({ index, distance, sample, neighbour }) => {
          const ratio = figure(distance, writer)
          const label = t('measures.nearest.label', { number: number(index + 1), ratio })
          return (
            <li key={index}>
              <SampleAbove {...{ sample, neighbour, label }} />
              <span>{t('measures.nearest.times', { ratio })}</span>
            </li>
          )
        })}
      </ul>
    </SavePicture>
  )
}

/** How near the samples are, in words: the nearest, the farthest, and the one in the middle. */
function distancesInWords({ distances }: Pairs, writer: Writer): string {
  const sorted = distances.toSorted((a, b) => a - b)
  const at = (place: number): string => figure(sorted[Math.floor(place)] ?? 0, writer)
  return writer.t('measures.nearest.points', {
    count: writer.number(distances.length),
    low: at(0),
    high: at(sorted.length - 1),
    middle: at((sorted.length - 1) / 2),
  })
}

function PointPairs({ pairs }: { readonly pairs: Pairs }) {
  const writer = useMessages()
  const draw = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme, { width, height, pixelRatio }: Frame) =>
      drawPairs(ctx, pairs.nearest, pairs.samples, theme, {
        side: Math.min(width, height),
        pixelRatio,
      }),
    [pairs],
  )
  const words = distancesInWords(pairs, writer)
  return (
    <>
      <div className={classes.plane} style={{ maxWidth: PLANE_SIDE }}>
        <Picture
          name={writer.t('measures.nearest.title', { kind: 'points' })}
          file="nearest"
          height={PLANE_SIDE}
          label={words}
          draw={draw}
        />
      </div>
      <p className={classes.words}>{words}</p>
    </>
  )
}
