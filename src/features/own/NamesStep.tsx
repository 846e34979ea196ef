/** Names out of a text, one a line: how they come out, and what was left out. */
import { useMemo } from 'react'
import { OWN_TEXT } from '../../datasets/own.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { tokensOfNames } from '../../imports/lines.ts'
import { nameOfFile } from '../../imports/names.ts'
import { TextList } from '../TextList.tsx'
import { textsShown } from '../textLayout.ts'
import { FaultLine } from './FaultLine.tsx'
import classes from './own.module.css'
import { UseBar } from './UseBar.tsx'
import type { Names } from '../../imports/lines.ts'
import type { Source } from './useSource.ts'

const LAYOUT = { beside: 1, columns: 2, rows: 6 }

interface Props {
  readonly source: Source
  readonly names: Names
  readonly file: string | null
}

export function NamesStep({ source, names, file }: Props) {
  const { t, number } = useMessages()
  const { values, alphabet } = useMemo(() => tokensOfNames(names), [names])
  const count = names.names.length
  const length = names.longest + 1
  const shown = Math.min(count, textsShown(LAYOUT))
  const first = useMemo(
    () => ({ shape: [length], alphabet, count: shown, values: values.slice(0, shown * length) }),
    [length, alphabet, values, shown],
  )
  return (
    <div className={classes.step}>
      <FaultLine fault={source.fault} />
      <TextList
        examples={first}
        layout={LAYOUT}
        label={t('own.names.preview', { count: number(count) })}
      />
      <div className={classes.facts}>
        <strong>{t('own.count', { kind: 'names', count })}</strong>
        <p className={classes.hint}>
          {t('own.names.characters', { count: alphabet.length - 1, longest: names.longest })}
        </p>
        {names.repeated > 0 && (
          <p className={classes.hint}>{t('own.names.repeated', { count: names.repeated })}</p>
        )}
        <LeftOutWords names={names} />
      </div>
      <UseBar
        source={source}
        suggested={file ? nameOfFile(file) : t('own.names.name')}
        canUse
        onUse={(name) =>
          source.take(() => ({
            kind: 'tokens',
            ...{ values, alphabet, name, file },
            labels: new Uint8Array(count),
            classNames: [],
          }))
        }
      />
    </div>
  )
}

/** Characters of a line that is left out which are shown. */
const QUOTED = 30

/** Which lines gave no name, and why. */
function LeftOutWords({ names: { leftOut, leftOutCount } }: { readonly names: Names }) {
  const { t, number } = useMessages()
  if (leftOutCount === 0) return null
  return (
    <div>
      <p className={classes.hint}>{t('own.leftOut.names', { count: leftOutCount })}</p>
      <ul className={classes.leftOut}>
        {leftOut.map(({ line, reason, text }) => (
          <li key={line}>
            {t(`own.leftOut.${reason}`, {
              line: number(line),
              cell: Array.from(text).slice(0, QUOTED).join(''),
              most: OWN_TEXT.longest,
            })}
          </li>
        ))}
        {leftOutCount > leftOut.length && (
          <li>{t('own.leftOut.more', { count: leftOutCount - leftOut.length })}</li>
        )}
      </ul>
    </div>
  )
}
