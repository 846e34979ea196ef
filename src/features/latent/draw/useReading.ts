/** What the model makes of the drawing, while it is drawn. */
import { useEffect, useState } from 'react'
import { useLab } from '../../useLab.ts'
import { useLatent } from '../LatentContext.ts'
import type { Queries } from '../../../worker/protocol.ts'
import type { Examples } from '../../../worker/protocol/examples.ts'
import type { Codes } from '../../../worker/protocol/latent.ts'
import type { Drawing } from '../../drawing.ts'
import type { Search } from './search.ts'

/** A drawing, its code and what the code decodes to: all of one moment. */
export interface Reading {
  /** The drawing as the model sees it. */
  readonly digit: Examples
  /** `null` while no vector is known that draws it. */
  readonly z: readonly number[] | null
  /** Standard deviations of its posterior; `null` where codes are points. */
  readonly std: Float32Array | null
  readonly xHat: Examples | null
}

interface Coded extends Pick<Codes, 'std'> {
  readonly z: Iterable<number>
}

export type Near = Queries['neighbours']['result']

/** Training digits that are shown beside a drawing. */
const NEAREST = 6

const imageOf = (values: Examples['values']): Examples => ({ shape: [28, 28, 1], count: 1, values })

/**
 * Encodes the drawing, or takes what a search found where the model has no encoder, and decodes that: as often as the
 * lab answers, and whenever the model changes. `null` while nothing is drawn.
 */
export function useReading(drawing: Drawing, search: Search): Reading | null {
  const { client } = useLab()
  const { space, ask, decode, refresh, isSeen } = useLatent()
  const { hasEncoder } = space
  const [reading, setReading] = useState<Reading | null>(null)

  useEffect(() => {
    if (!isSeen) return
    const codeOf = async (
      digit: Uint8Array<ArrayBuffer>,
      signal: AbortSignal,
    ): Promise<Coded | null> => {
      if (hasEncoder) return await client.request('encode', { values: digit, count: 1 }, { signal })
      const z = search.sought?.digit === digit ? search.sought.z : null
      return z && { z, std: null }
    }
    const read = (): void =>
      ask('draw.read', async (signal) => {
        const { image: digit } = drawing
        if (!digit) return setReading(null)
        const code = await codeOf(digit, signal)
        const z = code && [...code.z]
        const xHat = z && (await decode(Float32Array.from(z), 1))
        setReading({ digit: imageOf(digit), z, std: code?.std ?? null, xHat })
      })
    read()
    const leaves = [drawing.subscribe(read), search.subscribe(read)]
    return () => leaves.forEach((leave) => leave())
  }, [client, ask, decode, hasEncoder, drawing, search, refresh.count, isSeen])

  return reading
}

/** Finds the training digits that look most like the drawing, after each stroke; `null` while nothing is drawn. */
export function useNear(drawing: Drawing): Near | null {
  const { client } = useLab()
  const { ask, isSeen } = useLatent()
  const [near, setNear] = useState<Near | null>(null)

  useEffect(() => {
    if (!isSeen) return
    const look = (): void => {
      if (drawing.isUnderWay) return
      ask('draw.near', async (signal) => {
        const { image: digit } = drawing
        if (!digit) return setNear(null)
        const wish = { values: digit, count: NEAREST }
        setNear(await client.request('neighbours', wish, { signal }))
      })
    }
    look()
    return drawing.subscribe(look)
  }, [client, ask, drawing, isSeen])

  return near
}

/** Mean squared difference of two images' pixels, in [0, 1]. */
export function squaredError(a: Examples, b: Examples): number {
  let sum = 0
  for (const [at, value] of a.values.entries()) sum += ((value - (b.values[at] ?? 0)) / 255) ** 2
  return sum / a.values.length
}
