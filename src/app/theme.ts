/** The component library in the page's own colours. */
import {
  Button,
  convertCssVariables,
  createTheme,
  deepMerge,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  mergeMantineTheme,
  Modal,
} from '@mantine/core'
import type { MantineColorsTuple } from '@mantine/core'

const violet: MantineColorsTuple = [
  '#f3efff',
  '#e3d9ff',
  '#cdbdff',
  '#b9a3fc',
  '#a78bfa',
  '#9069fd',
  '#7c4dff',
  '#6f3ff5',
  '#5f32d9',
  '#4f28b8',
]

/** The library paints dark surfaces with these; they are the page's own, from text to background. */
const dark: MantineColorsTuple = [
  '#e8ebf0',
  '#c3cad6',
  '#93a0b4',
  '#6c788b',
  '#262d38',
  '#1f2630',
  '#10141b',
  '#161b22',
  '#0e1116',
  '#0a0d12',
]

export const theme = createTheme({
  colors: { violet, dark },
  primaryColor: 'violet',
  primaryShade: { light: 6, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  fontFamily: 'var(--font)',
  headings: { fontFamily: 'var(--font)' },
  defaultRadius: 10,
  respectReducedMotion: true,
  focusRing: 'auto',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '18px' },
  components: {
    // The library's own contrast looks at the light scheme's violet alone.
    Button: Button.extend({
      vars: (_, { variant, color }) => ({
        root: variant || color ? {} : { '--button-color': 'var(--on-generated)' },
      }),
    }),
    Popover: { defaultProps: { shadow: 'md', radius: 12 } },
    Menu: { defaultProps: { shadow: 'md', radius: 12 } },
    // It locks with a style element, which the page's policy forbids; library.css does.
    Modal: Modal.extend({ defaultProps: { lockScroll: false } }),
  },
})

const shared = {
  '--mantine-color-body': 'var(--panel)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--muted)',
  '--mantine-color-placeholder': 'var(--muted)',
  '--mantine-color-default': 'var(--panel)',
  '--mantine-color-default-hover': 'var(--bg)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-error': 'var(--bad-text)',
}

/**
 * Gives the page the library's variables, pointed at its own tokens, so that there is one palette. The library would write
 * them into a style element, which the page's policy forbids.
 */
export function adoptVariables(page: Document): void {
  const variables = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme))
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    convertCssVariables(
      deepMerge(variables, {
        variables: {},
        light: { ...shared, '--mantine-color-scheme': 'light' },
        dark: { ...shared, '--mantine-color-scheme': 'dark' },
      }),
    ),
  )
  page.adoptedStyleSheets.push(sheet)
}
