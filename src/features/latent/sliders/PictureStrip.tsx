/**
 * What a dimension does to the picture over its range, below its slider; a click moves there. The slider is the way for
 * the keyboard and for screen readers, so that the strip is hidden from them.
 */
import { useCallback } from 'react'
import { sliceExamples } from '../../../render/examples.ts'
import { drawExamples } from '../../../render/pictures.ts'
import { Painting } from '../../../ui/Painting.tsx'
import { valueOf } from '../geometry.ts'
import classes from './sliders.module.css'
import { pictureAt, STRIP_PICTURES, stripPosition } from './strips.ts'
import type { MouseEvent } from 'react'
import type { Axis } from '../geometry.ts'
import type { Picture } from '../picture.ts'
import type { StripLayout } from './strips.ts'

interface Props {
  readonly strips: Picture
  readonly row: number
  readonly axis: Axis
  readonly layout: StripLayout
  readonly pixelRatio: number
  readonly onPick: (value: number) => void
}

export function PictureStrip({ strips, row, axis, layout, pixelRatio, onPick }: Props) {
  const { scale, gap, width, height } = layout
  const paint = useCallback(
    (ctx: CanvasRenderingContext2D) => {
      const { examples } = strips
      if (!examples || examples.count < (row + 1) * STRIP_PICTURES) return
      const own = sliceExamples(examples, row * STRIP_PICTURES, STRIP_PICTURES)
      drawExamples(ctx, own, { columns: STRIP_PICTURES, scale, gap })
    },
    [strips, row, scale, gap],
  )
  const pick = (event: MouseEvent<HTMLSpanElement>): void => {
    const box = event.currentTarget.getBoundingClientRect()
    const step = pictureAt((event.clientX - box.left) / box.width)
    onPick(valueOf(stripPosition(step, STRIP_PICTURES), axis))
  }
  return (
    <span className={classes.pictures} aria-hidden="true" onClick={pick}>
      <Painting {...{ width, height, pixelRatio, paint }} label="" subscribe={strips.subscribe} />
    </span>
  )
}
