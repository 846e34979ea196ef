/** Nothing knows a family by name but its own folder, the list, the presets, the recipes and the words. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { isTestFile } from '../importTable.mjs'
import { FAMILIES } from './families.ts'

const SRC = fileURLToPath(new URL('../', import.meta.url))

const MAY_NAME = new RegExp(
  `^(?:models/(?:${FAMILIES.map(({ id }) => id).join('|')}|catalog|presets|recipes|trained)\\b|code/families/|glossary/|i18n/)`,
)

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ts|tsx|mjs)$/.test(file))
  .map((file) => file.replaceAll('\\', '/'))

/** The families that a source text names, comments aside. */
const namedIn = (text: string): readonly string[] =>
  FAMILIES.map(({ id }) => id).filter((id) =>
    new RegExp(`(['"\`])${id}\\1`).test(text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
  )

it('finds a name where there is one, and none in a comment', () => {
  expect(namedIn(`if (family === 'gan') return`)).toEqual(['gan'])
  expect(namedIn(`/** As in 'gan'. */ const a = 1 // 'vae'`)).toEqual([])
})

it('no panel, tool or trainer asks for a family by name', () => {
  const faults = sources
    .filter((file) => !MAY_NAME.test(file) && !isTestFile(file))
    .flatMap((file) =>
      namedIn(readFileSync(join(SRC, file), 'utf8')).map((id) => `${file} names ${id}`),
    )
  expect(faults).toEqual([])
})
