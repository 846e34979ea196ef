/** Finds a Chromium for the tests and the headless runs, and gets one where there is none. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { CommandError } from './prepare.mjs'

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome']

/** Paths at which installers put Chrome or Chromium when they do not put it on the path. */
function usualPlaces() {
  const { env, platform } = process
  if (platform === 'darwin')
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ]
  if (platform === 'win32')
    return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']]
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe'))
  return ['/snap/bin/chromium']
}

/** The browser that Playwright installed for itself, when it is there. */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('@playwright/test')
    return [chromium.executablePath()]
  } catch {
    return []
  }
}

/**
 * Finds a Chromium: `CHROMIUM_PATH`, one on the path, one in the usual places, or Playwright's own.
 * @returns {Promise<string | undefined>} The path of the program.
 * @throws {Error} When `CHROMIUM_PATH` names a file that is not there.
 */
export async function findBrowser() {
  const wanted = process.env['CHROMIUM_PATH']
  if (wanted && !existsSync(wanted))
    throw new CommandError(`CHROMIUM_PATH is ${wanted}, but there is no such file.`)
  if (wanted) return wanted
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  const present = [...onPath, ...usualPlaces()].find((path) => existsSync(path))
  return present ?? (await playwrightsOwn()).find((path) => existsSync(path))
}

/** @param {string} program @param {readonly string[]} parameters True when it ran and succeeded. */
const succeeds = (program, parameters) =>
  spawnSync(program, parameters, { stdio: 'inherit', shell: process.platform === 'win32' })
    .status === 0

/**
 * Finds a Chromium, and installs one when there is none: Playwright's, or Debian's where Playwright's cannot be had.
 * @returns {Promise<string>} The path of the program.
 * @throws {Error} When there is none and none could be installed; the message says what to do.
 */
export async function ensureBrowser() {
  const present = await findBrowser()
  if (present) return present
  console.log('No Chromium found. Installing one; this happens once.')
  if (!succeeds('npx', ['playwright', 'install', 'chromium']) && process.getuid?.() === 0)
    if (succeeds('apt-get', ['update'])) succeeds('apt-get', ['install', '-y', 'chromium'])
  const installed = await findBrowser()
  if (installed) return installed
  throw new CommandError(
    'No Chromium found, and none could be installed. Install Chrome or Chromium, or set CHROMIUM_PATH to the program.',
  )
}

/** Flags that every headless browser is started with: no sandbox (it fails in containers), nothing in the background. */
export const BROWSER_FLAGS = ['--no-sandbox', '--disable-background-networking']

/** Flags that let WebGPU and WebGL run where a GPU is there and blocked, or not there at all. */
export const GPU_FLAGS = ['--enable-unsafe-webgpu', '--enable-unsafe-swiftshader']

/** Flags that make WebGPU and WebGL run on the CPU, the same on every machine. */
export const SOFTWARE_GPU_FLAGS = [
  ...GPU_FLAGS,
  '--use-webgpu-adapter=swiftshader',
  '--enable-features=Vulkan',
  '--use-angle=swiftshader',
]
