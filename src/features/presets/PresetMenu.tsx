/** The picker of ready-made experiments, and of models that are trained already: each with its name and what it shows. */
import { Menu } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { FAMILIES } from '../../models/families.ts'
import { hasOwnData, PRESET_NAMES, presetOn, PRESETS } from '../../models/presets.ts'
import { TRAINED_IDS } from '../../models/trained.ts'
import { ChevronIcon } from '../../ui/icons.tsx'
import { LockMark } from '../../ui/Lockable.tsx'
import { useLocks } from '../../ui/locks.ts'
import { matchingPreset } from '../../models/matchingPreset.ts'
import { modelName } from '../modelName.ts'
import { useExperiment, useLab, useRun } from '../useLab.ts'
import classes from './PresetMenu.module.css'
import type { PresetName } from '../../models/presets.ts'

export function PresetMenu() {
  const messages = useMessages()
  const { t } = messages
  const { intents } = useLab()
  const experiment = useExperiment((state) => state.experiment)
  const current = matchingPreset(experiment)
  const chosenByBackend = useExperiment(({ chosen }) => !chosen)
  const isOpening = useRun(({ phase }) => phase === 'opening')
  const broughtData = (name: PresetName): string | null => {
    const { dataset } = presetOn(name, experiment)
    if (dataset === experiment.dataset) return null
    return hasOwnData(name)
      ? t('presets.ownData', { dataset: t(`dataset.${dataset}`) })
      : t('presets.needsImages')
  }
  const fetching = useRun((run) => run.fetching)
  const chosen =
    chosenByBackend && isOpening ? t('presets.choosing') : modelName(experiment, messages)
  const title = fetching ? t('trained.opening', { title: t(`trained.${fetching}.title`) }) : chosen
  const { isLocked } = useLocks()
  if (isLocked('preset'))
    return (
      <button
        type="button"
        className={classes.picker}
        disabled
        aria-label={t('presets.label', { title })}
        title={t('lock.why')}
      >
        <span className={classes.title}>{title}</span>
        <LockMark />
      </button>
    )
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
                {broughtData(name) && <em>{broughtData(name)}</em>}
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
