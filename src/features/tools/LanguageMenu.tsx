/** The page's language. */
import { Menu } from '@mantine/core'
import { LOCALE_NAMES, LOCALES } from '../../i18n/locale.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { ChevronIcon } from '../../ui/icons.tsx'
import { ToolButton } from '../../ui/ToolButton.tsx'

export function LanguageMenu() {
  const { t, locale, setLocale } = useMessages()
  return (
    <Menu position="bottom-end" width={150}>
      <Menu.Target>
        <ToolButton name={t('language.label', { name: LOCALE_NAMES[locale] })}>
          {locale.toUpperCase()}
          <ChevronIcon size={14} />
        </ToolButton>
      </Menu.Target>
      <Menu.Dropdown>
        {LOCALES.map((one) => (
          <Menu.Item
            key={one}
            lang={one}
            fw={one === locale ? 600 : 400}
            onClick={() => setLocale(one)}
          >
            {LOCALE_NAMES[one]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
