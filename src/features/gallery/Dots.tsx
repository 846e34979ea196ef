/** One measure of all runs, each a dot on a line. */
import { useMessages } from '../../i18n/useMessages.ts'
import { evenAxis, placeOn } from '../../render/axes.ts'
import { lookOf } from './look.ts'
import classes from './gallery.module.css'

interface Props {
  readonly title: string
  readonly dots: readonly { readonly id: number; readonly name: string; readonly value: number }[]
  readonly write: (value: number) => string
  readonly chosen: number | null
  readonly choose: (id: number | null) => void
}

export function Dots({ title, dots, write, chosen, choose }: Props) {
  const { t } = useMessages()
  const axis = evenAxis(dots.map(({ value }) => value))
  return (
    <figure className={classes.dots}>
      <figcaption>{title}</figcaption>
      <div className={classes.line} role="group" aria-label={title}>
        {dots.map(({ id, name, value }) => (
          <button
            key={id}
            type="button"
            className={classes.dot}
            style={{ left: `${100 * placeOn(axis, value)}%`, ...lookOf(id) }}
            data-chosen={id === chosen}
            aria-pressed={id === chosen}
            aria-label={t('overlay.pair', { name, value: write(value) })}
            title={t('overlay.pair', { name, value: write(value) })}
            onClick={() => choose(id === chosen ? null : id)}
          />
        ))}
      </div>
      <p aria-hidden="true" className={classes.ends}>
        <span>{write(axis.low)}</span>
        <span>{write(axis.high)}</span>
      </p>
    </figure>
  )
}
