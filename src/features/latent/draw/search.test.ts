import { describe, expect, it } from 'vitest'
import { defaultExperiment } from '../../../models/experiment.ts'
import { LabClient } from '../../../worker/client.ts'
import { fakeWorkers } from '../../../worker/fakeWorker.ts'
import { Search } from './search.ts'
import type { FakeWorker } from '../../../worker/fakeWorker.ts'
import type { Found } from '../../../worker/protocol/latent.ts'

const image = (level: number): Uint8Array<ArrayBuffer> => new Uint8Array(784).fill(level)
const found = (...z: number[]): Found => ({
  z: Float32Array.from(z),
  example: { shape: [28, 28, 1], count: 1, values: new Uint8Array(784) },
  error: 0.1,
})

function lab() {
  const workers = fakeWorkers()
  const client = new LabClient(workers.makeWorker)
  const worker: FakeWorker = workers.current()
  client.send({
    type: 'start',
    runId: 1,
    experiment: defaultExperiment('gan'),
    play: false,
    from: null,
  })
  const asked = (): number => worker.last('request')?.requestId ?? -1
  return {
    client,
    worker,
    search: new Search(),
    requestId: asked,
    tell: (done: number, ...z: number[]): void =>
      worker.say({ type: 'searching', runId: 1, requestId: asked(), done, found: found(...z) }),
  }
}

describe('Search', () => {
  it('asks for the image and follows the search to its end', async () => {
    const { client, worker, search, requestId, tell } = lab()
    const digit = image(1)
    const over = search.begin(client, digit, 4)
    expect(worker.last('request')?.query).toMatchObject({ kind: 'invert', label: 4 })
    expect(search.sought).toMatchObject({ z: null, done: 0 })
    tell(0.5, 1, 2)
    expect(search.sought).toMatchObject({ z: [1, 2], done: 0.5 })
    worker.say({ type: 'reply', requestId: requestId(), result: found(3, 4) })
    await over
    expect(search.sought).toMatchObject({ digit, z: [3, 4], done: null, isRefused: false })
  })

  it('ends an older search, and takes no word of it for its own', async () => {
    const { client, worker, search, requestId, tell } = lab()
    void search.begin(client, image(1), null)
    const older = requestId()
    const over = search.begin(client, image(2), null)
    expect(worker.last('cancel')?.requestId).toBe(older)
    worker.say({ type: 'searching', runId: 1, requestId: older, done: 0.9, found: found(9) })
    const failure = { code: 'aborted', detail: '' } as const
    worker.say({ type: 'refused', requestId: older, failure })
    await new Promise((resolve) => setTimeout(resolve))
    expect(search.sought).toMatchObject({ z: null, done: 0, isRefused: false })
    tell(0.1, 5)
    expect(search.sought).toMatchObject({ z: [5], done: 0.1 })
    worker.say({ type: 'reply', requestId: requestId(), result: found(6) })
    await over
    expect(search.sought?.z).toEqual([6])
  })

  it('keeps the best so far when it is stopped, and ends in the lab', async () => {
    const { client, worker, search, requestId, tell } = lab()
    const over = search.begin(client, image(1), null)
    tell(0.2, 7)
    search.stop()
    expect(worker.last('cancel')?.requestId).toBe(requestId())
    await over
    tell(0.4, 8)
    expect(search.sought).toMatchObject({ z: [7], done: null, isRefused: false })
  })

  it('drops what it found when it is forgotten, and ends in the lab', async () => {
    const { client, worker, search, requestId, tell } = lab()
    const over = search.begin(client, image(1), null)
    tell(0.2, 7)
    search.forget()
    await over
    expect(worker.last('cancel')?.requestId).toBe(requestId())
    expect(search.sought).toBeNull()
  })

  it('says when it was refused, but not when its run ended', async () => {
    const { client, worker, search, requestId } = lab()
    const broken = search.begin(client, image(1), null)
    const failure = { code: 'internal', detail: 'broken' } as const
    worker.say({ type: 'refused', requestId: requestId(), failure })
    await broken
    expect(search.sought?.isRefused).toBe(true)
    const late = search.begin(client, image(2), null)
    worker.say({ type: 'refused', requestId: requestId(), failure: { ...failure, code: 'noRun' } })
    await late
    expect(search.sought).toBeNull()
  })
})
