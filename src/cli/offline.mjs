/** Vite plugin that builds the service worker into the page's folder when all else is there, with a list of its files. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { build } from 'vite'
import { SERVED_HEADERS } from './securityPolicy.mjs'

const SOURCE = 'src/offline/serviceWorker.ts'

/** Name of the service worker, beside index.html: it serves what lies in its folder. */
const NAME = 'serviceWorker.js'

/** What lies in the build and is no part of the page: the pages of the commands with their scripts, accounts, stamps. */
const NOT_OF_THE_PAGE = [
  /^src\//,
  /^assets\/(?:judge|train)[-.](?!.*\.wasm)/,
  /\.md$/,
  /^\./,
  /^serviceWorker/,
]

/** @param {string} folder @returns {import('../offline/keeper.ts').PageFile[]} */
function pageFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !NOT_OF_THE_PAGE.some((pattern) => pattern.test(path)))
    .sort()
    .map((path) => {
      const content = readFileSync(join(folder, path))
      const hash = createHash('sha256').update(content).digest('hex')
      return { path, hash, bytes: content.length }
    })
}

/** @returns {import('vite').Plugin} */
export function offline() {
  /** @type {import('vite').ResolvedConfig} */
  let config
  return {
    name: 'offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    async closeBundle() {
      const outDir = join(config.root, config.build.outDir)
      if (!existsSync(join(config.root, SOURCE)) || !existsSync(join(outDir, 'index.html'))) return
      await build({
        configFile: false,
        root: config.root,
        logLevel: 'warn',
        publicDir: false,
        define: {
          PAGE_FILES: JSON.stringify(pageFiles(outDir)),
          PAGE_HEADERS: JSON.stringify(SERVED_HEADERS),
        },
        build: {
          outDir,
          emptyOutDir: false,
          target: 'es2022',
          modulePreload: false,
          rolldownOptions: {
            input: SOURCE,
            output: { format: 'iife', entryFileNames: NAME },
            checks: { pluginTimings: false },
          },
        },
      })
    },
  }
}
