/** What is done inside the page and its worker to bring a fault about. Each function runs there, and knows nothing of this file. */

declare global {
  interface Window {
    /** Ends the worker from outside. */
    endWorker: () => void
    /** Lets the newest worker hear what it was told so far. */
    letHear?: () => void
    /** Tells that a run's file is being written. */
    tellOfSaving?: () => void
  }
  /** In the worker: the allocator of WebAssembly's heap; 0 when nothing is left. */
  var malloc: ((bytes: number) => number) | undefined
}

/** In the page, before anything of it: keeps the worker that trains, and tells when a run is being written. */
export function gripPage(): void {
  window.Worker = new Proxy(Worker, {
    construct(target, [url, options]: ConstructorParameters<typeof Worker>) {
      const made = new target(url, options)
      if (String(url).includes('trainer')) window.endWorker = () => made.terminate()
      return made
    },
  })
  const put = IDBObjectStore.prototype.put
  IDBObjectStore.prototype.put = function (...parameters) {
    if (this.name === 'files') window.tellOfSaving?.()
    return put.apply(this, parameters)
  }
}

/** Puts both clocks of a page or a worker forward by an hour. */
export function anHourLater(): void {
  const [now, steady] = [Date.now.bind(Date), performance.now.bind(performance)]
  Date.now = () => now() + 3_600_000
  performance.now = () => steady() + 3_600_000
}

/** In the page, after the grip on it: a worker that trains hears nothing before it was let. */
export function holdBack(): void {
  window.Worker = new Proxy(window.Worker, {
    construct(target, [url, options]: ConstructorParameters<typeof Worker>) {
      const made = new target(url, options)
      if (!String(url).includes('trainer')) return made
      const post = made.postMessage.bind(made) as (...parameters: unknown[]) => void
      const held: unknown[][] = []
      made.postMessage = (...parameters: unknown[]) => void held.push(parameters)
      window.letHear = () => {
        made.postMessage = post
        for (const parameters of held.splice(0)) post(...parameters)
      }
      return made
    },
  })
}

/** In the worker, before it has a backend: keeps the allocator of its heap. */
export function gripHeap(): void {
  const gripped =
    <P extends readonly unknown[], R>(make: (...parameters: P) => Promise<R>) =>
    async (...parameters: P): Promise<R> => {
      const made = await make(...parameters)
      const { instance } = made as Partial<WebAssembly.WebAssemblyInstantiatedSource>
      const malloc = instance?.exports['malloc']
      if (malloc) globalThis.malloc = malloc as typeof globalThis.malloc
      return made
    }
  const { instantiate, instantiateStreaming } = WebAssembly
  Object.assign(WebAssembly, {
    instantiate: gripped(instantiate),
    instantiateStreaming: gripped(instantiateStreaming),
  })
}

/** In the worker: takes all that is left of WebAssembly's heap, but for gaps of less than so many bytes. */
export function fillMemory(gap: number): void {
  const { malloc } = globalThis
  if (!malloc) throw new Error('the heap was not gripped')
  for (let bytes = 1 << 20; bytes >= gap; bytes /= 2) while (malloc(bytes) !== 0);
}

/** In the worker: loses the WebGL context at the next thing that is drawn. */
export function loseContext(): void {
  const draw = WebGL2RenderingContext.prototype.drawElements
  WebGL2RenderingContext.prototype.drawElements = function (...parameters) {
    WebGL2RenderingContext.prototype.drawElements = draw
    this.getExtension('WEBGL_lose_context')?.loseContext()
    return draw.apply(this, parameters)
  }
}

/** In the worker: destroys the WebGPU device at the next thing that is computed. */
export function destroyDevice(): void {
  const encoder = GPUDevice.prototype.createCommandEncoder
  GPUDevice.prototype.createCommandEncoder = function (...parameters) {
    GPUDevice.prototype.createCommandEncoder = encoder
    this.destroy()
    return encoder.apply(this, parameters)
  }
}

/** In the page: fills what the browser lets its origin store, in a database of its own. */
export async function fillStorage(): Promise<void> {
  const open = indexedDB.open('filler', 1)
  open.addEventListener('upgradeneeded', () =>
    open.result.createObjectStore('blocks', { autoIncrement: true }),
  )
  await new Promise((resolve) => open.addEventListener('success', resolve))
  const put = (bytes: number): Promise<boolean> =>
    new Promise((resolve) => {
      const transaction = open.result.transaction('blocks', 'readwrite')
      const block = crypto.getRandomValues(new Uint8Array(Math.min(bytes, 65_536)))
      const blocks = Array.from({ length: bytes / block.length }, () => block)
      transaction.objectStore('blocks').put(new Blob(blocks))
      transaction.addEventListener('complete', () => resolve(true))
      transaction.addEventListener('abort', () => resolve(false))
    })
  for (let bytes = 1 << 24; bytes >= 1024; bytes /= 2) while (await put(bytes));
  open.result.close()
}

/** In the page: takes away what filled the storage. */
export async function emptyStorage(): Promise<void> {
  const gone = indexedDB.deleteDatabase('filler')
  await new Promise((resolve) => gone.addEventListener('success', resolve))
}
