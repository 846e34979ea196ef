/** A canvas that a painter draws on, once per frame at most and outside React: React mounts it, sizes it and names it. */
import { useComputedColorScheme } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { readTheme } from '../render/theme.ts'
import type { PaintTheme } from '../render/theme.ts'

interface Props {
  /** In device pixels. */
  readonly width: number
  readonly height: number
  /** Device pixels per CSS pixel. */
  readonly pixelRatio: number
  /** What is to be seen, for those who cannot see it. */
  readonly label: string
  readonly paint: (ctx: CanvasRenderingContext2D, theme: PaintTheme) => void
  /** Tells of news to be painted; returns what ends it. Must stay the same function from one render to the next. */
  readonly subscribe?: (repaint: () => void) => () => void
  readonly className?: string | undefined
}

export function Painting(props: Props) {
  const { width, height, pixelRatio, label, paint, subscribe, className } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const painter = useRef(paint)
  const frame = useRef(0)
  const scheme = useComputedColorScheme()

  useEffect(() => {
    painter.current = paint
  }, [paint])

  useEffect(() => {
    const repaint = (): void => {
      frame.current ||= requestAnimationFrame(() => {
        frame.current = 0
        const ctx = canvas.current?.getContext('2d')
        if (ctx) painter.current(ctx, readTheme(getComputedStyle(ctx.canvas)))
      })
    }
    repaint()
    const leave = subscribe?.(repaint)
    return () => {
      leave?.()
      cancelAnimationFrame(frame.current)
      frame.current = 0
    }
  }, [subscribe, paint, width, height, scheme])

  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={label}
      className={className}
      width={width}
      height={height}
      style={{
        display: 'block',
        width: width / pixelRatio,
        height: height / pixelRatio,
        imageRendering: 'pixelated',
      }}
    />
  )
}
