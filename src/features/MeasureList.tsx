/** What a run was measured to be, a line for each measure. */
import classes from './MeasureList.module.css'
import type { MeasureWords } from './finalMeasures.ts'

export function MeasureList({ measures }: { readonly measures: readonly MeasureWords[] }) {
  return (
    <dl className={classes.measures}>
      {measures.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
