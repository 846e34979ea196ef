/** The datasets in use, each opened once for all who ask. */
import { openDataset } from '../datasets/load.ts'
import { onceFor } from '../lib/once.ts'
import type { Dataset } from '../data/dataset.ts'
import type { FetchFile } from '../data/download.ts'
import type { WorkerEvent } from './protocol.ts'

interface Parts {
  /** Fetches a file by its path below the page. */
  readonly fetchFile: FetchFile
  readonly post: (event: WorkerEvent) => void
}

export class OpenDatasets {
  readonly #parts: Parts
  readonly #opened = new Map<string, Promise<Dataset>>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Opens a dataset, and tells how much of it has arrived. @throws DataError; asking again tries again. */
  of(id: string): Promise<Dataset> {
    const { fetchFile, post } = this.#parts
    const here = { type: 'loading', dataset: id, loaded: 0, total: 0, isSilent: false } as const
    let last: Extract<WorkerEvent, { type: 'loading' }> = here
    return onceFor(this.#opened, id, () =>
      openDataset(id, {
        fetchFile: (path, init) => fetchFile(`datasets/${path}`, init),
        onProgress: (loaded, total) => post((last = { ...here, loaded, total })),
        onStall: () => post({ ...last, isSilent: true }),
      }),
    )
  }
}
