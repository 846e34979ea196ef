/** How much each letter is predicted by each before it: lines between two rows of letters, and the whole as a matrix. */
import { useId, useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { numbered, seen } from './letters.ts'
import view from './attention.module.css'
import classes from './names.module.css'
import { weightsOf } from './readings.ts'
import type { NamedArrays } from '../../worker/protocol/run.ts'
import type { Head } from './readings.ts'
import type { CSSProperties } from 'react'

interface Props {
  readonly letters: readonly string[]
  /** `[1, layers, heads, length, length]`. */
  readonly attention: NamedArrays[string]
  /** What the model reads before the first letter. */
  readonly prefix: string
}

export function AttentionView({ letters, attention, prefix }: Props) {
  const { t } = useMessages()
  const [, layers = 1, heads = 1] = attention.shape
  const [wantedLayer, setLayer] = useState(0)
  const [wantedHead, setHead] = useState<Head>('mean')
  const [wantedPlace, setPlace] = useState<number | null>(null)
  // Another model may have fewer of them, another name fewer letters.
  const layer = Math.min(wantedLayer, layers - 1)
  const head = wantedHead === 'mean' || wantedHead < heads ? wantedHead : 'mean'
  const place = Math.min(wantedPlace ?? letters.length, letters.length)
  const weights = weightsOf(attention, { layer, head, places: letters.length + 1 })
  const reads = [prefix, ...letters.map(seen)]
  const predicts = [...letters.map(seen), t('names.next')]
  const words = { reads, predicts }
  return (
    <>
      <div className={classes.tools}>
        {layers > 1 && (
          <Segmented
            label={t('names.layer')}
            value={String(layer)}
            options={numbered(layers).map((each) => ({
              value: String(each),
              label: t('names.layerNumber', { number: each + 1 }),
              help: null,
            }))}
            onChange={(value) => setLayer(Number(value))}
          />
        )}
        {heads > 1 && (
          <Segmented
            label={t('names.head')}
            value={String(head)}
            options={['mean', ...numbered(heads)].map((each) => ({
              value: String(each),
              label:
                each === 'mean'
                  ? t('names.headMean')
                  : t('names.headNumber', { number: Number(each) + 1 }),
              help: null,
            }))}
            onChange={(value) => setHead(value === 'mean' ? 'mean' : Number(value))}
          />
        )}
      </div>
      <div className={view.attention}>
        <Lines {...{ weights, words, place, setPlace }} />
        <Matrix {...{ weights, words, place, setPlace }} />
      </div>
    </>
  )
}

interface PartProps {
  readonly weights: readonly (readonly number[])[]
  readonly words: { readonly reads: readonly string[]; readonly predicts: readonly string[] }
  /** The place that is looked at. */
  readonly place: number
  readonly setPlace: (place: number) => void
}

/** Above what is read, below what is predicted from it; the lines of the place that is looked at stand out. */
function Lines({ weights, words: { reads, predicts }, place, setPlace }: PartProps) {
  const { t, number } = useMessages()
  const id = useId()
  const percent = (weight: number): string =>
    number(weight, { style: 'percent', maximumFractionDigits: 0 })
  const here = weights[place] as readonly number[]
  const places = numbered(predicts.length)
  const read = here
    .slice(0, place + 1)
    .map((weight, j) => t('names.reads', { letter: reads[j] as string, percent: percent(weight) }))
  return (
    <div className={view.scroll} tabIndex={-1}>
      <div className={view.lines} style={{ '--places': predicts.length } as CSSProperties}>
        <div className={view.row} aria-hidden="true">
          {places.map((j) => (
            <span key={j} className={view.read} data-seen={j <= place}>
              <span className={classes.figure}>{j <= place ? percent(here[j] as number) : ''}</span>
              <span className={classes.letter} data-end={j === 0}>
                {reads[j]}
              </span>
            </span>
          ))}
        </div>
        <svg viewBox={`0 0 ${predicts.length} 1`} preserveAspectRatio="none" aria-hidden="true">
          {places.flatMap((i) =>
            numbered(i + 1).map((j) => (
              <line
                key={`${i} ${j}`}
                x1={j + 0.5}
                y1={0}
                x2={i + 0.5}
                y2={1}
                vectorEffect="non-scaling-stroke"
                data-seen={i === place}
                style={{ '--weight': weights[i]?.[j] } as CSSProperties}
              />
            )),
          )}
        </svg>
        <div className={view.row} role="radiogroup" aria-label={t('names.place')}>
          {places.map((i) => (
            <label key={i} className={view.place} onPointerEnter={() => setPlace(i)}>
              <input
                type="radio"
                name={id}
                checked={i === place}
                aria-label={t('names.placeOf', { letter: predicts[i] as string, number: i + 1 })}
                onChange={() => setPlace(i)}
              />
              <span className={classes.letter} data-end={i === predicts.length - 1}>
                {predicts[i]}
              </span>
            </label>
          ))}
        </div>
      </div>
      <output className={classes.note}>
        {t('names.reading', { letter: predicts[place] as string, read: read.join(', ') })}
      </output>
    </div>
  )
}

/** A row for each place that is predicted, a column for each that is read. */
function Matrix({ weights, words: { reads, predicts }, place, setPlace }: PartProps) {
  const { t, number } = useMessages()
  const places = numbered(predicts.length)
  return (
    <div className={view.scroll} tabIndex={-1}>
      <div
        className={view.matrix}
        role="img"
        aria-label={t('names.matrix')}
        style={{ '--places': predicts.length } as CSSProperties}
      >
        <span />
        {places.map((j) => (
          <span key={j} className={classes.letter} data-end={j === 0}>
            {reads[j]}
          </span>
        ))}
        {places.flatMap((i) => [
          <span key={i} className={classes.letter} data-end={i === predicts.length - 1}>
            {predicts[i]}
          </span>,
          ...places.map((j) => (
            <span
              key={`${i} ${j}`}
              className={view.cell}
              data-row={i === place}
              data-masked={j > i}
              style={{ '--weight': weights[i]?.[j] } as CSSProperties}
              title={
                j > i
                  ? t('names.masked')
                  : t('names.weight', {
                      predicted: predicts[i] as string,
                      read: reads[j] as string,
                      percent: number(weights[i]?.[j] ?? 0, {
                        style: 'percent',
                        maximumFractionDigits: 1,
                      }),
                    })
              }
              onPointerEnter={() => setPlace(i)}
            />
          )),
        ])}
      </div>
    </div>
  )
}
