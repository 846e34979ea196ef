import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { Keeper } from './keeper.ts'
import type { Inventory, KeptFiles, PageFile } from './keeper.ts'

const SCOPE = 'https://host/some/folder/'

/** What the host has, by path; a test may change it, or take the host away. */
let host: Map<string, string> | null
let fetched: string[]
let stored: Map<string, Response>

const fileOf = (path: string, content: string): PageFile => ({
  path,
  hash: createHash('sha256').update(content).digest('hex'),
  bytes: content.length,
})

const cache: KeptFiles = {
  match: async (key) => stored.get(key)?.clone(),
  put: async (key, response) => void stored.set(key, response),
  keys: async () => Array.from(stored.keys(), (url) => ({ url })),
  delete: async (key) => stored.delete(key),
}

const keeperOf = (files: readonly PageFile[]): Keeper =>
  new Keeper({
    files,
    headers: { 'Cross-Origin-Embedder-Policy': 'require-corp' },
    scope: SCOPE,
    cache: async () => cache,
    fetch: async ({ url }) => {
      if (!host) throw new TypeError('no network')
      fetched.push(url)
      const content = host.get(url.slice(SCOPE.length))
      return content === undefined ? new Response('', { status: 404 }) : new Response(content)
    },
  })

const FILES = [fileOf('index.html', 'page'), fileOf('assets/data.bin', 'numbers')]

/** What the page gets; keeping goes on beside it, and is over in the next task. */
async function ask(keeper: Keeper, path: string, init?: RequestInit): Promise<Response> {
  const response = await keeper.answer(new Request(SCOPE + path, init))
  if (!response) throw new Error(`${path} is left to the browser`)
  await new Promise((resolve) => setTimeout(resolve))
  return response
}

/** Whether the file is kept, once what was begun has ended. */
const isKept = async (keeper: Keeper, path: string): Promise<boolean | undefined> => {
  const { files } = (await (await ask(keeper, 'offline.json')).json()) as Inventory
  return files.find((file) => file.path === path)?.kept
}

beforeEach(() => {
  host = new Map([
    ['index.html', 'page'],
    ['assets/data.bin', 'numbers'],
  ])
  fetched = []
  stored = new Map()
})

describe('what keeps the page', () => {
  it('fetches a file once, and has it when the host is gone', async () => {
    const keeper = keeperOf(FILES)
    await ask(keeper, 'assets/data.bin')
    await expect.poll(() => isKept(keeper, 'assets/data.bin')).toBe(true)
    host = null
    const again = await ask(keeper, 'assets/data.bin')
    expect(await again.text()).toBe('numbers')
    expect(fetched).toHaveLength(1)
  })

  it('gives its headers to all answers, kept or fetched, of the page or beside it', async () => {
    host?.set('notes.txt', 'notes')
    const keeper = keeperOf(FILES)
    await keeper.keepAll()
    for (const path of ['', 'assets/data.bin', 'notes.txt', 'absent.txt'])
      expect((await ask(keeper, path)).headers.get('Cross-Origin-Embedder-Policy'), path).toBe(
        'require-corp',
      )
  })

  it('hands on a file of another version, and does not keep it', async () => {
    host?.set('assets/data.bin', 'newer numbers')
    const keeper = keeperOf(FILES)
    expect(await (await ask(keeper, 'assets/data.bin')).text()).toBe('newer numbers')
    expect(await isKept(keeper, 'assets/data.bin')).toBe(false)
    await expect(keeper.keepAll()).rejects.toThrow('assets/data.bin belongs to another version')
  })

  it('fetches only what a new version changed, and then forgets the old', async () => {
    await keeperOf(FILES).keepAll()
    host?.set('index.html', 'new page')
    fetched = []
    const next = keeperOf([fileOf('index.html', 'new page'), FILES[1]!])
    await next.keepAll()
    expect(fetched).toEqual([`${SCOPE}index.html`])
    expect(stored.size).toBe(3)
    await next.tidy()
    expect(stored.size).toBe(2)
  })

  it('fetches anew what the page asks for anew', async () => {
    const keeper = keeperOf(FILES)
    await keeper.keepAll()
    await ask(keeper, 'assets/data.bin', { cache: 'reload' })
    expect(fetched).toHaveLength(3)
  })

  it('leaves to the browser what is sent, and what lies elsewhere', () => {
    const keeper = keeperOf(FILES)
    expect(keeper.answer(new Request(SCOPE, { method: 'POST' }))).toBeNull()
    expect(keeper.answer(new Request('https://host/another/page/'))).toBeNull()
  })

  it('answers though nothing can be stored', async () => {
    stored.set = () => {
      throw new Error('storage is full')
    }
    expect(await (await ask(keeperOf(FILES), 'assets/data.bin')).text()).toBe('numbers')
  })
})
