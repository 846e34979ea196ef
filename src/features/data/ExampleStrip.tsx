/** A strip of examples in whole multiples of their own pixels; black, and of the same size, until they are there. */
import { useEffect, useRef } from 'react'
import { sizeCanvas } from '../../render/canvas.ts'
import { drawExamples } from '../../render/pictures.ts'
import classes from './ExampleStrip.module.css'
import type { Examples } from '../../worker/protocol/examples.ts'

interface Props {
  /** `null` while there is nothing to show. */
  readonly examples: Examples | null
  readonly columns: number
  readonly rows: number
  /** Said in place of the picture. */
  readonly label: string
}

const SIDE = 28

export function ExampleStrip({ examples, columns, rows, label }: Props) {
  const canvasRef = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const canvas = canvasRef.current
    const ctx = canvas?.getContext('2d')
    if (!canvas || !ctx) return
    const ratio = Math.max(1, Math.round(devicePixelRatio))
    const size = { width: columns * SIDE * ratio, height: rows * SIDE * ratio }
    sizeCanvas(canvas, size, ratio)
    ctx.fillStyle = '#000'
    ctx.fillRect(0, 0, size.width, size.height)
    if (examples && examples.shape.length === 3)
      drawExamples(ctx, examples, { columns, scale: ratio })
  }, [examples, columns, rows])
  return (
    <div className={classes.frame} style={{ aspectRatio: `${columns} / ${rows}` }}>
      <canvas ref={canvasRef} className={classes.strip} role="img" aria-label={label} />
    </div>
  )
}
