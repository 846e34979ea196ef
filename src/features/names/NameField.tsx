/** Where a name is typed, or one is taken that the model invented; what is wrong with it stands below it at once. */
import { TextInput } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { seen } from './letters.ts'
import classes from './names.module.css'
import type { DatasetSpec } from '../../datasets/spec.ts'
import type { TextFault } from '../../datasets/text.ts'
import type { TypedName } from '../../state/typedName.ts'

interface Props {
  readonly typed: TypedName
  readonly fault: TextFault | null
  readonly data: DatasetSpec
  /** Whether the model is told the class. */
  readonly isTold: boolean
  readonly onChange: (change: Partial<TypedName>) => void
}

export function NameField({ typed: { text, label }, fault, data, isTold, onChange }: Props) {
  const { t } = useMessages()
  return (
    <div className={classes.field}>
      <TextInput
        label={t('names.field')}
        value={text ?? ''}
        placeholder={t('names.placeholder')}
        error={fault && <Fault fault={fault} alphabet={data.alphabet ?? []} />}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => onChange({ text: event.currentTarget.value })}
      />
      {isTold && (
        <Segmented
          label={t('names.class')}
          value={String(label)}
          options={data.classNames.map((name, each) => ({
            value: String(each),
            label: name,
            help: null,
          }))}
          onChange={(value) => onChange({ label: Number(value) })}
        />
      )}
    </div>
  )
}

interface FaultProps {
  readonly fault: TextFault
  readonly alphabet: readonly string[]
}

function Fault({ fault, alphabet }: FaultProps) {
  const { t, number } = useMessages()
  if (fault.reason === 'tooLong')
    return t('names.tooLong', { count: number(fault.characters), most: number(fault.most) })
  return t('names.unknown', {
    character: seen(fault.character),
    // The first entry is the end.
    allowed: alphabet.slice(1).map(seen).join(' '),
  })
}
