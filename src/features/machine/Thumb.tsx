/** What a part holds at this moment, as a small picture; an empty frame before there is anything. */
import { useCallback, useMemo } from 'react'
import { textOf } from '../../datasets/text.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { sizeOf } from '../../lib/numbers.ts'
import { drawFlowing, drawVectors } from '../../render/flow.ts'
import { Painting } from '../../ui/Painting.tsx'
import { usePixelRatio } from '../../ui/usePixelRatio.ts'
import classes from './machine.module.css'
import type { TextForm } from '../../datasets/text.ts'
import type { Part } from '../../models/diagram.ts'
import type { Rows } from '../../render/flow.ts'
import type { PaintTheme } from '../../render/theme.ts'
import type { NamedArrays } from '../../worker/protocol/run.ts'

/** Sides in CSS pixels: twice those of a digit. */
const SIDE = 56
const BAND = 26
/** Of each of several, so that a name on two lines has room above them. */
const NARROW_BAND = 22

interface Props {
  readonly part: Part
  readonly flow: NamedArrays | null
  /** Room in CSS pixels. */
  readonly room: number
}

const NO_NAMES: readonly string[] = []

/** A picture beside the name of what it shows: those who cannot see it miss nothing that could be said. */
export function Thumb({ part, flow, room }: Props) {
  const pixelRatio = usePixelRatio()
  const { kind, tone, flow: names = NO_NAMES } = part
  const isVector = kind === 'vector'
  const width = Math.floor((isVector ? room : Math.min(room, SIDE)) * pixelRatio)
  const band = Math.floor((names.length > 1 ? NARROW_BAND : BAND) * pixelRatio)
  const height = isVector ? band * Math.max(1, names.length) : width
  const rows = useMemo(
    () => names.flatMap((name): readonly Rows[] => (flow?.[name] ? [flow[name]] : [])),
    [names, flow],
  )
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      ctx.clearRect(0, 0, width, height)
      const size = { width, height, pixelRatio }
      const [first] = rows
      if (!first) return
      if (isVector) drawVectors(ctx, rows, theme.latent, theme, size)
      else drawFlowing(ctx, first, tone === 'real' ? 'real' : 'generated', theme, size)
    },
    [rows, isVector, tone, width, height, pixelRatio],
  )
  return (
    <span aria-hidden="true">
      {rows.length === names.length ? (
        <Painting {...{ width, height, pixelRatio, paint }} label="" className={classes.thumb} />
      ) : (
        <span
          className={classes.empty}
          style={{ width: width / pixelRatio, height: height / pixelRatio }}
        />
      )}
    </span>
  )
}

interface TextProps {
  readonly form: TextForm
  /** Names of what passes, of which the first is read. */
  readonly names: readonly string[] | undefined
  readonly flow: NamedArrays | null
}

/** The first text of what a part holds. */
export function TextThumb({ form, names = NO_NAMES, flow }: TextProps) {
  const tokens = flow?.[names[0] ?? '']?.values
  const text = tokens ? textOf(form, tokens.subarray(0, sizeOf(form.shape))) : ''
  return (
    <span aria-hidden="true" translate="no" className={classes.text}>
      {text}
    </span>
  )
}

/** How much the discriminator takes what it is shown for real. */
export function Meters({ flow }: { readonly flow: NamedArrays | null }) {
  const { t, number } = useMessages()
  const meter = (of: 'real' | 'generated', name: string) => {
    const values = flow?.[name]?.values
    const value = values && values.reduce((sum, each) => sum + each, 0) / values.length
    const share = value === undefined ? '–' : number(value, { style: 'percent' })
    return (
      <span className={classes.meter} data-tone={of}>
        <span>{t(`machine.meter.${of}`)}</span>
        <output>{share}</output>
        <span className={classes.track} aria-hidden="true">
          <span style={{ width: `${100 * (value ?? 0)}%` }} />
        </span>
      </span>
    )
  }
  return (
    <span className={classes.meters}>
      <span className={classes.small}>{t('machine.meter')}</span>
      {meter('real', 'beliefReal')}
      {meter('generated', 'beliefGenerated')}
    </span>
  )
}
