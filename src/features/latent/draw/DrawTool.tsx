/** A digit of the reader's own hand: what the model makes of it, and where it lies in the latent space. */
import { useEffect } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { exampleAt } from '../../../render/examples.ts'
import { SketchPad } from '../../SketchPad.tsx'
import { useLab, useRun } from '../../useLab.ts'
import { useLatent } from '../LatentContext.ts'
import { Thumb } from '../spots/Thumb.tsx'
import classes from './draw.module.css'
import { drawingOf } from './digit.ts'
import { NearDigits } from './NearDigits.tsx'
import { PlaceView } from './PlaceView.tsx'
import { ReadingView } from './ReadingView.tsx'
import { searchOf } from './search.ts'
import { SearchBar } from './SearchBar.tsx'
import { useNear, useReading } from './useReading.ts'
import type { Codes } from '../../../worker/protocol/latent.ts'
import type { Drawing } from '../../drawing.ts'

export function DrawTool() {
  const { t } = useMessages()
  const lab = useLab()
  const { space, store, codes } = useLatent()
  const drawing = drawingOf(lab)
  const search = searchOf(store)
  const reading = useReading(drawing, search)
  const near = useNear(drawing)
  const model = useRun((state) => state.model)
  // A vector that one model draws the digit from is none for another.
  useEffect(() => search.keepFor(model), [search, model])
  // What is drawn anew is another digit than the one that was looked for.
  useEffect(
    () =>
      drawing.subscribe(() => {
        if (search.sought && search.sought.digit !== drawing.image) search.forget()
      }),
    [drawing, search],
  )
  // Nobody waits for a search whose tool was left; what it found so far stays.
  useEffect(() => () => search.stop(), [search])
  return (
    <div className={classes.tool}>
      <div className={classes.column}>
        <SketchPad drawing={drawing} invitation={t('draw.pad.empty')} hint={t('draw.pad.hint')} />
        {codes?.origin === 'test' && <TestDigits {...{ codes, drawing }} />}
      </div>
      <div className={classes.column}>
        <ReadingView reading={reading} />
        {!space.hasEncoder && <SearchBar {...{ drawing, search }} />}
        <PlaceView z={reading?.z ?? null} std={reading?.std ?? null} />
        <NearDigits near={near} />
      </div>
    </div>
  )
}

interface TestDigitsProps {
  readonly codes: Codes
  readonly drawing: Drawing
}

/** One test digit of each class, to be taken in place of a drawing. */
function TestDigits({ codes: { examples, labels }, drawing }: TestDigitsProps) {
  const { t } = useMessages()
  const { space, store } = useLatent()
  const title = t('draw.tests')
  const take = (label: number, index: number): void => {
    drawing.take(Uint8Array.from(exampleAt(examples, index).values))
    if (space.classes > 0) store.setState({ label })
  }
  const firsts = [...new Set(labels)]
    .toSorted((a, b) => a - b)
    .map((label) => ({ label, index: labels?.indexOf(label) ?? 0 }))
  return (
    <section aria-label={title}>
      <h3 className={classes.title}>{title}</h3>
      <div className={classes.tests}>
        {firsts.map(({ label, index }) => (
          <button
            key={label}
            type="button"
            className={classes.test}
            aria-label={t('draw.test', { class: label })}
            onClick={() => take(label, index)}
          >
            <Thumb examples={examples} index={index} scale={1} />
          </button>
        ))}
      </div>
    </section>
  )
}
