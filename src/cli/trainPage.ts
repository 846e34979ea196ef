/**
 * The page behind `npm run train`, `npm run measure` and `npm run soak`: the same worker and client as the app, and instead of a screen an
 * object on `window` that the command line calls.
 */
import { knowDataset } from '../datasets/datasets.ts'
import { textLines } from '../datasets/text.ts'
import { defined } from '../lib/assert.ts'
import { drawSheet, sheetSize } from '../render/sheetPicture.ts'
import { decodeRun, encodeRun } from '../runs/codec.ts'
import { LabClient, LabFailure } from '../worker/client.ts'
import { makeTrainerWorker } from '../worker/makeTrainerWorker.ts'
import { bytesInPage, urlInPage } from './dataUrl.ts'
import { History } from './history.ts'
import type { OwnSpec } from '../datasets/own.ts'
import type { LabReport } from '../lib/backends.ts'
import type { Report } from '../metrics/report/measures.ts'
import type { Verdict } from '../metrics/verdict/verdicts.ts'
import type { Experiment } from '../models/experiment.ts'
import type { RunRecord } from '../runs/record.ts'
import type { Queries, WorkerEvent } from '../worker/protocol.ts'
import type { Failure } from '../worker/protocol/failures.ts'
import type { Sheet } from '../worker/protocol/run.ts'

/** What came of something: failures cross to the command line as data. */
export type Settled<T> = { readonly value: T } | { readonly failure: Failure }

export type Terms = Readonly<Record<string, number>>

/** Where a run stands, as of the last event. */
export interface Progress {
  readonly step: number
  readonly epoch: number
  readonly images: number
  readonly imagesPerSecond: number
  /** Seconds spent training. */
  readonly seconds: number
  readonly terms: Terms
}

const NO_PROGRESS: Progress = {
  step: 0,
  epoch: 0,
  images: 0,
  imagesPerSecond: 0,
  seconds: 0,
  terms: {},
}

/** A full measurement, and the verdict that it leaves. */
export interface Measured {
  readonly report: Report
  readonly verdict: Verdict
}

const RUN_ID = 1

type Progressed = Extract<WorkerEvent, { type: 'progress' }>

function toProgress(event: Progressed): Progress {
  const { terms, steps, values, epoch, images, imagesPerSecond, seconds } = event
  const lastRow = values.subarray(values.length - terms.length)
  return {
    step: defined(steps.at(-1), 'a step'),
    epoch,
    images,
    imagesPerSecond,
    seconds,
    terms: Object.fromEntries(terms.map((term, index) => [term, defined(lastRow[index], term)])),
  }
}

async function settle<T>(promise: Promise<T>): Promise<Settled<T>> {
  try {
    return { value: await promise }
  } catch (error) {
    if (error instanceof LabFailure) return { failure: error.failure }
    return { failure: { code: 'internal', detail: String(error) } }
  }
}

/** A lab that is used from the command line, one run at a time. */
export class HeadlessLab {
  readonly #client = new LabClient(makeTrainerWorker)
  #progress: Progress = NO_PROGRESS
  #sheet: Sheet | null = null
  #measuring = 0
  readonly #history = new History()
  /** The bytes of the reader's own data, in parts. */
  readonly #own: Uint8Array<ArrayBuffer>[] = []

  constructor() {
    this.#client.on((event) => {
      if (event.type === 'wanted') void this.#provide(event.dataset)
      this.#history.hear(event)
      if (event.type === 'progress') this.#progress = toProgress(event)
      if (event.type === 'sampled') this.#sheet = event.sheet
      if (event.type === 'measuring') this.#measuring = event.done ?? 1
    })
  }

  /** Makes the reader's own data known; their bytes come in parts. */
  know(spec: OwnSpec): void {
    knowDataset(spec)
    this.#client.send({ type: 'know', specs: [spec] })
  }

  /** Takes the next part of the bytes of the reader's own data, a data URL. */
  bring(part: string): void {
    this.#own.push(bytesInPage(part))
  }

  async #provide(dataset: string): Promise<void> {
    const bytes = await new Blob(this.#own).arrayBuffer()
    this.#client.send({ type: 'provide', dataset, bytes })
  }

  /** Finds the backend that the experiment wants. */
  open(experiment: Experiment): Promise<Settled<LabReport>> {
    const report = this.#hear((event) => (event.type === 'opened' ? event.report : null))
    this.#client.send({ type: 'open', wish: experiment.backend, exclude: [], experiment })
    return settle(report)
  }

  /** Trains an experiment from its beginning to its stop rule; gives the terms on the held-out test set. */
  train(experiment: Experiment): Promise<Settled<Terms>> {
    return settle(this.#train(experiment, null))
  }

  /** Trains a run on, from its file, a data URL, to the stop rule of this experiment. */
  resume(experiment: Experiment, url: string): Promise<Settled<Terms>> {
    const ask = async (): Promise<Terms> =>
      await this.#train(experiment, decodeRun(bytesInPage(url).buffer))
    return settle(ask())
  }

  #train(experiment: Experiment, from: RunRecord | null): Promise<Terms> {
    const end = this.#end()
    this.#history.begin(from)
    this.#progress = { ...NO_PROGRESS, ...from?.progress }
    const start = { type: 'start', runId: RUN_ID, experiment, play: true } as const
    this.#client.send({ ...start, from: from?.checkpoint ?? null })
    return end
  }

  /** Lets a finished run go on, to the stop rule of this experiment. */
  goOn(experiment: Experiment): Promise<Settled<Terms>> {
    const end = this.#end()
    this.#client.send({ type: 'retune', runId: RUN_ID, experiment })
    this.#client.send({ type: 'play', runId: RUN_ID })
    return settle(end)
  }

  /** Where the run stands. */
  progress(): Progress {
    return this.#progress
  }

  /** Measures the model in full, on `count` samples. */
  diagnose(count: number): Promise<Settled<Measured>> {
    return settle(this.#diagnose(count))
  }

  async #diagnose(count: number): Promise<Measured> {
    this.#measuring = 0
    return await this.#client.request('diagnose', { count })
  }

  /** How long drawing `count` samples takes. */
  samplingTime(count: number): Promise<Settled<Queries['samplingTime']['result']>> {
    return settle(this.#client.request('samplingTime', { count }))
  }

  /** How far a measurement is, 0 to 1. */
  measuring(): number {
    return this.#measuring
  }

  /** Measures images made elsewhere; bytes are data URLs. */
  judge(
    images: string,
    labels: string | null,
    against: Pick<Queries['judge']['params'], 'dataset' | 'mix'>,
  ): Promise<Settled<Queries['judge']['result']>> {
    const ask = async () =>
      this.#client.request('judge', {
        images: bytesInPage(images),
        labels: labels === null ? null : bytesInPage(labels),
        ...against,
      })
    return settle(ask())
  }

  /** What the lab holds. */
  memory(): Promise<Settled<Queries['memory']['result']>> {
    return settle(this.#client.request('memory', {}))
  }

  /** The run, as a data URL of a run file. */
  checkpoint(): Promise<Settled<string>> {
    const ask = async (): Promise<string> => {
      const checkpoint = await this.#client.request('checkpoint', {})
      return await urlInPage(encodeRun(this.#history.record(checkpoint)))
    }
    return settle(ask())
  }

  /** The trained networks, as a data URL of a safetensors file. */
  model(): Promise<Settled<string>> {
    return settle(this.#client.request('model', {}).then(urlInPage))
  }

  /** The last samples of the run, as a data URL of a PNG. */
  picture(): string {
    const sheet = defined(this.#sheet, 'a sheet of samples')
    const canvas = document.createElement('canvas')
    Object.assign(canvas, sheetSize(sheet))
    const ctx = defined(canvas.getContext('2d'), 'a canvas')
    drawSheet(ctx, sheet)
    return canvas.toDataURL('image/png')
  }

  /** The last samples of a run on text, as the lines of a file. */
  texts(classNames: readonly string[]): string {
    const { samples, classes } = defined(this.#sheet, 'a sheet of samples')
    return textLines(samples, classes && { labels: classes, names: classNames })
  }

  #end(): Promise<Terms> {
    return this.#hear((event) =>
      event.type === 'state' && event.state === 'finished' ? (event.test ?? {}) : null,
    )
  }

  /** The first answer that is not null among the events to come. @throws LabFailure when one tells of a failure. */
  #hear<T>(answer: (event: WorkerEvent) => T | null): Promise<T> {
    return new Promise((resolve, reject) => {
      const leave = this.#client.on((event) => {
        const value = answer(event)
        if (value === null && event.type !== 'failed') return
        leave()
        if (event.type === 'failed') reject(new LabFailure(event.failure))
        else if (value !== null) resolve(value)
      })
    })
  }
}

declare global {
  interface Window {
    headless: HeadlessLab
  }
}

window.headless = new HeadlessLab()
