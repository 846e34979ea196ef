/** A few numbers as horizontal bars from zero, each with its name and its value. */
import classes from './measures.module.css'

export interface Bar {
  readonly name: string
  readonly value: number
  /** The first of two is solid and the other hatched, so that they differ in more than colour. */
  readonly look: 'solid' | 'hatched'
  readonly tone: 'generated' | 'neutral'
}

interface Props {
  readonly title: string
  readonly bars: readonly Bar[]
  readonly write: (value: number) => string
}

export function Bars({ title, bars, write }: Props) {
  const largest = Math.max(...bars.map(({ value }) => value))
  // A bar cannot stand for less than nothing; the numbers then say it alone.
  const canDraw = largest > 0 && bars.every(({ value }) => value >= 0)
  return (
    <div className={classes.bars}>
      <h3>{title}</h3>
      <dl>
        {bars.map(({ name, value, look, tone }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {canDraw && (
                <span className={classes.track} aria-hidden="true">
                  <span
                    className={classes.bar}
                    data-look={look}
                    data-tone={tone}
                    style={{ width: `${(100 * value) / largest}%` }}
                  />
                </span>
              )}
              <strong>{write(value)}</strong>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
