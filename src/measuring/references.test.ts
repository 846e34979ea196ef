import { beforeAll, describe, expect, it } from 'vitest'
import { openDataset } from '../datasets/load.ts'
import { openTestBackend } from '../nn/testBackend.ts'
import { References, Superseded } from './references.ts'
import type { Dataset } from '../data/dataset.ts'
import type { Standard } from './references.ts'

let data: Dataset

beforeAll(async () => {
  await openTestBackend('wasm')
  data = await openDataset('moons', { fetchFile: () => Promise.reject(new Error('no files')) })
})

const nobody = () => Promise.reject(new Error('points have no judge'))

const standard = (images: number): Standard => ({
  data,
  experiment: { mix: [1, 1], images },
})

describe('the real data', () => {
  it('are looked at once for all who ask, and each hears how far it is', async () => {
    const references = new References(nobody)
    const heard: number[][] = [[], []]
    const [one, two] = await Promise.all(
      heard.map((progress) =>
        references.reference(standard(50), 'first', (done) => void progress.push(done)),
      ),
    )
    expect(one).toBe(two)
    expect(heard[0]).toEqual(heard[1])
    expect(heard[0]?.at(-1)).toBe(1)
    expect(await references.reference(standard(50), 'first')).toBe(one)
  })

  it('stop being looked at when others are chosen', async () => {
    const references = new References(nobody)
    const first = references.reference(standard(50), 'first')
    const second = references.reference(standard(60), 'first')
    await expect(first).rejects.toThrow(Superseded)
    expect((await second).known.train.count).toBe(60)
  })

  it('are there at once for light panels when they have been looked at', async () => {
    const references = new References(nobody)
    const looking = references.prepare(standard(50), { count: 40, depth: 'first' })
    expect(references.typicalNow(standard(50))).toBeNull()
    await looking
    expect(references.typicalNow(standard(50))?.raw.count).toBe(50)
    expect(references.typicalNow(standard(60))).toBeNull()
    references.forget()
    expect(references.typicalNow(standard(50))).toBeNull()
  })

  it('are looked at again after a failure', async () => {
    let turns = 0
    const references = new References(nobody, () => async () => {
      if (turns++ === 0) throw new Error('broken on purpose')
    })
    await expect(references.reference(standard(50), 'first')).rejects.toThrow('on purpose')
    expect((await references.reference(standard(50), 'first')).known.train.count).toBe(50)
  })
})
