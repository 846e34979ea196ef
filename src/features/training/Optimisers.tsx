/** One player's optimiser, under the player's name and in the player's colour. */
import { useMessages } from '../../i18n/useMessages.ts'
import { defaultExperiment } from '../../models/experiment.ts'
import { familySpec } from '../../models/families.ts'
import { optimiserName, settingPath } from '../../models/settings.ts'
import { OPTIMISER_PARAMETERS } from '../../models/optimiserParameters.ts'
import { holds } from '../../models/spec.ts'
import { setOptimiser } from '../../state/experimentStore.ts'
import { ParameterControl } from '../../ui/ParameterControl.tsx'
import { toneColour, toneText } from '../../ui/tone.ts'
import { useExperiment, useLab } from '../useLab.ts'
import classes from './TrainingCard.module.css'
import type { CSSProperties, ReactNode } from 'react'
import type { OptimiserSettings, Parameters, PlayerSpec } from '../../models/spec.ts'

interface Props {
  readonly player: PlayerSpec
  /** The fields that are shown; one that does not act is left out. */
  readonly fields: readonly (keyof OptimiserSettings)[]
}

const PARAMETERS: Parameters = OPTIMISER_PARAMETERS
const FIELDS = Object.keys(PARAMETERS) as (keyof OptimiserSettings)[]

function Controls({ player, fields }: Props) {
  const { t } = useMessages()
  const { intents } = useLab()
  const experiment = useExperiment((state) => state.experiment)
  const settings = experiment.optimisers[player.id]
  const standard = defaultExperiment(experiment.family).optimisers[player.id]
  if (!settings || !standard) return null
  return fields.map((field) => {
    const parameter = PARAMETERS[field]
    if (!parameter || !holds(parameter.when, { kind: settings.kind })) return null
    return (
      <ParameterControl
        key={field}
        setting={settingPath('training', optimiserName(player.id, field))}
        name={field}
        words="optimiser"
        owner={t(`player.${player.id}`)}
        tone={player.tone}
        parameter={parameter}
        value={settings[field]}
        standard={standard[field]}
        onChange={(value) => void intents.edit(setOptimiser(player.id, { [field]: value }))}
      />
    )
  })
}

interface PlayerProps {
  readonly player: PlayerSpec
  /** Its part in a game, in a few words. */
  readonly who?: string
  readonly children: ReactNode
}

function Player({ player, who, children }: PlayerProps) {
  const { t } = useMessages()
  const style = { color: toneText(player.tone), '--tone': toneColour(player.tone) } as CSSProperties
  return (
    <fieldset className={classes.player}>
      <legend className={classes.name} style={style}>
        {t(`player.${player.id}`)}
        {who && <span className={classes.who}>{who}</span>}
      </legend>
      {children}
    </fieldset>
  )
}

/** Each player's settings that a beginner tries first, or all the others, folded away. */
export function Optimisers({ are }: { readonly are: 'basic' | 'others' }) {
  const { t } = useMessages()
  const family = useExperiment(({ experiment }) => experiment.family)
  const optimisers = useExperiment(({ experiment }) => experiment.optimisers)
  const { players, basic } = familySpec(family)
  return players.map((player) => {
    const fields = FIELDS.filter(
      (field) => basic.includes(optimiserName(player.id, field)) === (are === 'basic'),
    )
    if (fields.length === 0) return null
    if (are === 'basic')
      return (
        <Player
          key={player.id}
          player={player}
          {...(player.role && { who: t(`player.${player.role}.who`) })}
        >
          <Controls player={player} fields={fields} />
        </Player>
      )
    const kind = optimisers[player.id]?.kind
    return (
      <Player key={player.id} player={player}>
        <details className={classes.more}>
          <summary>{t('training.optimiser', { name: t(`option.kind.${kind}`) })}</summary>
          <Controls player={player} fields={fields} />
        </details>
      </Player>
    )
  })
}
