/** The datasets in use, each opened once for all who ask. */
import { findDataset } from '../datasets/datasets.ts'
import { openDataset } from '../datasets/load.ts'
import { isOwn } from '../datasets/own.ts'
import { ownDataMissing, ownDataset } from '../data/own.ts'
import { onceFor } from '../lib/once.ts'
import type { Dataset } from '../data/dataset.ts'
import type { FetchFile } from '../data/download.ts'
import type { OwnSpec } from '../datasets/own.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Drawing } from '../datasets/spec.ts'
import type { Command, WorkerEvent } from './protocol.ts'

type Bytes = Extract<Command, { type: 'provide' }>['bytes']

interface Parts {
  /** Fetches a file by its path below the page. */
  readonly fetchFile: FetchFile
  readonly post: (event: WorkerEvent) => void
}

/** Which data, and how they are drawn where they are. */
export type DrawnData = Pick<Experiment, 'dataset' | keyof Drawing>

/** Ways of drawing points that are kept. */
const MOST_DRAWN = 24

export class OpenDatasets {
  readonly #parts: Parts
  readonly #opened = new Map<string, Promise<Dataset>>()
  /** Those of them that are drawn, as often as somebody wishes for more noise or less: the latest are kept. */
  readonly #drawn: string[] = []
  /** Who waits for the bytes of data that the reader brought. */
  readonly #waiting = new Map<string, (bytes: Bytes) => void>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Opens a dataset, and tells how much of it has arrived. @throws DataError; asking again tries again. */
  of({ dataset: id, noise, dataSeed }: DrawnData): Promise<Dataset> {
    const { fetchFile, post } = this.#parts
    const here = { type: 'loading', dataset: id, loaded: 0, total: 0, isSilent: false } as const
    let last: Extract<WorkerEvent, { type: 'loading' }> = here
    const spec = findDataset(id)
    if (spec && isOwn(spec)) return onceFor(this.#opened, spec.id, () => this.#openOwn(spec))
    const key = spec?.noise === undefined ? id : this.#keep(`${id} ${noise} ${dataSeed}`)
    return onceFor(this.#opened, key, () =>
      openDataset(id, {
        drawing: { noise, dataSeed },
        fetchFile: (path, init) => fetchFile(`datasets/${path}`, init),
        onProgress: (loaded, total) => post((last = { ...here, loaded, total })),
        onStall: () => post({ ...last, isSilent: true }),
      }),
    )
  }

  /** Takes the bytes of data that were asked for. */
  provide({ dataset, bytes }: Extract<Command, { type: 'provide' }>): void {
    this.#waiting.get(dataset)?.(bytes)
    this.#waiting.delete(dataset)
  }

  /** Makes room for one more set of points. */
  #keep(key: string): string {
    const at = this.#drawn.indexOf(key)
    if (at >= 0) this.#drawn.splice(at, 1)
    this.#drawn.push(key)
    if (this.#drawn.length > MOST_DRAWN) this.#opened.delete(this.#drawn.shift() as string)
    return key
  }

  async #openOwn(spec: OwnSpec): Promise<Dataset> {
    const bytes = await new Promise<Bytes>((resolve) => {
      this.#waiting.set(spec.id, resolve)
      this.#parts.post({ type: 'wanted', dataset: spec.id })
    })
    if (!bytes) throw ownDataMissing(spec)
    return ownDataset(spec, bytes)
  }
}
