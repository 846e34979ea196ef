/** The lab on data that a reader brought: it asks for their bytes, and trains on them as on any others. */
import { expect, it } from 'vitest'
import { packOwn } from '../imports/pack.ts'
import { openedForEachTest, tinyRun } from './testSession.ts'
import type { Packed } from '../imports/pack.ts'

const lab = openedForEachTest()

/** Two spots of points, labelled. */
function spots(name: string): Packed {
  const count = 240
  const values = Float32Array.from({ length: 2 * count }, (_, at) => {
    const row = Math.floor(at / 2)
    return (row % 2 === 0 ? 1 : -1) + 0.1 * Math.sin(17 * at + name.length)
  })
  const labels = Uint8Array.from({ length: count }, (_, row) => row % 2)
  return packOwn({ kind: 'points', values, labels, classNames: ['up', 'down'], name, file: null })
}

const on = (dataset: string) => tinyRun('vae', { dataset, mix: [1, 1] })

it('asks for the bytes of data that it was told of, and trains when they are there', async () => {
  const { spec, bytes } = spots('Two spots')
  lab().send({ type: 'know', specs: [spec] })
  lab().start(on(spec.id))
  expect((await lab().heard('wanted')).dataset).toBe(spec.id)
  lab().send({ type: 'provide', dataset: spec.id, bytes })
  await lab().train(2)
  const { sheet } = await lab().heard('sampled')
  expect(sheet.samples.shape).toEqual([2])
  expect(lab().of('wanted')).toHaveLength(1)
})

it('says that the data are not on this device, and asks again when it is tried again', async () => {
  const { spec, bytes } = spots('Other spots')
  lab().send({ type: 'know', specs: [spec] })
  lab().start(on(spec.id))
  await lab().heard('wanted')
  lab().send({ type: 'provide', dataset: spec.id, bytes: null })
  const { failure } = await lab().heard('failed')
  expect([failure.code, failure.detail.includes('Other spots')]).toEqual(['ownMissing', true])
  lab().start(on(spec.id), { runId: 2 })
  await lab().heard('wanted', () => lab().of('wanted').length === 2)
  lab().send({ type: 'provide', dataset: spec.id, bytes })
  await lab().train(1)
})

it('refuses an experiment on data that it was never told of', async () => {
  lab().start(on('own-0123456789abcdef-nowhere.csv'))
  expect((await lab().heard('failed')).failure.code).toBe('badExperiment')
})
