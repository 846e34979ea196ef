/** A sheet of generated texts, with the button that saves them. */
import { useMemo } from 'react'
import { textLines } from '../datasets/text.ts'
import { useMessages } from '../i18n/useMessages.ts'
import { SaveText } from './SaveText.tsx'
import { TextList } from './TextList.tsx'
import { textLayout } from './textLayout.ts'
import type { Sheet } from '../worker/protocol/run.ts'
import type { Room } from './sheetLayout.ts'

interface Props {
  readonly sheet: Sheet
  readonly step: number
  readonly classNames: readonly string[]
  readonly room: Room
}

/** How many classes the texts of a sheet were asked for; 0 where none was. */
export const groupsIn = (sheet: Sheet | null): number => new Set(sheet?.classes ?? []).size

export function TextSheet({ sheet, step, classNames, room }: Props) {
  const { t, number } = useMessages()
  const { samples, classes } = sheet
  const told = useMemo(
    () => classes && { labels: classes, names: classNames },
    [classes, classNames],
  )
  return (
    <SaveText
      name={t(`samples.view.${sheet.view}`)}
      file="samples"
      lines={() => textLines(samples, told)}
    >
      <TextList
        examples={samples}
        told={told}
        layout={textLayout(room, groupsIn(sheet))}
        label={t('samples.label.generated.names', { step: number(step) })}
      />
    </SaveText>
  )
}
