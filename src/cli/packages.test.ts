/** What a command finds missing, and what it leaves in place. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { foldersOf, hasMoreThanPage, isInstalled } from './packages.mjs'
import { ROOT } from './prepare.mjs'
import type { LockFile } from './packages.mjs'

const LOCK: LockFile = {
  packages: {
    '': {},
    'node_modules/page': { version: '1.0.0' },
    'node_modules/test': { version: '1.0.0', dev: true },
    'node_modules/for-another-machine': { version: '1.0.0', optional: true },
  },
}

const installed = (packages: Readonly<Record<string, string>>): LockFile => ({
  packages: Object.fromEntries(
    Object.entries(packages).map(([name, version]) => [`node_modules/${name}`, { version }]),
  ),
})

describe('a set of packages', () => {
  test.each([
    ['nothing', {}, false, false],
    ['the page', { page: '1.0.0' }, true, false],
    ['everything', { page: '1.0.0', test: '1.0.0' }, true, true],
    ['another version', { page: '1.0.1', test: '1.0.0' }, false, false],
  ])('with %s installed', (_, there, page, everything) => {
    expect(isInstalled(LOCK, installed(there), 'page')).toBe(page)
    expect(isInstalled(LOCK, installed(there), 'everything')).toBe(everything)
  })

  test('what the tests need stays when the page gets another version', () => {
    expect(hasMoreThanPage(LOCK, installed({ page: '0.9.0' }))).toBe(false)
    expect(hasMoreThanPage(LOCK, installed({ page: '0.9.0', test: '1.0.0' }))).toBe(true)
  })
})

describe('the page', () => {
  const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as LockFile

  test('is built without the tests, the rivals of the benchmark and the compiler of the kernels', () => {
    const folders = foldersOf(lock, 'page')
    for (const name of ['vitest', '@tensorflow/tfjs', 'webgpu', 'assemblyscript', 'typescript'])
      expect(folders).not.toContain(`node_modules/${name}`)
    expect(folders).toContain('node_modules/vite')
  })
})
