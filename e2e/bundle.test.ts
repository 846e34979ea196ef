/** What the page loads before anything is asked of it: read from the production build, which has to be there. */
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { SERVED_HEADERS } from '../src/cli/securityPolicy.mjs'

const DIST = join(dirname(fileURLToPath(import.meta.url)), '../dist')
const LARGEST_KB = 250

/** Words of TF.js that no minifier changes. */
const TFJS = /tfjsflags|WEBGL_CPU_FORWARD|WASM_HAS_SIMD_SUPPORT/

const read = (path: string): Promise<string> => readFile(join(DIST, path), 'utf8')

/** The values of an attribute that fetches something, in the elements of a page. */
const fetchedBy = (html: string): readonly string[] =>
  [...html.matchAll(/<(?:script|link|img|iframe|source)\b[^>]*?\s(?:src|href)="([^"]*)"/g)].map(
    (match) => match[1] ?? '',
  )

/** The scripts that a script imports statically, as paths under `dist`. */
const staticImports = (path: string, code: string): readonly string[] =>
  [...code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g)].map((match) =>
    posix.join(posix.dirname(path), match[1] ?? ''),
  )

/** The scripts that run before the page does anything: those of index.html, and all that they import statically. */
async function firstScripts(html: string): Promise<ReadonlyMap<string, string>> {
  const scripts = new Map<string, string>()
  const waiting = fetchedBy(html)
    .filter((path) => path.endsWith('.js'))
    .map((path) => posix.normalize(path))
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (scripts.has(path)) continue
    const code = await read(path)
    scripts.set(path, code)
    waiting.push(...staticImports(path, code))
  }
  return scripts
}

describe('the first load of the page', () => {
  let html = ''
  let scripts: ReadonlyMap<string, string> = new Map()

  beforeAll(async () => {
    html = await read('index.html')
    scripts = await firstScripts(html)
  })

  test(`is at most ${LARGEST_KB} kB of compressed JavaScript`, () => {
    expect(scripts.size).toBeGreaterThan(0)
    const sizes = [...scripts.values()].map((code) => gzipSync(code).length)
    const total = sizes.reduce((sum, size) => sum + size, 0)
    expect(total / 1000, `${scripts.size} scripts`).toBeLessThanOrEqual(LARGEST_KB)
  })

  test('holds no TF.js', () => {
    for (const [path, code] of scripts) expect(code, path).not.toMatch(TFJS)
  })

  test('leaves TF.js to the worker', async () => {
    const names = await readdir(join(DIST, 'assets'))
    const worker = names.find((name) => /^trainer\.worker-.*\.js$/.test(name))
    expect(worker).toBeDefined()
    expect(await read(`assets/${worker}`)).toMatch(TFJS)
    expect([...scripts.keys()]).not.toContain(`assets/${worker}`)
  })

  test('fetches nothing from other hosts', async () => {
    expect(fetchedBy(html).filter((url) => /^(?:[a-z]+:)?\/\//i.test(url))).toEqual([])
    const names = await readdir(join(DIST, 'assets'))
    for (const name of names.filter((each) => each.endsWith('.css')))
      expect(await read(`assets/${name}`), name).not.toMatch(/url\(["']?(?:https?:)?\/\//)
  })

  test('forbids scripts made of text, in its page as in the headers that it is served with', () => {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/
      .exec(html)?.[1]
      ?.replaceAll('&#39;', "'")
    expect(policy).toBe(SERVED_HEADERS['Content-Security-Policy'])
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/)
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';")
  })

  test('names its files relative to the page, so that a copy works in any folder', () => {
    expect(fetchedBy(html).filter((url) => url.startsWith('/'))).toEqual([])
  })
})
