/** Gets the judge that `npm run judge` trained. */
import { DataError } from '../data/dataError.ts'
import { fetchBytes } from '../data/download.ts'
import { defined } from '../lib/assert.ts'
import { Rng } from '../lib/rng.ts'
import { Judge } from '../metrics/digits/judge.ts'
import * as tf from '../nn/tf.ts'
import { decodeArchive } from '../lib/safetensors.ts'
import type { FetchFile } from '../data/download.ts'

/** Where the judge lies, below the page. */
const JUDGE_PATH = 'judge/judge.safetensors'

/** Makes a judge with the weights of an archive, on the backend in use. @throws when they do not fit. */
export function judgeFrom(archive: ArrayBuffer): Judge {
  const { tensors } = decodeArchive(archive)
  const judge = new Judge(new Rng(0))
  try {
    for (const [name, variable] of judge.variables) {
      const { shape, values } = defined(tensors.get(name), name)
      tf.tidy(() => variable.assign(tf.tensor(values, [...shape])))
    }
    return judge
  } catch (error) {
    judge.dispose()
    throw error
  }
}

/** Fetches the judge. @throws DataError when it cannot be had or is damaged. */
export async function loadJudge(fetchFile: FetchFile): Promise<Judge> {
  const bytes = await fetchBytes({ fetchFile, retryPause: 500 }, JUDGE_PATH)
  try {
    return judgeFrom(bytes.buffer)
  } catch (error) {
    throw new DataError('dataDamaged', JUDGE_PATH, 'is not the judge of this version', {
      cause: error,
    })
  }
}
