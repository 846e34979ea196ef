/** The commands as they are typed, where they end before anything is built. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from './prepare.mjs'

interface Ended {
  readonly code: number
  readonly said: string
}

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ganvas-commands-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Runs a command as if typed in a folder of its own. */
const run = (command: string, args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(ROOT, 'src/cli/runTypeScript.mjs'), `src/cli/${command}.ts`, ...args],
      { cwd: ROOT, env: { ...process.env, INIT_CWD: folder } },
      (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), said: `${stdout}${stderr}` }),
    )
  })

test.each([
  ['measure', ['--images', 'a.idx', '--json', 'none/a.json'], '--json: there is no folder'],
  ['judge', ['--epochs', '3'], "Unknown option '--epochs'"],
])('%s %j ends with code 2, the fault and the usage', async (command, args, fault) => {
  const { code, said } = await run(command, args)
  expect(said).toContain(fault)
  expect(said).toContain(`Usage: npm run ${command}`)
  expect(code).toBe(2)
})

test('measure ends with code 1 and names a file that it cannot use', async () => {
  const { code, said } = await run('measure', ['--images', 'none.idx', '--json', 'a.json'])
  expect(said.trim()).toBe(`${join(folder, 'none.idx')} cannot be read: there is no such file.`)
  expect(code).toBe(1)
})
