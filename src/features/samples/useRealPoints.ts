/** Real points to lie under generated ones. */
import { useEffect, useState } from 'react'
import { DATASETS, isImage } from '../../models/datasets.ts'
import { useLab } from '../useLab.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { Examples } from '../../worker/protocol.ts'

const COUNT = 500

/** The first points that the experiment trains on; `null` for images, which need none, and until they arrive. */
export function useRealPoints({ dataset, mix, images }: Experiment): Examples | null {
  const { client } = useLab()
  const [fetched, setFetched] = useState<{ mix: unknown; examples: Examples } | null>(null)
  useEffect(() => {
    let isWanted = !isImage(DATASETS[dataset].shape)
    if (!isWanted) return
    client.request('preview', { dataset, mix, images, count: COUNT }).then(
      ({ examples }) => {
        if (isWanted) setFetched({ mix, examples })
      },
      // Without them the generated points are drawn alone; the run itself tells of data that are missing.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [client, dataset, mix, images])
  return fetched?.mix === mix ? fetched.examples : null
}
