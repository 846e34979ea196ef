/** Asks the lab what latent vectors decode to: never more than one question at a time, the newest vector wins. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { cameTooLate } from '../../state/refusal.ts'
import { useLab } from '../useLab.ts'
import { axesOf, mapVectors, PRIOR_AXIS, REACH, vectorAt } from './geometry.ts'
import { OneAtATime } from './oneAtATime.ts'
import { Picture } from './picture.ts'
import type { Axis } from './geometry.ts'
import type { Refresh } from './useRefresh.ts'

interface Wanted {
  /** Slider positions, one for each dimension. */
  readonly positions: readonly number[]
  readonly prior: 'normal' | 'none'
  /** Cells along one side of the map; 0 when there is no map. */
  readonly cells: number
  readonly refresh: Refresh
  readonly isSeen: boolean
}

export interface Decoder {
  readonly axes: readonly Axis[]
  readonly point: Picture
  readonly map: Picture
  /** Coordinates of the decoded point of a plane; `null` for images. */
  readonly coordinates: readonly [number, number] | null
  /** True when the lab did not answer the last question. */
  readonly isRefused: boolean
}

const CODES_COUNT = 500
/** Codes drift slowly: they are fetched with every fifth refresh. */
const CODES_EVERY = 5

const firstAxes = (dimensions: number, prior: Wanted['prior']): Axis[] =>
  Array.from({ length: dimensions }, () =>
    prior === 'normal' ? PRIOR_AXIS : { mean: 0, std: 1, spread: { low: -REACH, high: REACH } },
  )

export function useDecoder({ positions, prior, cells, refresh, isSeen }: Wanted): Decoder {
  const { client } = useLab()
  const dimensions = positions.length
  const wantsCodes =
    isSeen && prior === 'none' && (refresh.isAtRest || refresh.count % CODES_EVERY === 1)
  const [axes, setAxes] = useState<readonly Axis[]>(() => firstAxes(dimensions, prior))
  const [coordinates, setCoordinates] = useState<readonly [number, number] | null>(null)
  const [isRefused, setIsRefused] = useState(false)
  const [pictures] = useState(() => ({ point: new Picture(), map: new Picture() }))
  const [lane] = useState(() => new OneAtATime())
  const newest = useRef({ positions, axes, cells })

  useEffect(() => {
    newest.current = { positions, axes, cells }
  }, [positions, axes, cells])

  const ask = useCallback(
    (name: string, question: () => Promise<void>) =>
      lane.ask(name, () =>
        question().then(
          () => setIsRefused(false),
          (reason: unknown) => setIsRefused(!cameTooLate(reason)),
        ),
      ),
    [lane],
  )

  useEffect(() => {
    if (!wantsCodes) return
    ask('codes', async () => {
      const { z, latentDim } = await client.request('codes', { count: CODES_COUNT })
      setAxes(axesOf(z, latentDim))
    })
  }, [ask, client, wantsCodes, refresh.count])

  useEffect(() => {
    if (!isSeen) return
    ask('point', async () => {
      const { positions: at, axes: along } = newest.current
      const examples = await client.request('decode', { z: vectorAt(at, along), count: 1 })
      pictures.point.show(examples)
      const [x, y] = examples.values
      const isPoint = examples.shape.length === 1 && x !== undefined && y !== undefined
      setCoordinates(isPoint ? [x, y] : null)
    })
  }, [ask, client, pictures, positions, axes, refresh.count, isSeen])

  useEffect(() => {
    if (!isSeen || cells === 0) return
    ask('map', async () => {
      const { axes: along, cells: side } = newest.current
      const [right, up] = along
      if (!right || !up) return
      const z = mapVectors([right, up], side)
      pictures.map.show(await client.request('decode', { z, count: side * side }))
    })
  }, [ask, client, pictures, cells, axes, refresh.count, isSeen])

  useEffect(() => () => lane.clear(), [lane])

  return { axes, ...pictures, coordinates, isRefused }
}
