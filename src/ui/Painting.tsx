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
  /** What is to be seen, for those who cannot see it; a function is asked anew with every picture. */
  readonly label: string | (() => string)
  readonly paint: (ctx: CanvasRenderingContext2D, theme: PaintTheme) => void
  /** Tells of news to be painted; returns what ends it. Must stay the same function from one render to the next. */
  readonly subscribe?: (repaint: () => void) => () => void
  readonly className?: string | undefined
}

const inWords = (label: Props['label']): string => (typeof label === 'string' ? label : label())

export function Painting(props: Props) {
  const { width, height, pixelRatio, label, paint, subscribe, className } = props
  const canvas = useRef<HTMLCanvasElement>(null)
  const newest = useRef({ paint, label })
  const frame = useRef(0)
  const scheme = useComputedColorScheme()

  useEffect(() => {
    newest.current = { paint, label }
  }, [paint, label])

  useEffect(() => {
    const repaint = (): void => {
      frame.current ||= requestAnimationFrame(() => {
        frame.current = 0
        const ctx = canvas.current?.getContext('2d')
        if (ctx) newest.current.paint(ctx, readTheme(getComputedStyle(ctx.canvas)))
        canvas.current?.setAttribute('aria-label', inWords(newest.current.label))
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
      aria-label={inWords(label)}
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
