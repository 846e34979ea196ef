import { describe, expect, it } from 'vitest'
import { PRESETS } from '../models/presets.ts'
import { decodeRun, encodeRun } from '../runs/codec.ts'
import { checkpointFor, recordFor } from '../runs/fixtures.ts'
import { setUpLab } from './fixtures.ts'
import type { RunRecord } from '../runs/record.ts'

const EXPERIMENT = PRESETS['gan-conv-lite']

const fileOf = (record: RunRecord, name = 'mine.ganvas'): File =>
  new File([encodeRun(record)], name)

/** Opens a file, and lets the lab say whether its tensors fit, where it is asked. */
async function opened(
  { lab, workers, answer }: ReturnType<typeof setUpLab>,
  file: File,
  fits: Parameters<typeof answer>[1] = null,
): Promise<void> {
  const opening = lab.intents.openFile(file)
  const worker = workers.current()
  const asked = new Promise<void>((resolve) => {
    const { postMessage } = worker
    worker.postMessage = (command) => {
      postMessage.call(worker, command)
      if (command.type !== 'request' || command.query.kind !== 'fits') return
      answer('fits', fits)
      resolve()
    }
  })
  await Promise.race([opening, asked])
  await opening
}

describe('opening a run file', () => {
  it('shows the run paused at its step, with its curves, its moments and what was measured', async () => {
    const set = setUpLab()
    const { lab, started } = set
    lab.open()
    set.opened()
    const record = recordFor(EXPERIMENT)
    await opened(set, fileOf(record))
    const { from, ...command } = started()
    expect(command).toMatchObject({ play: false, experiment: { ...EXPERIMENT, backend: 'auto' } })
    expect(decodeRun(from ?? new ArrayBuffer(0)).progress).toEqual(record.progress)
    expect(lab.run.getState()).toMatchObject({ ...record.progress, measured: record.measured })
    expect(lab.telemetry.snapshot()).toEqual(record.curves)
    expect(lab.replay.snapshot()).toEqual(record.replay)
    expect(lab.diagnosis.snapshot()).toEqual(record.diagnosis)
    expect(lab.intents.pending()).toMatchObject([{ field: 'seed' }])
  })

  it('shows the latent vectors that were drawn last', async () => {
    const set = setUpLab()
    set.lab.open()
    set.opened()
    const record = recordFor(EXPERIMENT)
    const { replay } = record
    const redrawn = {
      ...record,
      replay: { ...replay, latest: null, kept: replay.kept.slice(0, 2) },
    }
    await opened(set, fileOf(redrawn))
    const asked = set.workers.current().heard.findLast((one) => one.type === 'request')
    expect(asked).toMatchObject({ query: { kind: 'redraw', seed: 3 } })
  })

  it('asks before steps of another run are lost, and not where none are', async () => {
    const set = setUpLab()
    const { lab, progress, running, started } = set
    running()
    await opened(set, fileOf(recordFor(EXPERIMENT)))
    expect(started().runId).toBe(2)
    set.reach('paused')
    lab.intents.play()
    set.reach('running')
    progress(40)
    await opened(set, fileOf(recordFor(PRESETS['vae-2d'])))
    expect(lab.run.getState()).toMatchObject({ proposal: { what: 'kept' }, step: 40 })
    expect(started().runId).toBe(2)
    lab.intents.answer(true)
    expect(started()).toMatchObject({ runId: 3, experiment: { family: 'vae' } })
  })

  it.each([
    ['what is no run', new File(['hello, world'], 'a.txt'), 'notArchive', ''],
    [
      'a run of data that are not here',
      new File(
        [
          checkpointFor(EXPERIMENT, {
            experiment: JSON.stringify({ ...EXPERIMENT, dataset: 'cats' }),
          }),
        ],
        'a.txt',
      ),
      'unknownDataset',
      'cats',
    ],
  ])('leaves the run alone when it is %s, and says so', async (_what, file, fault, detail) => {
    const set = setUpLab()
    set.running()
    set.progress(7)
    await opened(set, file)
    expect(set.started().runId).toBe(1)
    expect(set.lab.run.getState()).toMatchObject({
      phase: 'running',
      step: 7,
      proposal: null,
      notices: [
        { kind: 'fileNotOpened', name: 'a.txt', fault, detail: expect.stringContaining(detail) },
      ],
    })
  })

  it('leaves the run alone when its tensors are those of other networks', async () => {
    const set = setUpLab()
    set.running()
    set.progress(7)
    const failure = { code: 'badCheckpoint', detail: 'it has no tensor x' } as const
    await opened(set, fileOf(recordFor(EXPERIMENT)), failure)
    expect(set.started().runId).toBe(1)
    expect(set.lab.run.getState()).toMatchObject({
      phase: 'running',
      notices: [{ fault: 'otherNetworks', detail: 'it has no tensor x' }],
    })
  })

  it('shows a name as text, cut where it is long', async () => {
    const set = setUpLab()
    set.lab.open()
    set.opened()
    const name = `<b>${'x'.repeat(500)}</b>\u202e.ganvas`
    await opened(set, new File(['no'], name))
    const [notice] = set.lab.run.getState().notices
    expect(notice).toMatchObject({ name: `<b>${'x'.repeat(76)}…` })
  })
})

describe('saving a run as a file', () => {
  it('writes all that is known of it, and nothing is lost by leaving then', async () => {
    const set = setUpLab(EXPERIMENT)
    const { lab, answer } = set
    set.running()
    set.progress(30)
    const saving = lab.intents.saveRun()
    answer('checkpoint', checkpointFor(EXPERIMENT))
    const saved = await saving
    expect(saved?.name).toBe('gan-conv-lite-step-30.ganvas')
    const record = decodeRun((await saved?.blob.arrayBuffer()) ?? new ArrayBuffer(0))
    expect(record.curves).toEqual(lab.telemetry.snapshot())
    expect(record.progress.step).toBe(30)
    expect(lab.run.getState()).toMatchObject({ inFile: 30, phase: 'running' })
  })

  it('says that there is none, or why it could not be had', async () => {
    const set = setUpLab(EXPERIMENT)
    const { lab } = set
    lab.open()
    set.opened()
    expect(await lab.intents.saveRun()).toBeNull()
    expect(lab.run.getState().notices).toMatchObject([{ kind: 'noRunToSave' }])
    lab.intents.play()
    set.reach('running')
    const saving = lab.intents.saveRun()
    set.workers.current().crash('out of memory')
    expect(await saving).toBeNull()
    expect(lab.run.getState().notices).toMatchObject([
      { kind: 'noRunToSave' },
      { kind: 'runNotSaved', failure: { code: 'internal' } },
    ])
  })
})
