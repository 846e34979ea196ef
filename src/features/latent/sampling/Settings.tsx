/** How hot to draw and which draws, and from what. */
import { useMessages } from '../../../i18n/useMessages.ts'
import { HelpedName } from '../../../ui/HelpedName.tsx'
import { DiceIcon } from '../../../ui/icons.tsx'
import { RangeSlider } from '../../../ui/RangeSlider.tsx'
import { Segmented } from '../../../ui/Segmented.tsx'
import { ToolButton } from '../../../ui/ToolButton.tsx'
import { ValueField } from '../../../ui/ValueField.tsx'
import classes from './sampling.module.css'
import type { LatentSource } from '../../../worker/protocol/latent.ts'
import type { Wish } from './useDraw.ts'

interface Props {
  readonly wish: Wish
  readonly onChange: (wish: Wish) => void
}

const TEMPERATURES = { min: 0, max: 2, step: 0.05, scale: 'linear' } as const

export function Temperature({ wish, onChange }: Props) {
  const { t } = useMessages()
  const name = t('sampling.temperature')
  const numeric = {
    value: wish.temperature,
    range: TEMPERATURES,
    onChange: (temperature: number) => onChange({ ...wish, temperature }),
  }
  return (
    <div className={classes.temperature}>
      <span>
        <HelpedName name={name}>
          <p>{t('sampling.help.temperature')}</p>
        </HelpedName>
      </span>
      <RangeSlider {...numeric} label={name} colour="var(--latent)" />
      <ValueField {...numeric} label={t('control.value', { name })} />
      <ToolButton
        name={t('sampling.others')}
        onClick={() => onChange({ ...wish, seed: wish.seed + 1 })}
      >
        <DiceIcon size={16} />
      </ToolButton>
    </div>
  )
}

export function Source({
  wish,
  sources,
  onChange,
}: Props & { readonly sources: readonly LatentSource[] }) {
  const { t } = useMessages()
  if (sources.length < 2) return null
  return (
    <div className={classes.source}>
      <span aria-hidden="true">{t('sampling.source')}</span>
      <Segmented
        label={t('sampling.source')}
        value={wish.from}
        options={sources.map((value) => ({
          value,
          label: t(`sampling.from.${value}`),
          help: t(`sampling.from.${value}.help`),
        }))}
        onChange={(from) => onChange({ ...wish, from: from as LatentSource })}
      />
    </div>
  )
}
