/**
 * Answers the page's requests from the copy that is kept on the device, and keeps what is fetched. A file is kept under its
 * hash: what a new version left as it was is not fetched again, and a file that belongs to another version is not kept.
 */

/** A file of the page as the build made it. */
export interface PageFile {
  /** Under the page's folder. */
  readonly path: string
  /** SHA-256 in hexadecimal. */
  readonly hash: string
  readonly bytes: number
}

/** Where the page asks what is kept; made up by the keeper, on no server. */
export const INVENTORY = 'offline.json'

/** What is kept of the page. */
export interface Inventory {
  readonly files: readonly (Pick<PageFile, 'path' | 'bytes'> & { readonly kept: boolean })[]
}

/** The part of a browser's `Cache` that is used, by address. */
export interface KeptFiles {
  match(key: string): Promise<Response | undefined>
  put(key: string, response: Response): Promise<void>
  keys(): Promise<readonly Pick<Request, 'url'>[]>
  delete(key: string): Promise<boolean>
}

export interface KeeperParts {
  readonly files: readonly PageFile[]
  /** Headers that every answer gets, whatever its server sent. */
  readonly headers: Readonly<Record<string, string>>
  /** Address of the page's folder, with a slash at its end. */
  readonly scope: string
  readonly cache: () => Promise<KeptFiles>
  readonly fetch: (request: Request) => Promise<Response>
}

const NO_BODY = new Set([204, 205, 304])

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether a host is this computer, where another program may serve another page at the same address tomorrow. */
const isOwnMachine = (url: URL): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)

export class Keeper {
  readonly #parts: KeeperParts
  readonly #files: ReadonlyMap<string, PageFile>

  constructor(parts: KeeperParts) {
    this.#parts = parts
    this.#files = new Map(parts.files.map((file) => [file.path, file]))
  }

  /** The answer to a request, or null for one that is none of the page's. */
  answer(request: Request): Promise<Response> | null {
    const path = this.#pathOf(request)
    if (path === null) return null
    if (path === INVENTORY) return this.#inventory()
    const file = this.#files.get(path)
    if (!file) return this.#fetched(request)
    const isFresh = request.cache === 'reload' || request.cache === 'no-store'
    if (isFresh || (request.mode === 'navigate' && isOwnMachine(new URL(request.url))))
      return this.#fetched(request, file).catch(async (error: unknown) => {
        const kept = await this.#kept(file)
        if (kept) return kept
        throw error
      })
    return this.#kept(file).then((kept) => kept ?? this.#fetched(request, file))
  }

  /** Fetches and keeps all files that are missing. @throws when one cannot be had. */
  async keepAll(): Promise<void> {
    for (const file of this.#files.values()) {
      if (await this.#kept(file)) continue
      const response = await this.#parts.fetch(new Request(this.#parts.scope + file.path))
      if (!(await this.#keep(file, response)))
        throw new Error(`${file.path} belongs to another version`)
    }
  }

  /** Deletes what earlier versions kept and this one does not need. */
  async tidy(): Promise<void> {
    const cache = await this.#parts.cache()
    const wanted = new Set(this.#parts.files.map((file) => this.#keyOf(file)))
    for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url)
  }

  /** Where the request lies under the page's folder; null when elsewhere, or when it asks for no file. */
  #pathOf({ method, url }: Request): string | null {
    const { origin, pathname } = new URL(url)
    const place = origin + pathname
    if (method !== 'GET' || !place.startsWith(this.#parts.scope)) return null
    return decodeURIComponent(place.slice(this.#parts.scope.length)) || 'index.html'
  }

  #keyOf({ path, hash }: PageFile): string {
    return `${this.#parts.scope}${encodeURI(path)}?kept=${hash}`
  }

  async #kept(file: PageFile): Promise<Response | null> {
    const cache = await this.#parts.cache()
    const kept = await cache.match(this.#keyOf(file))
    return kept ? this.#withHeaders(kept) : null
  }

  async #fetched(request: Request, file?: PageFile): Promise<Response> {
    const response = await this.#parts.fetch(request)
    // Storage that is full or forbidden costs the copy, and nothing else.
    if (file) void this.#keep(file, response.clone()).catch(() => false)
    return this.#withHeaders(response)
  }

  /** Whether the response was the file as this version has it, and is kept now. */
  async #keep(file: PageFile, response: Response): Promise<boolean> {
    if (response.status !== 200) return false
    const bytes = await response.arrayBuffer()
    if ((await hashOf(bytes)) !== file.hash) return false
    const cache = await this.#parts.cache()
    const type = response.headers.get('Content-Type')
    await cache.put(
      this.#keyOf(file),
      new Response(bytes, { headers: { ...(type && { 'Content-Type': type }) } }),
    )
    return true
  }

  #withHeaders(response: Response): Response {
    if (response.status === 0) return response
    const { status, statusText } = response
    const headers = new Headers(response.headers)
    for (const [name, value] of Object.entries(this.#parts.headers)) headers.set(name, value)
    const body = NO_BODY.has(status) ? null : response.body
    return new Response(body, { status, statusText, headers })
  }

  async #inventory(): Promise<Response> {
    const cache = await this.#parts.cache()
    const kept = new Set((await cache.keys()).map(({ url }) => url))
    const files = this.#parts.files.map((file) => ({
      path: file.path,
      bytes: file.bytes,
      kept: kept.has(this.#keyOf(file)),
    }))
    return this.#withHeaders(Response.json({ files } satisfies Inventory))
  }
}
