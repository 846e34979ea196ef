/**
 * The plugin that compiles our WebAssembly kernels (AssemblyScript, `src/kernels/wasm/assembly`) when a module imports
 * `index.ts?kernel=VARIANT`: the module's `base64` is the binary. Results are kept under `node_modules/.cache` by the
 * sources' hash, so a build compiles only what changed.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Compiler flags by variant: with or without fused multiply-add, for memory of one thread or of many. */
const VARIANTS = /** @type {Record<string, readonly string[]>} */ ({
  simd: ['--enable', 'simd'],
  relaxed: ['--enable', 'simd,relaxed-simd'],
  'simd-shared': ['--enable', 'simd,threads'],
  'relaxed-shared': ['--enable', 'simd,relaxed-simd,threads'],
})

const COMMON = [
  '-O3',
  '--noAssert',
  '--runtime',
  'stub',
  '--use',
  'abort=',
  '--importMemory',
  '--initialMemory',
  '0',
]
const SHARED = ['--sharedMemory', '--maximumMemory', '65536']

const cache = fileURLToPath(new URL('../../node_modules/.cache/kernels', import.meta.url))

/**
 * @param {string} entry Path of the sources' index.ts.
 * @param {string} variant
 * @returns {Promise<Buffer>} The compiled module.
 */
async function compile(entry, variant) {
  const features = VARIANTS[variant]
  if (!features)
    throw new Error(
      `There is no kernel variant "${variant}", only ${Object.keys(VARIANTS).join(', ')}.`,
    )
  const flags = [...COMMON, ...features, ...(variant.endsWith('shared') ? SHARED : [])]
  const folder = dirname(entry)
  const hash = createHash('sha256').update(JSON.stringify(flags))
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)))
  const file = join(cache, `${variant}-${hash.digest('hex').slice(0, 16)}.wasm`)
  if (existsSync(file)) return readFileSync(file)
  const { default: asc } = await import('assemblyscript/asc')
  /** @type {Uint8Array | null} */
  let binary = null
  let messages = ''
  const { error } = await asc.main([entry, '--outFile', 'kernels.wasm', ...flags], {
    readFile: (name, base) => {
      const path = join(base, name)
      return existsSync(path) ? readFileSync(path, 'utf8') : null
    },
    writeFile: (name, contents) => {
      if (name === 'kernels.wasm') binary = /** @type {Uint8Array} */ (contents)
    },
    listFiles: () => [],
    stderr: {
      write(chunk) {
        messages += String(chunk)
        return true
      },
    },
  })
  if (error || !binary) throw new Error(`The kernels do not compile (${variant}):\n${messages}`)
  mkdirSync(cache, { recursive: true })
  writeFileSync(file, binary)
  return Buffer.from(binary)
}

/** @returns {import('vite').Plugin} */
export const wasmKernels = () => ({
  name: 'wasm-kernels',
  enforce: 'pre',
  load: {
    filter: { id: /\?kernel=/ },
    async handler(id) {
      const [entry, variant] = id.split('?kernel=')
      if (!entry || !variant) return null
      for (const name of readdirSync(dirname(entry))) this.addWatchFile(join(dirname(entry), name))
      const binary = await compile(entry, variant)
      return {
        code: `export const base64 = ${JSON.stringify(binary.toString('base64'))}`,
        map: null,
      }
    },
  },
})
