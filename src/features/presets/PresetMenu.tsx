/** The picker of ready-made experiments: each with its name and what it shows. */
import { Menu } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { defaultExperiment } from '../../models/experiment.ts'
import { FAMILIES } from '../../models/families.ts'
import { PRESET_NAMES, PRESETS } from '../../models/presets.ts'
import { ChevronIcon } from '../../ui/icons.tsx'
import { useExperiment, useLab } from '../useLab.ts'
import { matchingPreset, sameModel } from './matchingPreset.ts'
import classes from './PresetMenu.module.css'

export function PresetMenu() {
  const { t } = useMessages()
  const { intents } = useLab()
  const current = useExperiment(({ experiment }) => matchingPreset(experiment))
  const family = useExperiment(({ experiment }) => experiment.family)
  const isStandard = useExperiment(({ experiment }) =>
    sameModel(experiment, defaultExperiment(experiment.family)),
  )
  const words = { family: t(`family.${family}`) }
  const standIn = isStandard ? t('presets.standard', words) : t('presets.custom', words)
  const title = current ? t(`preset.${current}.title`) : standIn
  return (
    <Menu width={340} position="bottom-start">
      <Menu.Target>
        <button type="button" className={classes.picker} aria-label={t('presets.label', { title })}>
          <span className={classes.title}>{title}</span>
          <ChevronIcon size={16} />
        </button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        {FAMILIES.map(({ id }) => [
          <Menu.Label key={id}>{t(`family.${id}`)}</Menu.Label>,
          ...PRESET_NAMES.filter((name) => PRESETS[name].family === id).map((name) => (
            <Menu.Item
              key={name}
              className={classes.item}
              data-current={name === current}
              onClick={() => intents.choosePreset(name)}
            >
              <span className={classes.name}>{t(`preset.${name}.title`)}</span>
              <span className={classes.shows}>{t(`preset.${name}.shows`)}</span>
            </Menu.Item>
          )),
        ])}
      </Menu.Dropdown>
    </Menu>
  )
}
