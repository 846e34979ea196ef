import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '..')
const STYLES = join(SRC, '../node_modules/@mantine/core/styles')

const imported = new Set(
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => readFileSync(join(SRC, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/import \{([^}]*)\} from '@mantine\/core'/g)])
    .flatMap(([, names]) => (names as string).split(',').map((name) => name.trim())),
)

it('loads the style of every library component that the page uses', () => {
  const sheet = readFileSync(join(SRC, 'app/library.css'), 'utf8')
  const styled = [...imported].filter((name) => existsSync(join(STYLES, `${name}.layer.css`)))
  expect(styled).toContain('Button')
  expect(styled.filter((name) => !sheet.includes(`/${name}.layer.css`))).toEqual([])
})
