import { describe, expect, it } from 'vitest'
import { encodeGif } from './gif.ts'
import { readGif } from './testGif.ts'
import type { Film } from './film.ts'

const patient = () => ({ signal: new AbortController().signal, onProgress: () => undefined })

/** So many frames, each a little brighter than the one before. */
const fading = (count: number, rate = 24): Film => ({
  ...{ width: 112, height: 112, count, rate, isGrey: true },
  frame: (level) => {
    const data = new Uint8ClampedArray(112 * 112 * 4).fill(level)
    return { width: 112, height: 112, data }
  },
})

const read = async (film: Film) =>
  readGif(new Uint8Array(await (await encodeGif(film, patient())).arrayBuffer()))

describe('encodeGif', () => {
  it('has every frame, at the size asked for, and loops for ever', async () => {
    const gif = await read(fading(48))
    expect(gif).toMatchObject({ width: 112, height: 112, loops: 0 })
    expect(gif.delays).toHaveLength(48)
  })

  it('shows 24 frames in a second', async () => {
    const { delays } = await read(fading(24))
    expect(delays.reduce((sum, delay) => sum + delay, 0)).toBe(100)
    expect(new Set(delays)).toEqual(new Set([4, 5]))
  })

  it('is as slow as it is told to be', async () => {
    expect((await read(fading(3, 2))).delays).toEqual([50, 50, 50])
  })

  it('keeps every grey', async () => {
    const { colours } = await read(fading(1))
    expect(colours).toEqual(Array.from({ length: 256 }, (_, level) => [level, level, level]))
  })

  it('finds the colours of a picture that is not grey', async () => {
    const data = new Uint8ClampedArray(16).fill(255)
    data.set([248, 0, 0, 255], 0)
    const film = {
      width: 2,
      height: 2,
      count: 2,
      rate: 24,
      isGrey: false,
      frame: () => ({ width: 2, height: 2, data }),
    }
    const { colours, delays } = await read(film)
    expect(delays).toHaveLength(2)
    expect(colours.some(([red = 0, green = 0]) => red > 240 && green < 16)).toBe(true)
  })

  it('stops when it is told to', async () => {
    const told = new AbortController()
    told.abort(new Error('enough'))
    const film = fading(3)
    await expect(encodeGif(film, { ...patient(), signal: told.signal })).rejects.toThrow('enough')
  })
})
