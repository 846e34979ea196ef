/**
 * Fetches data files so that what comes out is either intact or an error: failed and silent fetches are tried again, checksums are
 * compared, damaged copies are fetched once more past the browser's cache.
 */
// Not crypto.subtle: browsers hide it from pages on plain http, as on many classroom networks.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { DataError } from './dataError.ts'
import type { DataFile } from './manifest.ts'

/** Fetches a file by its path below the datasets folder, for example `mnist/manifest.json`. */
export type FetchFile = (path: string, init?: RequestInit) => Promise<Response>

export interface Source {
  readonly fetchFile: FetchFile
  /** Pause before a failed fetch is tried again, in ms. */
  readonly retryPause: number
  /** Hears that a connection fell silent and is given up. */
  readonly onStall?: (() => void) | undefined
}

type Bytes = Uint8Array<ArrayBuffer>

const ATTEMPTS = 3
/** A connection on which nothing comes for so long will not come back. */
export const SILENCE_MS = 20_000

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

/** Reads a whole body, reporting the bytes that have come so far. */
async function readBody(response: Response, onBytes: (loaded: number) => void): Promise<Bytes> {
  const parts: Bytes[] = []
  let loaded = 0
  const reader = response.body?.getReader()
  for (;;) {
    const piece = await reader?.read()
    if (!piece || piece.done) break
    parts.push(piece.value)
    loaded += piece.value.length
    onBytes(loaded)
  }
  const whole = new Uint8Array(loaded)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Does what reports its signs of life to `heard`. @throws when there were none for {@link SILENCE_MS}. */
async function unlessSilent<T>(
  work: (signal: AbortSignal, heard: () => void) => Promise<T>,
  onStall: () => void,
): Promise<T> {
  const giveUp = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const silence = new Promise<never>((_, reject) => {
    giveUp.signal.addEventListener('abort', () => reject(giveUp.signal.reason as Error))
  })
  const heard = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      onStall()
      giveUp.abort(new Error(`nothing came for ${SILENCE_MS / 1000} s`))
    }, SILENCE_MS)
  }
  heard()
  try {
    return await Promise.race([work(giveUp.signal, heard), silence])
  } finally {
    clearTimeout(timer)
  }
}

async function fetchOnce(
  source: Source,
  path: string,
  init: RequestInit,
  onBytes: (loaded: number) => void,
): Promise<Bytes> {
  const response = await source.fetchFile(path, init)
  if (!response.ok) throw new Error(`HTTP ${response.status}`)
  // Servers of single-page applications answer for a file that is not there with the page itself.
  if (response.headers.get('content-type')?.startsWith('text/html'))
    throw new Error('the server sent a page in its place')
  return await readBody(response, onBytes)
}

/**
 * Fetches the bytes at `path`, in at most three attempts.
 * @throws {DataError} `dataMissing` when the last attempt fails too.
 */
export async function fetchBytes(
  source: Source,
  path: string,
  init: RequestInit = {},
  onBytes: (loaded: number) => void = () => {},
): Promise<Bytes> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await unlessSilent(
        (signal, heard) =>
          fetchOnce(source, path, { ...init, signal }, (loaded) => {
            heard()
            onBytes(loaded)
          }),
        () => source.onStall?.(),
      )
    } catch (error) {
      if (attempt === ATTEMPTS) {
        const reason = error instanceof Error ? error.message : String(error)
        throw new DataError('dataMissing', path, `could not be fetched (${reason})`, {
          cause: error,
        })
      }
      await pause(source.retryPause * attempt)
    }
  }
}

async function gunzip(bytes: Bytes): Promise<Bytes> {
  const content = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))
  return new Uint8Array(await new Response(content).arrayBuffer())
}

const isIntact = (file: DataFile, bytes: Bytes): boolean =>
  bytes.length === file.bytes && bytesToHex(sha256(bytes)) === file.sha256

/**
 * Fetches, checks and unpacks a file of `length` bytes (unpacked) from `folder`. `onBytes` hears how many stored bytes
 * have come; the number falls back when a fetch is repeated.
 * @throws {DataError} `dataMissing` when it cannot be fetched, `dataDamaged` when it is wrong twice.
 */
export async function download(
  source: Source,
  folder: string,
  file: DataFile,
  length: number,
  onBytes?: (loaded: number) => void,
): Promise<Bytes> {
  const path = `${folder}/${file.name}`
  let stored = await fetchBytes(source, path, {}, onBytes)
  if (!isIntact(file, stored)) stored = await fetchBytes(source, path, { cache: 'reload' }, onBytes)
  if (!isIntact(file, stored))
    throw new DataError('dataDamaged', path, 'does not have the checksum in the manifest')
  const content = await gunzip(stored).catch((error: unknown) => {
    throw new DataError('dataDamaged', path, 'cannot be unpacked', { cause: error })
  })
  if (content.length !== length)
    throw new DataError('dataDamaged', path, `holds ${content.length} bytes instead of ${length}`)
  return content
}
