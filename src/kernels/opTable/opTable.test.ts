import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { isTestFile } from '../../importTable.mjs'
import { openTestBackend } from '../../nn/testBackend.ts'
import { opTableSuite } from './opTableSuite.ts'
import { CASES } from './testCases.ts'
import { REFUSALS } from './testRefusals.ts'
import type { BackendName } from '../../lib/backends.ts'

const open = async (name: BackendName): Promise<void> => {
  if (name === 'cpu' || name === 'wasm') await openTestBackend(name)
}

describe.each(['cpu', 'wasm'] as const)('on %s', (backend) => {
  opTableSuite(backend, open)
})

describe('the table', () => {
  it('names each row once', () => {
    const names = CASES.map(({ name }) => name)
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  })

  it('refuses rows that exist', () => {
    const idle = REFUSALS.filter(({ rows }) => !CASES.some(({ name }) => rows.test(name)))
    expect(idle).toEqual([])
  })
})

const SRC = fileURLToPath(new URL('../..', import.meta.url))
/** Where the models are built, trained and shown. */
const LAB = [
  'models',
  'nn',
  'model',
  'training',
  'metrics',
  'measuring',
  'judge',
  'latent',
  'worker',
]

/** The refused operations that a source text uses, comments aside; `file` is its path under `src`. */
function refusedIn(source: string, file = ''): readonly string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  return REFUSALS.flatMap(({ use, exceptIn }) =>
    use && !exceptIn?.test(file) ? (use.exec(code) ?? []) : [],
  )
}

/** Sources of the lab, tests aside, by path under `src`. */
async function labSources(): Promise<ReadonlyMap<string, string>> {
  const folders = LAB.filter((folder) => existsSync(`${SRC}${folder}`))
  const files = await Promise.all(
    folders.map(async (folder) => {
      const found = await readdir(`${SRC}${folder}`, { recursive: true })
      return found.map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    }),
  )
  const sources = files.flat().filter((file) => file.endsWith('.ts') && !isTestFile(file))
  const texts = sources.map(
    async (file) => [file, await readFile(`${SRC}${file}`, 'utf8')] as const,
  )
  return new Map(await Promise.all(texts))
}

describe('refused operations', () => {
  it('are used nowhere in the lab', async () => {
    const sources = await labSources()
    expect(sources.has('nn/layers.ts')).toBe(true)
    const uses = Array.from(sources, ([file, text]) => [file, ...refusedIn(text, file)])
    expect(uses.filter(([, ...found]) => found.length > 0)).toEqual([])
  })

  it.each([
    'tf.maxPool(x, 2, 2, "same")',
    'tf.einsum("ij,jk->ik", a, b)',
    "tf.conv2d(x, w, 1, 'same', 'NHWC', 2)",
    "tf.conv1d(x, w, 1, 'same', 'NWC', 2)",
    "tf.fused.matMul({ a, b, activation: 'tanh' })",
    "tf.cast(tf.relu(x), 'bool')",
    'tf.layers.dense({ units: 3 })',
    'y.argMax(1)',
  ])('are found in %s', (source) => {
    expect(refusedIn(`const y = ${source}`)).toHaveLength(1)
  })

  it.each([
    "tf.conv2d(x, w, 2, 'same')",
    "tf.fused.matMul({ a, b, activation: 'relu' })",
    "tf.cast(x, 'float32')",
    '// tf.maxPool(x)',
  ])('are not seen in %s', (source) => {
    expect(refusedIn(source)).toEqual([])
  })
})
