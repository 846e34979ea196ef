import { describe, expect, it } from 'vitest'
import { filmOfImages } from './film.ts'
import { encodeGif } from './gif.ts'
import { readGif } from './testGif.ts'
import type { Film } from './film.ts'

const patient = () => ({ signal: new AbortController().signal, onProgress: () => undefined })

/** So many frames, each a little brighter than the one before. */
const fading = (count: number) => ({
  shape: [28, 28, 1],
  count,
  values: Uint8Array.from({ length: count * 784 }, (_, i) => Math.floor(i / 784)),
})

const read = async (film: Film) =>
  readGif(new Uint8Array(await (await encodeGif(film, patient())).arrayBuffer()))

describe('encodeGif', () => {
  it('has every frame of the walk, at the size asked for, and loops for ever', async () => {
    const gif = await read(filmOfImages(fading(48), 4))
    expect(gif).toMatchObject({ width: 112, height: 112, loops: 0 })
    expect(gif.delays).toHaveLength(48)
  })

  it('shows 24 frames in a second', async () => {
    const { delays } = await read(filmOfImages(fading(24), 4))
    expect(delays.reduce((sum, delay) => sum + delay, 0)).toBe(100)
    expect(new Set(delays)).toEqual(new Set([4, 5]))
  })

  it('keeps every grey', async () => {
    const { colours } = await read(filmOfImages(fading(1), 4))
    expect(colours).toEqual(Array.from({ length: 256 }, (_, level) => [level, level, level]))
  })

  it('finds the colours of a picture that is not grey', async () => {
    const data = new Uint8ClampedArray(16).fill(255)
    data.set([248, 0, 0, 255], 0)
    const film = {
      width: 2,
      height: 2,
      count: 2,
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
    const film = filmOfImages(fading(3), 4)
    await expect(encodeGif(film, { ...patient(), signal: told.signal })).rejects.toThrow('enough')
  })
})
