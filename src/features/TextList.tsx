/** Texts as words on the page, to be read and selected: in columns, or each under the name of its class. */
import { useMemo } from 'react'
import { textsOf } from '../datasets/text.ts'
import classes from './TextList.module.css'
import { textsShown } from './textLayout.ts'
import type { ToldClasses } from '../datasets/text.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { TextLayout } from './textLayout.ts'

interface Props {
  /** Of text; `null` while there is nothing to show: the place is kept. */
  readonly examples: Examples | null
  /** `null` where they are shown without classes. */
  readonly told?: ToldClasses | null
  readonly layout: TextLayout
  readonly label: string
  /** True where there is little room. */
  readonly isSmall?: boolean
}

/** What stands in the place of a text without a character. */
const EMPTY = '–'

interface Group {
  /** The name of its class; `null` of texts that have none. */
  readonly name: string | null
  /** Each with its place among those of the group. */
  readonly texts: readonly { readonly place: number; readonly text: string }[]
}

function groupsOf(examples: Examples | null, told: ToldClasses | null): readonly Group[] {
  const all = examples ? textsOf(examples, examples.values) : []
  const placed = (texts: readonly string[]) => texts.map((text, place) => ({ place, text }))
  if (!told) return [{ name: null, texts: placed(all) }]
  return [...new Set(told.labels)]
    .toSorted((a, b) => a - b)
    .map((label) => ({
      name: told.names[label] ?? '',
      texts: placed(all.filter((_, index) => told.labels[index] === label)),
    }))
}

export function TextList({ examples, told = null, layout, label, isSmall = false }: Props) {
  const groups = useMemo(() => groupsOf(examples, told), [examples, told])
  const { beside, columns } = layout
  return (
    <div
      role="group"
      aria-label={label}
      className={classes.groups}
      style={{ gridTemplateColumns: `repeat(${beside}, minmax(0, 1fr))` }}
      data-small={isSmall}
      translate="no"
    >
      {groups.map(({ name, texts }) => (
        <div key={name ?? ''}>
          {name !== null && (
            <p aria-hidden="true" className={classes.head}>
              {name}
            </p>
          )}
          <ul
            {...(name !== null && { 'aria-label': name })}
            className={classes.texts}
            style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
          >
            {texts.slice(0, textsShown(layout)).map(({ place, text }) => (
              <li key={place} dir="auto" title={text}>
                {text || EMPTY}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
