/**
 * What has to be there before a command can do its work: the right Node, the dependencies, the datasets, a fresh build.
 * Each step is skipped when it was done before. Uses Node alone, so that it runs on a fresh clone.
 */
import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { foldersOf, hasMoreThanPage, isInstalled } from './packages.mjs'
import { announced, bar } from './progress.mjs'
import { compileKernels, kernelsAreCompiled } from './wasmKernels.mjs'

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const OLDEST_NODE = [20, 19]

/** Something that the reader of the terminal can act on: shown without a stack. */
export class CommandError extends Error {}

/** Ends the program when Node is too old to run it. */
function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [wantedMajor = 0, wantedMinor = 0] = OLDEST_NODE
  if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
  throw new CommandError(
    `Ganvas needs Node ${OLDEST_NODE.join('.')} or newer, and this is Node ${process.versions.node}. Get a newer one from https://nodejs.org.`,
  )
}

/**
 * Runs a command line program. An expected failure ends it with its message alone and exit code 1.
 * @param {() => Promise<number | void>} main Resolves to the exit code; nothing lets the program run on.
 */
export async function runCommand(main) {
  try {
    checkNode()
    const code = await main()
    if (code !== undefined) process.exit(code)
  } catch (error) {
    console.error(error instanceof CommandError ? `\n${error.message}` : error)
    process.exit(1)
  }
}

/**
 * Runs a program in the repository with this terminal.
 * @param {string} program
 * @param {readonly string[]} parameters
 * @param {Record<string, string>} [env] Added to the environment.
 * @param {(text: string) => void} [hear] Given, it gets what the program says in place of the terminal.
 * @returns {Promise<number>} Its exit code; 1 when a signal ended it.
 */
export const run = (program, parameters, env = {}, hear) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, parameters, {
      cwd: ROOT,
      stdio: hear ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...env },
      // npm is a script on Windows, which only a shell can start.
      shell: process.platform === 'win32' && program === 'npm',
    })
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', hear ?? (() => undefined))
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })

/**
 * Runs a JavaScript program of a dependency, or a TypeScript one of ours.
 * @param {string} script Path under the repository.
 * @param {readonly string[]} [parameters]
 * @param {Record<string, string>} [env]
 */
export const runScript = (script, parameters = [], env = {}) =>
  run(
    process.execPath,
    [
      ...(script.endsWith('.ts') ? [join(ROOT, 'src/cli/runTypeScript.mjs')] : []),
      join(ROOT, script),
      ...parameters,
    ],
    env,
  )

/**
 * Runs a program and keeps what it says to itself, unless it fails.
 * @param {string} fault What to say when it does.
 * @param {Parameters<typeof run>} command
 */
async function quietly(fault, [program, parameters, env]) {
  let said = ''
  const code = await run(program, parameters, env, (text) => (said += text))
  if (code !== 0) throw new CommandError(`${said.trim()}\n\n${fault}`)
}

/** @param {string} path Under the repository. @returns {import('./packages.mjs').LockFile} Empty when it is not there. */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8'))
  } catch {
    return {}
  }
}

/**
 * Installs a set of packages unless they are there in the versions of the lock file. What is there beyond the set stays.
 * @param {import('./packages.mjs').PackageSet} wanted
 */
export async function ensurePackages(wanted) {
  const lock = readLock('package-lock.json')
  const installed = readLock('node_modules/.package-lock.json')
  if (isInstalled(lock, installed, wanted)) return
  const set = hasMoreThanPage(lock, installed) ? 'everything' : wanted
  const folders = foldersOf(lock, set)
  const state = () => {
    const there = folders.filter((folder) => existsSync(join(ROOT, folder, 'package.json'))).length
    return `${bar(there / folders.length)} ${there} of ${folders.length}`
  }
  const packages = ['ci', set === 'page' ? '--omit=dev' : '--include=dev']
  await announced(
    set === 'page'
      ? 'Fetching the packages that the page is built from'
      : 'Fetching the packages of the tests, the commands and the benchmark',
    () =>
      quietly('The packages could not be fetched: see above. It needs the network.', [
        'npm',
        [...packages, '--no-audit', '--no-fund', '--loglevel=error'],
      ]),
    state,
  )
}

/** Builds the files of every dataset that are missing or damaged. */
export async function buildDatasets() {
  for (const set of readdirSync(join(ROOT, 'datasets'), { withFileTypes: true }))
    if (set.isDirectory() && (await runScript(`datasets/${set.name}/build.ts`)) !== 0)
      throw new CommandError('The datasets could not be built: see above.')
}

const SOURCES = [
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
]
const STAMP = join(ROOT, 'dist/.built')

/**
 * Lists the files of a part of the repository, each with its size and the time of its last change.
 * @param {string} path A file or folder under the repository; nothing is listed when it is not there.
 * @returns {string[]}
 */
function filesIn(path) {
  const stats = statSync(join(ROOT, path), { throwIfNoEntry: false })
  if (!stats) return []
  if (!stats.isDirectory()) return [`${path} ${stats.size} ${stats.mtimeMs}`]
  return readdirSync(join(ROOT, path)).flatMap((name) => filesIn(join(path, name)))
}

/** Builds the page into `dist` unless the build there was made from the sources as they are. */
export async function buildApp() {
  if (!kernelsAreCompiled()) await announced('Compiling the kernels', compileKernels)
  const sources = SOURCES.flatMap(filesIn).join('\n')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === sources) return
  rmSync(STAMP, { force: true })
  await announced('Building the page', () =>
    quietly('The page could not be built: see above.', [
      process.execPath,
      [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    ]),
  )
  writeFileSync(STAMP, sources)
}

/** Prepares all that the page is served from: packages, datasets, build. */
export async function preparePage() {
  await ensurePackages(kernelsAreCompiled() ? 'page' : 'everything')
  await buildDatasets()
  await buildApp()
}

/** @param {number} port @param {string} host */
const isFree = (port, host) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) =>
      resolve(!('code' in error && ['EADDRINUSE', 'EACCES'].includes(String(error.code)))),
    )
    server.once('listening', () => server.close(() => resolve(true)))
    server.listen(port, host)
  })

/**
 * Finds the first port from `from` on that nothing on this machine listens at.
 * @param {number} from
 * @returns {Promise<number>}
 */
export async function freePort(from) {
  for (let port = from; port < Math.min(from + 100, 65_536); port++)
    if ((await isFree(port, '127.0.0.1')) && (await isFree(port, '::1'))) return port
  throw new CommandError(`No free port from ${from} on. Choose another with --port.`)
}

/**
 * Reads `--port N` from the command line, and says when another port has to be taken.
 * @param {number} standard
 * @returns {Promise<number>} A port that is free now.
 */
export async function choosePort(standard) {
  const { parseArgs } = await import('node:util')
  const wanted = (() => {
    try {
      const { values } = parseArgs({ options: { port: { type: 'string' } } })
      return Number(values.port ?? standard)
    } catch (error) {
      throw new CommandError(`${error instanceof Error ? error.message : error}\nUsage: --port N`)
    }
  })()
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65_535)
    throw new CommandError('--port wants a whole number from 1 to 65535.')
  const port = await freePort(wanted)
  if (port !== wanted) console.log(`Port ${wanted} is taken by another program; using ${port}.`)
  return port
}

/**
 * Serves `dist`, with the headers that let WebAssembly use threads.
 * @param {number} port A free one; 0 lets the system choose.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveBuild(port) {
  if (!existsSync(join(ROOT, 'dist/index.html')))
    throw new CommandError('There is no build in dist. Run "npm run build" first.')
  const { preview } = await import('vite')
  const server = await preview({
    root: ROOT,
    logLevel: 'error',
    preview: { port, strictPort: true },
  })
  const address = server.httpServer.address()
  const bound = typeof address === 'object' && address ? address.port : port
  return { url: `http://localhost:${bound}/`, close: () => server.close() }
}

/**
 * Calls `close` and ends the program when the terminal or another program asks for it.
 * @param {() => Promise<void>} close
 */
export function endOnSignal(close) {
  const end = () => {
    // What cannot be closed in a second is not worth waiting for.
    setTimeout(() => process.exit(0), 1000).unref()
    close().then(
      () => process.exit(0),
      () => process.exit(0),
    )
  }
  process.once('SIGINT', end)
  process.once('SIGTERM', end)
}
