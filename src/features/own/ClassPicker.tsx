/** The classes of what is drawn: which one the hand is drawing, what it is called, and room for more. */
import { Button, TextInput } from '@mantine/core'
import { useId, useState } from 'react'
import { useStore } from 'zustand'
import { LONGEST_NAME, OWN_CLASSES } from '../../datasets/own.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { classColour } from '../../render/classColours.ts'
import own from './own.module.css'
import classes from './ClassPicker.module.css'
import type { ClassNames } from './classNames.ts'

interface Props {
  readonly named: ClassNames
  /** Id of the class of each example. */
  readonly ids: readonly number[]
}

export function ClassPicker({ named, ids }: Props) {
  const { t, number } = useMessages()
  const group = useId()
  const { classes: all, chosen } = useStore(named.store)
  const isRemovable = all.length === 1 || (all.length > 1 && !ids.includes(chosen))
  const add = (): void => {
    const names = new Set(all.map(({ name }) => name))
    let count = all.length + 1
    while (names.has(t('own.class.new', { number: number(count) }))) count++
    named.add(t('own.class.new', { number: number(count) }))
  }
  return (
    <div className={classes.picker}>
      {all.length === 0 ? (
        <p className={own.hint}>{t('own.classes.none')}</p>
      ) : (
        <div role="radiogroup" aria-label={t('own.classes')} className={classes.classes}>
          {all.map(({ id, name }, index) => (
            <label key={id} className={classes.one}>
              <input
                type="radio"
                name={group}
                checked={id === chosen}
                onChange={() => named.choose(id)}
              />
              <span className={own.swatch} style={{ background: classColour(index) }} />
              <span className={classes.name}>{name}</span>
              <span className={classes.count}>
                {number(ids.filter((one) => one === id).length)}
              </span>
            </label>
          ))}
        </div>
      )}
      {all.length > 0 && <NameField key={chosen} named={named} />}
      <div className={own.buttons}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={all.length >= OWN_CLASSES.most}
          onClick={add}
        >
          {t(all.length === 0 ? 'own.classes.begin' : 'own.classes.add')}
        </Button>
        {isRemovable && (
          <Button size="compact-sm" variant="default" onClick={() => named.remove()}>
            {t(all.length === 1 ? 'own.classes.end' : 'own.classes.remove')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** The name of the chosen class. */
function NameField({ named }: { readonly named: ClassNames }) {
  const { t } = useMessages()
  const name = useStore(
    named.store,
    (state) => state.classes.find(({ id }) => id === state.chosen)?.name ?? '',
  )
  const [text, setText] = useState(name)
  const [isRefused, setIsRefused] = useState(false)
  return (
    <TextInput
      size="xs"
      label={t('own.class.name')}
      value={text}
      maxLength={LONGEST_NAME / 2}
      error={isRefused && t(text.trim() === '' ? 'own.class.empty' : 'own.class.taken')}
      onChange={({ currentTarget }) => {
        setText(currentTarget.value)
        setIsRefused(!named.rename(currentTarget.value))
      }}
      onBlur={() => {
        setText(name)
        setIsRefused(false)
      }}
    />
  )
}
