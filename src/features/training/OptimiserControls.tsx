/** One player's optimiser, under the player's name and in the player's colour. */
import { useMessages } from '../../i18n/useMessages.ts'
import { optimiserName, settingPath } from '../../models/settings.ts'
import { holds, OPTIMISER_PARAMETERS } from '../../models/spec.ts'
import { setOptimiser } from '../../state/experimentStore.ts'
import { ParameterControl } from '../../ui/ParameterControl.tsx'
import { toneColour, toneText } from '../../ui/tone.ts'
import { useLab } from '../useLab.ts'
import classes from './TrainingCard.module.css'
import type { CSSProperties } from 'react'
import type { OptimiserSettings, Parameters, PlayerSpec } from '../../models/spec.ts'

interface Props {
  readonly player: PlayerSpec
  readonly settings: OptimiserSettings
  /** The family's own choice for this player. */
  readonly standard: OptimiserSettings
}

const PARAMETERS: Parameters = OPTIMISER_PARAMETERS
const NAMES = Object.keys(PARAMETERS) as (keyof OptimiserSettings)[]

export function OptimiserControls({ player, settings, standard }: Props) {
  const { t } = useMessages()
  const { intents } = useLab()
  const owner = t(`player.${player.id}`)
  const control = (name: keyof OptimiserSettings) => {
    const parameter = PARAMETERS[name]
    if (!parameter || !holds(parameter.when, { kind: settings.kind })) return null
    return (
      <ParameterControl
        key={name}
        setting={settingPath('training', optimiserName(player.id, name))}
        name={name}
        words="optimiser"
        owner={owner}
        tone={player.tone}
        parameter={parameter}
        value={settings[name]}
        standard={standard[name]}
        onChange={(value) => void intents.edit(setOptimiser(player.id, { [name]: value }))}
      />
    )
  }
  return (
    <fieldset className={classes.player}>
      <legend
        className={classes.name}
        style={{ color: toneText(player.tone), '--tone': toneColour(player.tone) } as CSSProperties}
      >
        {owner}
      </legend>
      {control('learningRate')}
      <details className={classes.more}>
        <summary>{t('training.optimiser', { name: t(`option.kind.${settings.kind}`) })}</summary>
        {NAMES.filter((name) => name !== 'learningRate').map(control)}
      </details>
    </fieldset>
  )
}
