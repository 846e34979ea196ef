/** The worker behind `npm run judge`: trains the judge on WebAssembly, and examines it on the held-out images. */
import { areDigits, DATASETS } from '../datasets/datasets.ts'
import { openDataset } from '../datasets/load.ts'
import { defined } from '../lib/assert.ts'
import { sizeOf } from '../lib/numbers.ts'
import { RECOGNISER } from '../metrics/digits/judge.ts'
import { openBackend } from '../nn/backend.ts'
import { examine } from '../judge/judgeExam.ts'
import { trainJudge } from '../judge/judgeTraining.ts'
import { judgeFrom } from '../judge/loadJudge.ts'
import { trainRecogniser } from '../judge/recogniserTraining.ts'
import { encodeArchive } from '../lib/safetensors.ts'
import type { Exam } from '../judge/judgeExam.ts'
import type { JudgeProgress } from '../judge/judgeTraining.ts'
import type { StoredTensor } from '../lib/safetensors.ts'

/** What the worker tells. The order that it takes is the address under which the datasets lie. */
export type SchoolEvent =
  | { readonly type: 'progress'; readonly progress: JudgeProgress }
  | { readonly type: 'graduated'; readonly archive: ArrayBuffer; readonly exam: Exam }
  | { readonly type: 'failed'; readonly detail: string }

/** What the judge of digits goes to school with. */
const DIGITS = defined(DATASETS.find(areDigits), 'a data set of digits')

const say = (event: SchoolEvent): void => self.postMessage(event)

async function school(home: string): Promise<SchoolEvent> {
  const { backend } = await openBackend('wasm', [])
  if (backend !== 'wasm') throw new Error('WebAssembly cannot be used here')
  const data = await openDataset(DIGITS.id, { fetchFile: (path, init) => fetch(home + path, init) })
  const tell = (progress: JudgeProgress): void => say({ type: 'progress', progress })
  const judge = await trainJudge(data, tell)
  await trainRecogniser(judge, data, tell)
  const test = await data.test()
  const images = new Float32Array(test.count * sizeOf(DIGITS.shape))
  test.read(0, test.count, images)
  const tensors = new Map<string, StoredTensor>()
  for (const [name, variable] of judge.variables)
    tensors.set(name, { shape: variable.shape, values: (await variable.data()) as Float32Array })
  const metadata = { model: 'judge', command: 'npm run judge' }
  // The classifier keeps every bit; the recogniser rounds to half the size.
  const rounded = new Set(judge.weightsOf(RECOGNISER).keys())
  const archive = encodeArchive({ tensors, metadata }, (name) =>
    rounded.has(name) ? 'F16' : 'F32',
  )
  const exam = await examine(judgeFrom(archive), images, test.labels)
  return { type: 'graduated', archive, exam }
}

self.addEventListener('message', ({ data }: MessageEvent<string>) => {
  school(data).then(say, (error: unknown) => say({ type: 'failed', detail: String(error) }))
})
