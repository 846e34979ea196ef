/** Opens the experiment as a program, from the file menu. */
import { Menu } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import classes from './code.module.css'

export function CodeItem({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useMessages()
  return (
    <Menu.Item onClick={onOpen}>
      {t('code.show')}
      <span className={classes.help}>{t('code.showHelp')}</span>
    </Menu.Item>
  )
}
