/** The picker of ready-made experiments, and of models that are trained already: each with its name and what it shows. */
import { Menu } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { defaultExperiment } from '../../models/experiment.ts'
import { FAMILIES } from '../../models/families.ts'
import { PRESET_NAMES, presetOn, PRESETS } from '../../models/presets.ts'
import { TRAINED_IDS } from '../../models/trained.ts'
import { ChevronIcon } from '../../ui/icons.tsx'
import { useExperiment, useLab, useRun } from '../useLab.ts'
import { matchingPreset, sameModel } from './matchingPreset.ts'
import classes from './PresetMenu.module.css'
import type { PresetName } from '../../models/presets.ts'

export function PresetMenu() {
  const { t } = useMessages()
  const { intents } = useLab()
  const current = useExperiment(({ experiment }) => matchingPreset(experiment))
  const chosenByBackend = useExperiment(({ chosen }) => !chosen)
  const isOpening = useRun(({ phase }) => phase === 'opening')
  const family = useExperiment(({ experiment }) => experiment.family)
  const isStandard = useExperiment(({ experiment }) =>
    sameModel(experiment, defaultExperiment(experiment.family)),
  )
  const words = { family: t(`family.${family}`) }
  const standIn = isStandard ? t('presets.standard', words) : t('presets.custom', words)
  const chosen = current ? t(`preset.${current}.title`) : standIn
  const atHand = useExperiment(({ experiment }) => experiment)
  const bringsData = (name: PresetName): boolean =>
    presetOn(name, atHand).dataset !== atHand.dataset
  const fetching = useRun((run) => run.fetching)
  const settled = chosenByBackend && isOpening ? t('presets.choosing') : chosen
  const title = fetching ? t('trained.opening', { title: t(`trained.${fetching}.title`) }) : settled
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
              <span className={classes.shows}>
                {t(`preset.${name}.shows`)}
                {bringsData(name) && <em>{t('presets.needsImages')}</em>}
              </span>
            </Menu.Item>
          )),
        ])}
        <Menu.Label>{t('trained.group')}</Menu.Label>
        {TRAINED_IDS.map((id) => (
          <Menu.Item key={id} className={classes.item} onClick={() => void intents.openTrained(id)}>
            <span className={classes.name}>{t(`trained.${id}.title`)}</span>
            <span className={classes.shows}>{t(`trained.${id}.shows`)}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
