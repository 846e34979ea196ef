/** Light, dark, or as the system has it. */
import { useMantineColorScheme } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { MoonIcon, SunIcon, SystemIcon } from '../../ui/icons.tsx'
import { ToolButton } from '../../ui/ToolButton.tsx'

const NEXT = { auto: 'light', light: 'dark', dark: 'auto' } as const
const ICONS = { auto: SystemIcon, light: SunIcon, dark: MoonIcon } as const

export function ThemeToggle() {
  const { t } = useMessages()
  // Mantine would stop transitions meanwhile by a style element, which the page's policy forbids.
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  const Icon = ICONS[colorScheme]
  const names = { auto: t('theme.auto'), light: t('theme.light'), dark: t('theme.dark') }
  return (
    <ToolButton name={names[colorScheme]} onClick={() => setColorScheme(NEXT[colorScheme])}>
      <Icon size={18} />
    </ToolButton>
  )
}
