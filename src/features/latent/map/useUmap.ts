/** Has codes laid out by UMAP in a worker, on request. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { useLab } from '../../useLab.ts'
import { useLatent } from '../LatentContext.ts'
import type { Codes } from '../../../worker/protocol/latent.ts'
import type { LayoutJob, LayoutNews } from './umap.ts'

interface Layout {
  readonly codes: Codes
  /** `[count, 2]`. */
  readonly points: Float32Array
  /** Of the model whose codes they are. */
  readonly step: number
}

interface Umap {
  readonly layout: Layout | null
  /** Share of the epochs that is made; `null` while nothing is under way. */
  readonly done: number | null
  readonly isBroken: boolean
  readonly make: () => void
  readonly cancel: () => void
}

const COUNT = 1000

/** The last layout stays until the next one is done. */
export function useUmap(): Umap {
  const { client, run } = useLab()
  const { ask, space } = useLatent()
  const [layout, setLayout] = useState<Layout | null>(null)
  const [done, setDone] = useState<number | null>(null)
  const [isBroken, setIsBroken] = useState(false)
  const worker = useRef<Worker>(null)

  const cancel = useCallback(() => {
    worker.current?.terminate()
    worker.current = null
    setDone(null)
  }, [])
  useEffect(() => cancel, [cancel])

  const make = (): void => {
    cancel()
    setIsBroken(false)
    setDone(0)
    const own = new Worker(new URL('./umap.worker.ts', import.meta.url), { type: 'module' })
    worker.current = own
    ask('map.umap', async (signal) => {
      const asked = client.request('codes', { count: COUNT }, { signal })
      const codes = await asked.catch((reason: unknown) => {
        cancel()
        throw reason
      })
      const { step } = run.getState()
      own.onmessage = ({ data }: MessageEvent<LayoutNews>) => {
        if ('done' in data) return setDone(data.done)
        setLayout({ codes, points: data.layout, step })
        cancel()
      }
      own.onerror = () => {
        setIsBroken(true)
        cancel()
      }
      const { latentDim } = codes
      own.postMessage({
        z: codes.z,
        latentDim,
        seed: space.experiment.seed,
      } satisfies LayoutJob)
    })
  }
  return { layout, done, isBroken, make, cancel }
}
