/**
 * Compiles our WebAssembly kernels (AssemblyScript, `src/kernels/wasm/assembly`), and the Vite plugin for modules that
 * import `index.ts?kernel=VARIANT`: the module's `base64` is the binary. The binaries belong to the repository, because
 * their compiler is large and slow; each carries the hash of what it was made from in its name, and only what changed is
 * compiled. `wasmKernels.test.ts` compiles them anew and wants the same bytes.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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

const SOURCES = fileURLToPath(new URL('../kernels/wasm/assembly', import.meta.url))

/** Where the binaries are kept. */
export const COMPILED = fileURLToPath(new URL('../kernels/wasm/compiled', import.meta.url))

/** A name that no bundler looks up: where the page is only built, the compiler is not there. */
const COMPILER = 'assemblyscript/asc'

/** Names of the variants. */
export const KERNEL_VARIANTS = Object.keys(VARIANTS)

/** @param {string} variant @returns {readonly string[]} The compiler's flags. */
function flagsOf(variant) {
  const features = VARIANTS[variant]
  if (!features)
    throw new Error(`There is no kernel variant "${variant}", only ${KERNEL_VARIANTS.join(', ')}.`)
  return [...COMMON, ...features, ...(variant.endsWith('shared') ? SHARED : [])]
}

/** @param {string} variant @returns {string} Name of the binary that belongs to the sources as they are. */
function nameOf(variant) {
  const hash = createHash('sha256').update(JSON.stringify(flagsOf(variant)))
  for (const name of readdirSync(SOURCES).sort())
    hash.update(readFileSync(join(SOURCES, name), 'utf8').replaceAll('\r\n', '\n'))
  return `${variant}-${hash.digest('hex').slice(0, 16)}.wasm`
}

/** Whether every binary belongs to the sources as they are, so that no compiler is needed. */
export const kernelsAreCompiled = () =>
  KERNEL_VARIANTS.every((variant) => existsSync(join(COMPILED, nameOf(variant))))

/**
 * Compiles a variant with AssemblyScript, which has to be installed.
 * @param {string} variant
 * @returns {Promise<Uint8Array>} The binary.
 */
export async function compileKernel(variant) {
  /** @type {typeof import('assemblyscript/asc')} */
  const { default: asc } = await import(COMPILER)
  /** @type {Uint8Array | null} */
  let binary = null
  let messages = ''
  const { error } = await asc.main(
    [join(SOURCES, 'index.ts'), '--outFile', 'kernels.wasm', ...flagsOf(variant)],
    {
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
    },
  )
  if (error || !binary) throw new Error(`The kernels do not compile (${variant}):\n${messages}`)
  return binary
}

/** @type {Map<string, Promise<Uint8Array>>} What is being compiled, by the binary's name. */
const underWay = new Map()

/** @param {string} variant Compiles it and keeps the binary in place of the older one. */
async function renew(variant) {
  const name = nameOf(variant)
  const binary = await compileKernel(variant)
  mkdirSync(COMPILED, { recursive: true })
  for (const old of readdirSync(COMPILED))
    if (/^(.+)-\w+\.wasm$/.exec(old)?.[1] === variant) rmSync(join(COMPILED, old))
  writeFileSync(join(COMPILED, name), binary)
  return binary
}

/** @param {string} variant @returns {Promise<Uint8Array>} The binary, compiled when the sources have changed. */
async function kernel(variant) {
  const name = nameOf(variant)
  if (existsSync(join(COMPILED, name))) return readFileSync(join(COMPILED, name))
  const compiling = underWay.get(name) ?? renew(variant)
  underWay.set(name, compiling)
  return compiling
}

/** Compiles every variant whose sources have changed. */
export async function compileKernels() {
  for (const variant of KERNEL_VARIANTS) await kernel(variant)
}

/** @returns {import('vite').Plugin} */
export const wasmKernels = () => ({
  name: 'wasm-kernels',
  enforce: 'pre',
  load: {
    filter: { id: /\?kernel=/ },
    async handler(id) {
      const variant = id.split('?kernel=')[1]
      if (!variant) return null
      for (const name of readdirSync(SOURCES)) this.addWatchFile(join(SOURCES, name))
      const binary = Buffer.from(await kernel(variant))
      return {
        code: `export const base64 = ${JSON.stringify(binary.toString('base64'))}`,
        map: null,
      }
    },
  },
})
