/** Follows every import of `src` to its file and holds it against the table of who may import whom. */
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { globPattern, isTestFile, roomOf } from './importTable.mjs'

const SRC = dirname(fileURLToPath(import.meta.url))
const ROOT = dirname(SRC)

interface Import {
  readonly specifier: string
  readonly typesOnly: boolean
}

const IMPORT =
  /(?:^|[;\n}])\s*(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** Finds the imports of a source text: static, re-exported and dynamic. */
function importsOf(source: string): readonly Import[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  return [...code.matchAll(IMPORT)].map((match) => ({
    specifier: match[2] ?? match[3] ?? '',
    typesOnly: match[1] !== undefined,
  }))
}

const SCREEN = /^(?:app|features|ui|render|state|i18n)\//
const BOTH_SIDES = /^(?:worker|cli|runs)\//

/** Says which rule an import of a test breaks, or `null`: it may look into every room on its side of the wall. */
function faultOfTest(file: string, target: string): string | null {
  const crosses = SCREEN.test(target) && !SCREEN.test(file) && !BOTH_SIDES.test(file)
  return crosses ? `a test of the lab may not import ${target} of the screen` : null
}

/** Says which rule an import breaks, or `null`. @param file path under `src` */
function faultOf(file: string, { specifier, typesOnly }: Import): string | null {
  const relative = specifier.startsWith('.')
  const target = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''))
  if (isTestFile(file)) return relative ? faultOfTest(file, target) : null
  const room = roomOf(file)
  if (!room) return 'belongs to no room of src/importTable.mjs'
  if (!relative) {
    const name = specifier.replace(/\?.*$/, '')
    if (room.packages.some((glob) => globPattern(glob).test(name))) return null
    return `"${room.name}" may not import the package ${specifier}`
  }
  if (room.mayImport === 'any') return null
  if (!/\.(?:tsx?|mjs|css|json|svg)$/.test(target)) return `${specifier} has no file ending`
  const other = roomOf(target)
  if (!other) return `${specifier} is in no room of src/importTable.mjs`
  if (isTestFile(target)) return `${specifier} is for tests`
  if (room.typesOnly && !typesOnly) return `"${room.name}" may import types only`
  if (room === other) {
    const folder = (path: string): string => path.split('/').slice(0, 2).join('/')
    return room.ownFolderOnly && folder(file) !== folder(target)
      ? `${folder(file)} may not import ${folder(target)}`
      : null
  }
  const specOfFamily = /^models\/([^/]+)\/spec\.ts$/.exec(target)?.[1]
  if (room.name === 'model' && specOfFamily && !file.startsWith(`models/${specOfFamily}/`))
    return 'a model may not import the spec of another family'
  return room.mayImport.includes(other.name)
    ? null
    : `"${room.name}" may not import "${other.name}"`
}

/** One line for each import of a file that breaks the table. */
const faultsOf = (file: string, source: string): readonly string[] =>
  importsOf(source).flatMap((each) => {
    const fault = faultOf(file, each)
    return fault ? [`src/${file} imports ${each.specifier}: ${fault}`] : []
  })

describe('who may import whom', () => {
  test('every file of src keeps to the table', async () => {
    const files = (await readdir(SRC, { recursive: true }))
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.(?:tsx?|mjs)$/.test(file) && !file.endsWith('.d.ts'))
      // AssemblyScript: a program of its own, which imports nothing from outside its folder.
      .filter((file) => !/\/assembly\/(?!codes\.ts)/.test(file))
    expect(files.length).toBeGreaterThan(10)
    const faults = await Promise.all(
      files.map(async (file) => faultsOf(file, await readFile(join(SRC, file), 'utf8'))),
    )
    expect(faults.flat()).toEqual([])
  })

  test.each([
    ['lib/rng.ts', `import { clamp } from '../data/dataset.ts'`],
    ['nn/layers.ts', `import { relu } from '@tensorflow/tfjs-core'`],
    ['nn/layers.ts', `import { train } from '../training/trainer.ts'`],
    ['models/gan/model.ts', `import type { Vae } from '../vae/model.ts'`],
    ['models/gan/model.ts', `import { spec } from '../vae/spec.ts'`],
    ['models/spec.ts', `import * as tf from '../nn/tf.ts'`],
    ['training/trainer.ts', `const { model } = await import('../models/gan/model.ts')`],
    ['worker/protocol.ts', `import { DATASETS } from '../datasets/datasets.ts'`],
    ['worker/session.ts', `import { useText } from '../i18n/useText.ts'`],
    ['worker/client.ts', `import { Session } from './session.ts'`],
    ['render/sheet.ts', `import { useMemo } from 'react'`],
    ['state/hash.ts', `import { useStore } from 'zustand'`],
    ['ui/Slider.tsx', `export { store } from '../state/runStore.ts'`],
    ['features/losses/Losses.tsx', `import { Samples } from '../samples/Samples.tsx'`],
    ['app/App.tsx', `import { tf } from '../nn/tf.ts'`],
    ['attic/old.ts', `import { rng } from '../lib/rng.ts'`],
    ['ui/Slider.tsx', `import { clamp } from '../lib/numbers'`],
    ['nn/layers.test.ts', `import { theme } from '../render/theme.ts'`],
    ['data/dataset.ts', `import { smallDataset } from './fixtures.ts'`],
  ])('%s is told off for: %s', (file, source) => {
    expect(faultsOf(file, source)).toHaveLength(1)
  })

  test.each([
    ['nn/tf.ts', `export * from '@tensorflow/tfjs-core'`],
    ['nn/testBackend.ts', `import '@tensorflow/tfjs-backend-wasm'`],
    ['models/contract.test.ts', `import { train } from '../training/trainer.ts'`],
    ['models/gan/model.ts', `import type { spec } from './spec.ts'`],
    ['worker/protocol.ts', `import type { DatasetSpec } from '../datasets/spec.ts'`],
    ['state/hash.ts', `// import { tf } from '../nn/tf.ts'\nimport { rng } from '../lib/rng.ts'`],
    ['features/losses/parts/Row.tsx', `import { Chart } from '../Chart.tsx'`],
    ['cli/trainPage.ts', `import { LabClient } from '../worker/client.ts'`],
  ])('%s may say: %s', (file, source) => {
    expect(faultsOf(file, source)).toEqual([])
  })
})

/** Lints one file in a folder of its own, with the rules of this repository. Resolves to the rules that it breaks. */
async function lint(folder: string, file: string, source: string): Promise<readonly string[]> {
  await mkdir(dirname(join(folder, file)), { recursive: true })
  await writeFile(join(folder, file), source)
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint')
  const config = join(ROOT, 'oxlint.config.mjs')
  // From a folder of its own, the linter finds its type checker on the path alone.
  const path = [join(ROOT, 'node_modules/.bin'), process.env['PATH'] ?? ''].join(delimiter)
  const output = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [oxlint, '-c', config, '--format', 'json', '.'],
      { cwd: folder, env: { ...process.env, PATH: path } },
      (_error, stdout) => resolve(stdout),
    )
  })
  const { diagnostics } = JSON.parse(output) as { diagnostics: readonly { code: string }[] }
  return diagnostics.map(({ code }) => code)
}

describe('the linter', () => {
  let folder: string

  afterEach(() => rm(folder, { recursive: true, force: true }))

  test.each([
    ['src/render/sheet.ts', `export { useMemo } from 'react'`, 'eslint(no-restricted-imports)'],
    [
      'src/features/losses/Losses.tsx',
      `export { Samples } from '../samples/Samples.tsx'`,
      'eslint(no-restricted-imports)',
    ],
    [
      'src/kernels/wasm/multiply.ts',
      `export { relu } from '../../nn/layers.ts'`,
      'eslint(no-restricted-imports)',
    ],
    [
      'src/nn/noise.ts',
      `export const noise = () => Math.random()`,
      'eslint(no-restricted-properties)',
    ],
    ['src/state/log.ts', `console.log('hello')`, 'eslint(no-console)'],
    ['src/state/load.ts', `const load = async () => 1\nload()`, 'typescript(no-floating-promises)'],
    ['src/lib/loose.ts', `export const loose: any = 1`, 'typescript(no-explicit-any)'],
  ])('rejects %s: %s', async (file, source, rule) => {
    folder = await mkdtemp(join(tmpdir(), 'ganvas-lint-'))
    expect(await lint(folder, file, source)).toContain(rule)
  })

  test('accepts a file that keeps to the rules', async () => {
    folder = await mkdtemp(join(tmpdir(), 'ganvas-lint-'))
    const source = `export { rng } from '../../lib/rng.ts'\nexport { add } from '../add.ts'\n`
    expect(await lint(folder, 'src/kernels/wasm/multiply.ts', source)).toEqual([])
  })
})
