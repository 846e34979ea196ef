/** A Chromium with a profile of its own, which stays when the browser is killed. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { BROWSER_FLAGS, ensureBrowser } from '../../../src/cli/browser.mjs'
import { defined } from '../../../src/lib/assert.ts'
import type { Browser, BrowserContext } from '@playwright/test'
import type { ChildProcess } from 'node:child_process'

const FLAGS = [
  ...BROWSER_FLAGS,
  '--headless',
  '--lang=en-US',
  '--no-first-run',
  '--remote-debugging-port=0',
]

interface Running {
  readonly program: ChildProcess
  readonly browser: Browser
}

export class Chromium {
  readonly #path: string
  readonly #profile: string
  readonly #flags: readonly string[]
  #running: Running | null = null

  private constructor(path: string, profile: string, flags: readonly string[]) {
    this.#path = path
    this.#profile = profile
    this.#flags = flags
  }

  /** @param flags beside the usual ones. */
  static async start(flags: readonly string[] = []): Promise<Chromium> {
    const profile = await mkdtemp(join(tmpdir(), 'ganvas-faults-'))
    const started = new Chromium(await ensureBrowser(), profile, flags)
    await started.startAgain()
    return started
  }

  /** Starts the browser on the same profile. */
  async startAgain(): Promise<void> {
    const program = spawn(
      this.#path,
      [...FLAGS, ...this.#flags, `--user-data-dir=${this.#profile}`, 'about:blank'],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    )
    const browser = await chromium.connectOverCDP(await endpointOf(program))
    this.#running = { program, browser }
  }

  get browser(): Browser {
    return defined(this.#running, 'a running browser').browser
  }

  get context(): BrowserContext {
    return defined(this.browser.contexts()[0], 'the context of the profile')
  }

  /** Ends the browser's process in the midst of whatever it does. */
  async kill(): Promise<void> {
    const { program } = defined(this.#running, 'a running browser')
    const gone = new Promise((resolve) => program.once('exit', resolve))
    program.kill('SIGKILL')
    await gone
    this.#running = null
  }

  /** Stops all its processes for a while, as a machine that sleeps does. */
  async freeze(ms: number): Promise<void> {
    const devtools = await this.browser.newBrowserCDPSession()
    const { processInfo } = await devtools.send('SystemInfo.getProcessInfo')
    for (const { id } of processInfo) process.kill(id, 'SIGSTOP')
    await new Promise((resolve) => setTimeout(resolve, ms))
    for (const { id } of processInfo) process.kill(id, 'SIGCONT')
  }

  /** Ends the process that draws and computes on the graphics card. */
  async crashGraphics(): Promise<void> {
    const devtools = await this.browser.newBrowserCDPSession()
    await devtools.send('Browser.crashGpuProcess')
    await devtools.detach()
  }

  async close(): Promise<void> {
    if (this.#running) await this.kill()
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Where the browser listens, which it says once it does. */
function endpointOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    program.stderr?.on('data', (text: Buffer) => {
      said += String(text)
      const endpoint = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (endpoint) resolve(endpoint)
    })
    program.once('exit', () => reject(new Error(`The browser did not start:\n${said}`)))
  })
}
