/** A lab for tests of the screen's side. */
import { defined } from '../lib/assert.ts'
import { PRESETS } from '../models/presets.ts'
import { fakeWorkers } from '../worker/fakeWorker.ts'
import { createLab } from './lab.ts'
import type { BackendName, LabReport } from '../lib/backends.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Queries, QueryKind, WorkerEvent } from '../worker/protocol.ts'
import type { Failure } from '../worker/protocol/failures.ts'

const report = (backend: BackendName): LabReport => ({ backend, adapter: '', backends: [] })

/** A lab with a worker that says what a test wants; its first run is number 1. */
export function setUpLab(initial: Experiment | null = PRESETS['gan-dense']) {
  const workers = fakeWorkers()
  const lab = createLab({ makeWorker: workers.makeWorker, initial })
  const say = (event: WorkerEvent): void => workers.current().say(event)
  const started = () => defined(workers.current().last('start'), 'a start command')
  const opened = (backend: BackendName = 'webgl'): void =>
    say({ type: 'opened', report: report(backend) })
  const reach = (state: 'running' | 'paused' | 'finished', test = {}): void =>
    say({ type: 'state', runId: started().runId, state, test })
  const progress = (step: number): void =>
    say({
      type: 'progress',
      runId: started().runId,
      terms: ['critic'],
      steps: Uint32Array.of(step),
      values: Float32Array.of(1),
      epoch: step / 100,
      images: step * 64,
      imagesPerSecond: 640,
      seconds: step / 10,
    })
  const fail = (failure: Failure): void => say({ type: 'failed', runId: started().runId, failure })
  /** Lets the lab answer the newest question of one kind. */
  const answer = (kind: QueryKind, result: Queries[QueryKind]['result']): void => {
    const asked = workers
      .current()
      .heard.findLast((one) => one.type === 'request' && one.query.kind === kind)
    if (asked?.type !== 'request') throw new Error(`nobody asked for ${kind}`)
    say({ type: 'reply', requestId: asked.requestId, result })
  }
  const running = (): void => {
    lab.open()
    opened()
    lab.intents.play()
    reach('running')
  }
  return { lab, workers, say, started, opened, reach, progress, fail, running, answer }
}
