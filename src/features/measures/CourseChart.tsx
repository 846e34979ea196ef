/** The course of one or more numbers over the run: a small chart under its name, with the newest values in words. */
import { useCallback } from 'react'
import { drawCourse } from '../../render/course.ts'
import { Picture } from './Picture.tsx'
import classes from './measures.module.css'
import type { ReactNode } from 'react'
import type { CourseData } from '../../render/course.ts'
import type { Frame, Write } from '../../render/frame.ts'
import type { PaintTheme } from '../../render/theme.ts'

const HEIGHT = 112

interface Props {
  readonly title: string
  /** The same in the name of the picture's file. */
  readonly file: string
  /** Stands large beside the title. */
  readonly value?: string
  /** What has to be known to read the chart, in small words. */
  readonly note: ReactNode
  readonly data: CourseData
  /** Says what the chart shows. */
  readonly label: string
  readonly writeValue: Write
  readonly writeStep: Write
}

/** `data` and the writers stay the same objects for as long as they say the same: the chart is drawn anew otherwise. */
export function CourseChart({
  title,
  file,
  value,
  note,
  data,
  label,
  writeValue,
  writeStep,
}: Props) {
  const draw = useCallback(
    (ctx: CanvasRenderingContext2D, theme: PaintTheme, frame: Frame) =>
      drawCourse(ctx, data, theme, frame, { value: writeValue, step: writeStep }),
    [data, writeValue, writeStep],
  )
  return (
    <figure className={classes.chart}>
      <figcaption>
        <div className={classes.heading}>
          <h3>{title}</h3>
          {value !== undefined && <strong>{value}</strong>}
        </div>
        <div className={classes.note}>{note}</div>
      </figcaption>
      <Picture name={title} file={`course-${file}`} height={HEIGHT} {...{ label, draw }} />
    </figure>
  )
}
