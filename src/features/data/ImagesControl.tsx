/** How many images of the mix are used: few to see a model learn them by heart, or all. */
import { useId } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { ControlRow } from '../../ui/ControlRow.tsx'
import { RangeSlider } from '../../ui/RangeSlider.tsx'
import { ValueField } from '../../ui/ValueField.tsx'
import { useLab } from '../useLab.ts'
import classes from './DataCard.module.css'

interface Props {
  /** 0 means all. */
  readonly images: number
  /** How many the dataset has. */
  readonly most: number
}

export function ImagesControl({ images, most }: Props) {
  const { t, number } = useMessages()
  const { intents } = useLab()
  const id = useId()
  const set = (next: number): void =>
    void intents.edit((experiment) => ({ ...experiment, images: next >= most ? 0 : next }))
  const label = t('parameter.images.label')
  const value = images === 0 ? most : images
  const allWords = images === 0 ? { valueText: t('data.allImages') } : {}
  const typed = { min: 0, max: most, step: 100, scale: 'linear', integer: true } as const
  const slid = { min: 10, max: most, step: 10, scale: 'log', integer: true } as const
  return (
    <div className={classes.images}>
      <ControlRow
        setting="data.images"
        id={id}
        label={label}
        help={t('parameter.images.help')}
        live={false}
        onReset={images === 0 ? null : () => set(0)}
        below={
          <>
            <RangeSlider
              label={label}
              value={value}
              range={slid}
              colour="var(--real)"
              {...allWords}
              onChange={set}
            />
            <div className={classes.ends} aria-hidden="true">
              <span>{number(slid.min)}</span>
              <span>{t('data.allImages')}</span>
            </div>
          </>
        }
      >
        <ValueField
          id={id}
          label={t('control.value', { name: label })}
          value={value}
          range={typed}
          {...allWords}
          onChange={set}
        />
      </ControlRow>
    </div>
  )
}
