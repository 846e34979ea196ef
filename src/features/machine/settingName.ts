/** What the control of a setting is called, by its `data-setting`. */
import type { Messages } from '../../i18n/messages.ts'

const OF_THE_DATA: readonly string[] = ['dataset', 'mix']

export function settingName(setting: string, { t }: Pick<Messages, 't'>): string {
  const [, name = '', field] = setting.split('.')
  if (field !== undefined)
    return t('control.ownedBy', {
      owner: t(`player.${name}`),
      name: t(`optimiser.${field}.label`),
    })
  return OF_THE_DATA.includes(name) ? t(`setting.${name as 'mix'}`) : t(`parameter.${name}.label`)
}
