/** The training digits that look most like the drawing. */
import { useMessages } from '../../../i18n/useMessages.ts'
import { SavePicture } from '../../SavePicture.tsx'
import { Thumb } from '../spots/Thumb.tsx'
import classes from './draw.module.css'
import type { Near } from './useReading.ts'

export function NearDigits({ near }: { readonly near: Near | null }) {
  const { t, number } = useMessages()
  if (!near) return null
  const title = t('draw.near')
  return (
    <section aria-label={title}>
      <h3 className={classes.title}>{title}</h3>
      <SavePicture name={title} file="drawing-nearest" fits>
        <ol className={classes.near}>
          {[...near.labels].map((label, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a neighbour is known by its rank
            <li key={index}>
              <Thumb examples={near.examples} index={index} scale={2} />
              <span className={classes.figure}>
                {t('draw.near.one', {
                  class: label,
                  distance: number(near.distances[index] ?? 0, { maximumFractionDigits: 1 }),
                })}
              </span>
            </li>
          ))}
        </ol>
      </SavePicture>
      <p className={classes.hint}>{t('draw.near.hint', { among: number(near.among) })}</p>
    </section>
  )
}
