/**
 * One line under a choice of a few words: what the option is that is pointed at, or chosen. It takes the room of the
 * longest of them, so that nothing below moves.
 */
import classes from './OptionHelp.module.css'

/** An option of a choice, with the one line that explains it; `null` where its name says all, as a number's does. */
export interface ExplainedOption {
  readonly value: string
  readonly label: string
  readonly help: string | null
}

interface Props {
  /** Of the whole choice, for {@link helpId}. */
  readonly id: string
  readonly options: readonly Pick<ExplainedOption, 'value' | 'help'>[]
  /** The option that is explained. */
  readonly shown: string
}

/** Id of the line that explains an option, for `aria-describedby`. */
export const helpId = (id: string, value: string): string => `${id}-${value}`

export function OptionHelp({ id, options, shown }: Props) {
  return (
    <div className={classes.lines}>
      {options.map(
        ({ value, help }) =>
          help !== null && (
            <p
              key={value}
              id={helpId(id, value)}
              className={classes.line}
              data-shown={value === shown}
            >
              {help}
            </p>
          ),
      )}
    </div>
  )
}
