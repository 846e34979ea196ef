/** For tests in Node: MNIST and the judge, from the files that the page downloads. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDataset } from '../../datasets/load.ts'
import { rowsOf } from '../statistics/rows.ts'
import type { Dataset } from '../../data/dataset.ts'
import type { FetchFile } from '../../data/download.ts'
import type { Rows } from '../statistics/rows.ts'

const PUBLIC = fileURLToPath(new URL('../../../public/', import.meta.url))

/** Fetches a file of `public/`, as the page's server would. */
export const fetchPublic: FetchFile = async (path) => {
  const bytes = await readFile(join(PUBLIC, path)).catch(() => null)
  return bytes ? new Response(bytes) : new Response(null, { status: 404 })
}

/** Opens a data set with all its training examples here. Built by `npm run build`. */
export async function openPublic(id: string): Promise<Dataset> {
  const data = await openDataset(id, { fetchFile: (path) => fetchPublic(`datasets/${path}`) })
  await data.need(data.spec.trainCount)
  return data
}

export const openMnist = (): Promise<Dataset> => openPublic('mnist')

const PIXELS = 28 * 28

/** All test images, in [0, 1], with their labels. */
export async function testImages(data: Dataset): Promise<{ images: Rows; labels: Uint8Array }> {
  const test = await data.test()
  const values = new Float32Array(test.count * PIXELS)
  test.read(0, test.count, values)
  return { images: rowsOf(values, PIXELS), labels: test.labels }
}
