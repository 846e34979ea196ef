/** The component library in the page's own colours. */
import { Button, createTheme } from '@mantine/core'
import type { CSSVariablesResolver, MantineColorsTuple } from '@mantine/core'

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

/** Points the library's variables at the page's tokens, so that there is one palette. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: shared,
  dark: shared,
})
