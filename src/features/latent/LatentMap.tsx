/** The map of a two-dimensional latent space: decoded images side by side, and a crosshair that can be moved over them. */
import { useCallback } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { clamp } from '../../lib/numbers.ts'
import { drawMap } from '../../render/pictures.ts'
import { Painting } from '../../ui/Painting.tsx'
import { positionOf, REACH, shareAtValue, valueAtShare, valueOf } from './geometry.ts'
import classes from './latent.module.css'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { PaintTheme } from '../../render/theme.ts'
import type { Axis } from './geometry.ts'
import type { Picture } from './picture.ts'

interface Props {
  readonly picture: Picture
  /** To the right and upwards. */
  readonly axes: readonly [Axis, Axis]
  /** In standard deviations from the mean. */
  readonly position: readonly [number, number]
  readonly onMove: (position: [number, number]) => void
  /** Cells along one side, and device pixels per image pixel. */
  readonly cells: number
  readonly scale: number
  readonly pixelRatio: number
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowDown: [0, -1],
  ArrowUp: [0, 1],
}
/** How far an arrow key moves, in standard deviations; with Shift ten times as far. */
const STRIDE = 0.05

export function LatentMap({ picture, axes, position, onMove, cells, scale, pixelRatio }: Props) {
  const { t, number } = useMessages()
  const [right, up] = axes
  const x = shareAtValue(right.mean + right.std * position[0], right)
  const y = 1 - shareAtValue(up.mean + up.std * position[1], up)

  const paint = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme) => {
      const { examples } = picture
      if (examples?.count !== cells * cells) return
      drawMap(ctx, { cells: examples, side: cells, at: { x, y } }, theme, { scale, pixelRatio })
    },
    [picture, cells, x, y, scale, pixelRatio],
  )

  const follow = (event: PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect()
    const across = clamp((event.clientX - box.left) / box.width, 0, 1)
    const down = clamp((event.clientY - box.top) / box.height, 0, 1)
    onMove([
      positionOf(valueAtShare(across, right), right),
      positionOf(valueAtShare(1 - down, up), up),
    ])
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = ARROWS[event.key]
    if (!direction) return
    event.preventDefault()
    const stride = event.shiftKey ? 10 * STRIDE : STRIDE
    onMove([
      clamp(position[0] + stride * direction[0], -REACH, REACH),
      clamp(position[1] + stride * direction[1], -REACH, REACH),
    ])
  }

  const values = { first: valueOf(position[0], right), second: valueOf(position[1], up) }
  const side = cells * 28 * scale
  return (
    <div
      className={classes.map}
      role="slider"
      tabIndex={0}
      aria-label={t('latent.map')}
      aria-valuenow={values.first}
      aria-valuetext={t('latent.place', {
        first: number(values.first),
        second: number(values.second),
      })}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        follow(event)
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) follow(event)
      }}
      onKeyDown={onKeyDown}
    >
      <Painting
        width={side}
        height={side}
        pixelRatio={pixelRatio}
        className={classes.picture}
        label={t('latent.map')}
        paint={paint}
        subscribe={picture.subscribe}
      />
    </div>
  )
}
