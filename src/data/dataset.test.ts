import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { datasetSpec } from '../datasets/datasets.ts'
import { DATASETS } from '../datasets/datasets.ts'
import { openDataset } from '../datasets/load.ts'
import type { Dataset } from './dataset.ts'
import { SILENCE_MS } from './download.ts'
import { MANIFEST_VERSION } from './manifest.ts'
import type { DataFile, FileSet, Manifest } from './manifest.ts'

const { shape, trainCount, testCount } = datasetSpec('mnist')
const PIXELS = 784

/** Every pixel of image i has this value; no two neighbouring images, and no two blocks, are alike. */
const greyOf = (index: number): number => index % 251

/** Files by path, `mnist/manifest.json` among them. */
type Files = Map<string, Uint8Array<ArrayBuffer>>

/** Makes the files of a data set whose image i is labelled i mod 10 and has all pixels at {@link greyOf}(i). */
function madeUpFiles(): { files: Files; manifest: Manifest } {
  const files: Files = new Map()
  const store = (name: string, first: number, count: number, content: Uint8Array): DataFile => {
    const stored = new Uint8Array(gzipSync(content, { level: 1 }))
    files.set(`mnist/${name}`, stored)
    const sha256 = createHash('sha256').update(stored).digest('hex')
    return { name, first, count, bytes: stored.length, sha256 }
  }
  const makeSet = (set: string, count: number, chunk: number): FileSet => {
    const labels = Uint8Array.from({ length: count }, (_, i) => i % 10)
    const examples = Array.from({ length: count / chunk }, (_, block) => {
      const content = new Uint8Array(chunk * PIXELS)
      for (let i = 0; i < chunk; i++)
        content.fill(greyOf(block * chunk + i), i * PIXELS, (i + 1) * PIXELS)
      return store(`${set}-examples-${block}.bin`, block * chunk, chunk, content)
    })
    return { labels: store(`${set}-labels.bin`, 0, count, labels), examples }
  }
  const manifest: Manifest = {
    version: MANIFEST_VERSION,
    shape,
    train: makeSet('train', trainCount, 7_500),
    test: makeSet('test', testCount, 5_000),
  }
  files.set('mnist/manifest.json', new TextEncoder().encode(JSON.stringify(manifest)))
  return { files, manifest }
}

/**
 * Serves files, 404 for what is not there. `before` may answer, or throw, in place of a request; `requests` lists all
 * paths in the order in which they were asked for.
 */
function serve(
  files: Files,
  before: (path: string, init?: RequestInit) => Response | undefined | Promise<Response> = () =>
    undefined,
): {
  requests: string[]
  fetchFile: (path: string, init?: RequestInit) => Promise<Response>
} {
  const requests: string[] = []
  return {
    requests,
    async fetchFile(path, init) {
      requests.push(path)
      const answer = await before(path, init)
      if (answer) return answer
      const bytes = files.get(path)
      return bytes ? new Response(bytes) : new Response('', { status: 404 })
    },
  }
}

const { files, manifest } = madeUpFiles()

const open = (server: ReturnType<typeof serve>): Promise<Dataset> =>
  openDataset('mnist', { fetchFile: server.fetchFile, retryPause: 0 })

const flipped = (path: string): Response => {
  const bytes = new Uint8Array(files.get(path) as Uint8Array)
  bytes[100] = (bytes[100] as number) ^ 1
  return new Response(bytes)
}

const fraction = (index: number): number => Math.fround(greyOf(index) / 255)

describe('image data', () => {
  it('arrive block by block, in order, and are read as floats in [0, 1]', async () => {
    const server = serve(files)
    const data = await open(server)
    expect(data.blockEnds).toEqual([7_500, 15_000, 22_500, 30_000, 37_500, 45_000, 52_500, 60_000])
    await data.need(60_000)
    expect(data.arrived).toBe(60_000)
    expect(server.requests).toEqual(
      [
        'manifest.json',
        'train-labels.bin',
        ...[0, 1, 2, 3, 4, 5, 6, 7].map((i) => `train-examples-${i}.bin`),
      ].map((name) => `mnist/${name}`),
    )
    const out = new Float32Array(3 * 784)
    data.read(Uint32Array.of(59_999, 0, 7_500), out)
    expect([out[0], out[783], out[784], out[1_568], out[2_351]]).toEqual(
      [59_999, 59_999, 0, 7_500, 7_500].map(fraction),
    )
  })

  it('can be used as soon as the first block is here, and the rest cannot be read yet', async () => {
    let release: (response: Response) => void = () => {}
    const stuck = new Promise<Response>((resolve) => (release = resolve))
    const second = 'mnist/train-examples-1.bin'
    const data = await open(serve(files, (path) => (path === second ? stuck : undefined)))
    await data.need(7_500)
    expect(data.arrived).toBe(7_500)
    const out = new Float32Array(784)
    data.read(Uint32Array.of(7_499), out)
    expect(out[0]).toBe(fraction(7_499))
    expect(() => data.read(Uint32Array.of(7_500), out)).toThrow('7500 has not arrived')
    release(new Response(files.get(second) as Uint8Array<ArrayBuffer>))
    await data.need(7_501)
    data.read(Uint32Array.of(7_500), out)
    expect(out[0]).toBe(fraction(7_500))
  })

  it('report progress in bytes, up to all that training needs', async () => {
    const reports: [number, number][] = []
    const { fetchFile } = serve(files)
    const data = await openDataset('mnist', {
      fetchFile,
      onProgress: (loaded, total) => reports.push([loaded, total]),
    })
    await data.need(60_000)
    const { labels, examples } = manifest.train
    const total = examples.reduce((sum, file) => sum + file.bytes, labels.bytes)
    expect(reports.at(-1)).toEqual([total, total])
    expect(reports).toEqual(reports.toSorted(([a], [b]) => a - b))
  })

  it('fetch the test set on first use only, and once', async () => {
    const server = serve(files)
    const data = await open(server)
    await data.need(60_000)
    expect(server.requests.filter((path) => path.includes('test'))).toEqual([])
    const [test, again] = await Promise.all([data.test(), data.test()])
    expect(again).toBe(test)
    expect(server.requests.filter((path) => path.includes('test'))).toHaveLength(3)
    const out = new Float32Array(2 * 784)
    test.read(4_999, 2, out)
    expect([out[0], out[784]]).toEqual([4_999, 5_000].map(fraction))
    expect([test.count, test.labels[4_999]]).toEqual([10_000, 9])
    expect(() => test.read(9_999, 2, out)).toThrow('no test examples')
  })

  it('refuse to promise more images than there are', async () => {
    const data = await open(serve(files))
    await expect(data.need(60_001)).rejects.toThrow('no 60001 training examples')
  })
})

describe('damaged or missing image data', () => {
  it('are dataDamaged when one bit of a file is wrong, twice', async () => {
    const bad = 'mnist/train-examples-1.bin'
    const server = serve(files, (path) => (path === bad ? flipped(path) : undefined))
    const data = await open(server)
    await data.need(7_500)
    await expect(data.need(7_501)).rejects.toMatchObject({
      code: 'dataDamaged',
      message: expect.stringMatching(/mnist\/train-examples-1\.bin.*checksum.*npm start/s),
    })
    expect(data.arrived).toBe(7_500)
  })

  it('are fetched past the cache when the cached copy is damaged', async () => {
    const bad = 'mnist/train-examples-0.bin'
    const data = await open(
      serve(files, (path, init) =>
        path === bad && init?.cache !== 'reload' ? flipped(path) : undefined,
      ),
    )
    await data.need(7_500)
    expect(data.arrived).toBe(7_500)
  })

  it('are dataDamaged when a file is cut short', async () => {
    const data = await open(
      serve(files, (path) =>
        path.endsWith('examples-0.bin') ? new Response(files.get(path)?.slice(0, -1)) : undefined,
      ),
    )
    await expect(data.need(1)).rejects.toMatchObject({ code: 'dataDamaged' })
  })

  it('are dataMissing when the server has not got a file, after three attempts', async () => {
    const gone = 'mnist/train-examples-0.bin'
    const server = serve(files, (path) =>
      path === gone ? new Response('', { status: 404 }) : undefined,
    )
    const data = await open(server)
    await expect(data.need(1)).rejects.toMatchObject({
      code: 'dataMissing',
      message: expect.stringMatching(/mnist\/train-examples-0\.bin.*HTTP 404.*Reload/s),
    })
    expect(server.requests.filter((path) => path === gone)).toHaveLength(3)
  })

  it('are dataMissing when the server sends its start page for a file that is not there', async () => {
    const page = (): Response =>
      new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })
    await expect(open(serve(files, page))).rejects.toMatchObject({ code: 'dataMissing' })
  })

  it('are dataDamaged when the manifest is of another version', async () => {
    const other = (): Response => new Response(JSON.stringify({ ...manifest, version: 0 }))
    await expect(
      open(serve(files, (path) => (path.endsWith('.json') ? other() : undefined))),
    ).rejects.toMatchObject({
      code: 'dataDamaged',
      message: expect.stringContaining('manifest.json'),
    })
  })

  it('do not stop a run that asks again once the network is back, and the rest streams in', async () => {
    let offline = true
    const data = await open(
      serve(files, (path) => {
        if (offline && path.includes('train-examples')) throw new TypeError('Failed to fetch')
        return undefined
      }),
    )
    await expect(data.need(10)).rejects.toMatchObject({ code: 'dataMissing' })
    offline = false
    await data.need(10)
    const all = new Promise<void>((resolve) => {
      const look = (): void => {
        if (data.arrived === 60_000) resolve()
        else setTimeout(look, 5)
      }
      look()
    })
    await all
  })

  it('survive two failed attempts in a row without a word', async () => {
    let failures = 2
    const data = await open(
      serve(files, (path) => {
        if (path.includes('train-examples-0') && failures-- > 0) throw new TypeError('reset')
        return undefined
      }),
    )
    await data.need(1)
    expect(data.arrived).toBeGreaterThan(0)
  })

  it('are asked for anew where a connection hangs without an error, and that is told', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    let hangs = true
    const stalled = vi.fn()
    const { fetchFile } = serve(files)
    const opened = openDataset('mnist', {
      fetchFile: (path, init) => {
        if (!hangs || !path.includes('train-examples-0')) return fetchFile(path, init)
        hangs = false
        return new Promise(() => {})
      },
      retryPause: 0,
      onStall: stalled,
    })
    const data = await opened
    const needed = data.need(1)
    expect(stalled).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(SILENCE_MS + 1)
    await needed
    vi.useRealTimers()
    expect(stalled).toHaveBeenCalledOnce()
    expect(data.arrived).toBeGreaterThan(0)
  })

  it('let the test set be asked for again', async () => {
    let offline = true
    const data = await open(
      serve(files, (path) => {
        if (offline && path.includes('test-')) throw new TypeError('Failed to fetch')
        return undefined
      }),
    )
    await expect(data.test()).rejects.toMatchObject({ code: 'dataMissing' })
    offline = false
    expect((await data.test()).count).toBe(10_000)
  })
})

const PLANE = DATASETS.filter(({ noise }) => noise !== undefined).map(({ id }) => id)

describe('plane data', () => {
  it.each(PLANE)('%s are all here at once, with no fetch', async (id) => {
    const server = serve(new Map())
    const data = await openDataset(id, { fetchFile: server.fetchFile })
    expect([data.arrived, data.trainLabels.length, data.blockEnds]).toEqual([
      10_000,
      10_000,
      [10_000],
    ])
    await data.need(10_000)
    const out = new Float32Array(4)
    data.read(Uint32Array.of(9_999, 0), out)
    const test = await data.test()
    const held = new Float32Array(2)
    test.read(0, 1, held)
    expect(test.count).toBe(2_000)
    expect(held).not.toEqual(out.slice(2))
    expect(out.slice(0, 2)).not.toEqual(out.slice(2))
    expect(() => data.read(Uint32Array.of(10_000), out)).toThrow('no training example 10000')
    expect(server.requests).toEqual([])
  })
})
