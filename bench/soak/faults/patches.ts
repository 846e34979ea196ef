/** What is done inside the page and its worker to bring a fault about. Each function runs there, and knows nothing of this file. */

declare global {
  interface Window {
    /** Ends the worker from outside. */
    endWorker: () => void
    /** Tells that a run's file is being written. */
    tellOfSaving?: () => void
  }
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
