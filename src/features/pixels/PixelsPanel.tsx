/** A model that draws pixel by pixel, looked at so: where it is surprised, and how it completes what was begun. */
import { Button } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { sizeOf } from '../../lib/numbers.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { gridSize } from '../../render/pixels.ts'
import { drawExamples } from '../../render/pictures.ts'
import { hasModel } from '../../state/runStore.ts'
import { DiceIcon, PauseIcon, PlayIcon } from '../../ui/icons.tsx'
import { Painting } from '../../ui/Painting.tsx'
import { RangeSlider } from '../../ui/RangeSlider.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { usePixelRatio } from '../../ui/usePixelRatio.ts'
import { SketchPad } from '../SketchPad.tsx'
import { useLab, useRun } from '../useLab.ts'
import { drawingOf, useOwnPicture } from './ownPicture.ts'
import classes from './pixels.module.css'
import { drawnSoFar, natsOf, plain, surprises } from './pictures.ts'
import { SPEEDS, useDrawing } from './useDrawing.ts'
import { usePixels } from './usePixels.ts'
import type { Examples } from '../../worker/protocol/examples.ts'
import type { NamedArrays } from '../../worker/protocol/run.ts'
import type { ReactNode } from 'react'
import type { NamedArray } from './pictures.ts'
import type { Drawing, Speed } from './useDrawing.ts'
import type { Asked, Pixels } from './usePixels.ts'

/** Images that are looked at, side by side. */
const IMAGES = 8
/** Empty pixels between neighbours. */
const GAP = 2
const WIDEST = 760
/** Drawings side by side that go on from the reader's own. */
const OWN_COLUMNS = 5

const SOURCES = ['heldOut', 'own'] as const
type SourceName = (typeof SOURCES)[number]

const HELD_OUT: Asked = { heldOut: IMAGES }

export function PixelsPanel() {
  const { t } = useMessages()
  const isThere = useRun((state) => hasModel(state.phase))
  const [source, setSource] = useState<SourceName>('heldOut')
  const [seed, setSeed] = useState(1)
  if (!isThere)
    return <p className={classes.nothing}>{t('pixels.noRun', { play: t('transport.play') })}</p>
  return (
    <div className={classes.panel}>
      <div className={classes.tools}>
        <Segmented
          label={t('pixels.of')}
          value={source}
          options={SOURCES.map((value) => ({ value, label: t(`pixels.of.${value}`), help: null }))}
          onChange={(value) => setSource(value as SourceName)}
        />
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<DiceIcon size={15} />}
          onClick={() => setSeed((before) => before + 1)}
        >
          {t(`pixels.others.${source}`)}
        </Button>
      </div>
      {source === 'own' ? <OwnPixels seed={seed} /> : <HeldOutPixels seed={seed} />}
    </div>
  )
}

function HeldOutPixels({ seed }: { readonly seed: number }) {
  const { t, number } = useMessages()
  const [given, setGiven] = useState(0.5)
  const pixels = usePixels(HELD_OUT, given, seed)
  const { x, surprise: nats } = (pixels?.surprise ?? {}) as Partial<NamedArrays>
  const seen = useMemo(() => x && plain(x), [x])
  const map = useMemo(() => nats && surprises(nats), [nats])
  if (!pixels || !nats || !seen || !map) return null
  const mean = number(natsOf(nats), { maximumFractionDigits: 1 })
  return (
    <>
      <Sheet examples={seen} columns={IMAGES} caption={t('pixels.heldOut')} />
      <Sheet examples={map} columns={IMAGES} caption={t('pixels.surprise', { nats: mean })} />
      <Board {...{ pixels, given, setGiven }} columns={IMAGES} caption={t('pixels.completions')} />
    </>
  )
}

function OwnPixels({ seed }: { readonly seed: number }) {
  const { t } = useMessages()
  const drawing = drawingOf(useLab())
  const [given, setGiven] = useState(0.5)
  const pixels = usePixels(useOwnPicture(drawing), given, seed)
  const asked = pixels && 'count' in pixels.asked ? pixels.asked : null
  const told = asked?.labels ? 'class' : 'nothing'
  return (
    <div className={classes.own}>
      <SketchPad drawing={drawing} invitation={t('pixels.pad.empty')} hint={t('pixels.pad.hint')} />
      {pixels && asked && (
        <div className={classes.board}>
          <Board
            {...{ pixels, given, setGiven }}
            columns={OWN_COLUMNS}
            caption={t('pixels.own', { told })}
          />
        </div>
      )}
    </div>
  )
}

interface BoardProps {
  readonly pixels: Pixels
  readonly given: number
  readonly setGiven: (given: number) => void
  readonly columns: number
  readonly caption: string
}

function Board({ pixels: { completions }, given, setGiven, columns, caption }: BoardProps) {
  const { t, number } = useMessages()
  const [speed, setSpeed] = useState<Speed>('medium')
  const drawing = useDrawing(speed)
  const { drawn, turns } = completions as Record<'drawn' | 'turns', NamedArray>
  const size = sizeOf(turns.shape)
  const known = Math.round(given * size)
  const there = known + Math.round(drawing.share * (size - known))
  const shown = useMemo(
    () => drawnSoFar(drawn, turns, { known, there }),
    [drawn, turns, known, there],
  )
  return (
    <>
      <Sheet examples={shown} {...{ columns, caption }} />
      <Row label={t('pixels.given')} text={number(given, { style: 'percent' })}>
        <RangeSlider
          label={t('pixels.given')}
          value={given}
          range={{ min: 0, max: 1, step: 0.05, scale: 'linear' }}
          colour="var(--real)"
          valueText={number(given, { style: 'percent' })}
          onChange={setGiven}
        />
      </Row>
      <Row
        label={t('pixels.drawn')}
        text={t('pixels.drawnOf', { there: number(there), size: number(size) })}
      >
        <RangeSlider
          label={t('pixels.drawn')}
          value={drawing.share}
          range={{ min: 0, max: 1, step: 0.01, scale: 'linear' }}
          colour="var(--generated)"
          valueText={t('pixels.drawnOf', { there: number(there), size: number(size) })}
          onChange={drawing.setShare}
        />
      </Row>
      <PlayRow {...{ drawing, speed, setSpeed }} />
    </>
  )
}

interface PlayProps {
  readonly drawing: Drawing
  readonly speed: Speed
  readonly setSpeed: (speed: Speed) => void
}

function PlayRow({ drawing: { isPlaying, setPlaying }, speed, setSpeed }: PlayProps) {
  const { t } = useMessages()
  return (
    <div className={classes.tools}>
      <Button
        size="compact-sm"
        variant="default"
        leftSection={isPlaying ? <PauseIcon size={15} /> : <PlayIcon size={15} />}
        onClick={() => setPlaying(!isPlaying)}
      >
        {t(isPlaying ? 'pixels.pause' : 'pixels.play')}
      </Button>
      <Segmented
        label={t('pixels.speed')}
        value={speed}
        options={SPEEDS.map((value) => ({ value, label: t(`pixels.speed.${value}`), help: null }))}
        onChange={(value) => setSpeed(value as Speed)}
      />
    </div>
  )
}

interface RowProps {
  readonly label: string
  readonly text: string
  readonly children: ReactNode
}

function Row({ label, text, children }: RowProps) {
  return (
    <div className={classes.row}>
      <span>{label}</span>
      {children}
      <output>{text}</output>
    </div>
  )
}

interface SheetProps {
  readonly examples: Examples
  readonly columns: number
  readonly caption: string
}

function Sheet({ examples, columns, caption }: SheetProps) {
  const { ref, width } = useElementSize<HTMLElement>()
  const pixelRatio = usePixelRatio()
  const one = gridSize(examples.shape, columns, { columns, scale: 1, gap: GAP })
  const scale = Math.max(1, Math.floor((Math.min(width, WIDEST) * pixelRatio) / one.width))
  const options = { columns, scale, gap: GAP }
  return (
    <figure ref={ref} className={classes.sheet}>
      <figcaption>{caption}</figcaption>
      {width > 0 && (
        <Painting
          {...gridSize(examples.shape, examples.count, options)}
          pixelRatio={pixelRatio}
          label={caption}
          className={classes.picture}
          paint={(ctx) => drawExamples(ctx, examples, options)}
        />
      )}
    </figure>
  )
}
