/** Real points to lie under generated ones. */
import { useEffect, useState } from 'react'
import { DATASETS, isImage } from '../models/datasets.ts'
import { useLab } from './useLab.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Examples } from '../worker/protocol.ts'

/** How many are drawn. */
export const REAL_POINTS = 500

type Selection = Pick<Experiment, 'dataset' | 'mix' | 'images'>

/** The first points that the experiment trains on; `null` for images, which need none, and until they arrive. */
export function useRealPoints({ dataset, mix, images }: Selection): Examples | null {
  const { client } = useLab()
  const [fetched, setFetched] = useState<{ key: string; examples: Examples } | null>(null)
  // The mix is compared by what is in it: every edit of the experiment makes a new list.
  const key = JSON.stringify({ dataset, mix, images })

  useEffect(() => {
    const selection = JSON.parse(key) as Selection
    let isWanted = !isImage(DATASETS[selection.dataset].shape)
    if (!isWanted) return
    client.request('preview', { ...selection, count: REAL_POINTS }).then(
      ({ examples }) => {
        if (isWanted) setFetched({ key, examples })
      },
      // Without them the generated points are drawn alone; the run itself tells of data that are missing.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [client, key])

  return fetched?.key === key ? fetched.examples : null
}
