import { describe, expect, it } from 'vitest'
import { cellGrey, chosenPictures, framePictures, guessCells } from './pictures.ts'
import { centredPicture, groundOf, wholePicture } from './shrink.ts'
import type { Grey } from './shrink.ts'

const SIDE = 28

/** A picture whose grey is a function of the place. */
const picture = (
  width: number,
  height: number,
  greyAt: (x: number, y: number) => number,
): Grey => ({
  width,
  height,
  values: Uint8Array.from({ length: width * height }, (_, at) =>
    greyAt(at % width, Math.floor(at / width)),
  ),
})

const mean = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0) / values.length

describe('a picture in 28 x 28', () => {
  it('stays as it is when it has that size', () => {
    const grey = picture(SIDE, SIDE, (x, y) => x * y)
    expect(wholePicture(grey)).toEqual(grey.values)
  })

  it('is the mean of the area that each pixel covers', () => {
    const grey = picture(2 * SIDE, 2 * SIDE, (x, y) => ((x + y) % 2 === 0 ? 200 : 100))
    expect([...new Set(wholePicture(grey))]).toEqual([150])
    const uneven = picture(42, 42, (x) => (x < 21 ? 0 : 240))
    expect(mean(wholePicture(uneven))).toBeCloseTo(120, 0)
  })

  it('keeps its proportions, on its own ground', () => {
    const image = wholePicture(picture(56, 28, (_, y) => (y > 5 && y < 22 ? 0 : 255)))
    expect([image[0], image[13 * SIDE + 3], image[27 * SIDE]]).toEqual([255, 0, 255])
  })
})

describe('a picture centred as MNIST has it', () => {
  it('is white ink on black, 20 pixels long, around its centre of mass', () => {
    const image = centredPicture(
      picture(100, 80, (x, y) => (x > 9 && x < 30 && y > 9 && y < 50 ? 0 : 255)),
    )
    const inked = [...image].flatMap((value, at) => (value > 0 ? [at] : []))
    const rows = inked.map((at) => Math.floor(at / SIDE))
    const columns = inked.map((at) => at % SIDE)
    expect([Math.min(...rows), Math.max(...rows)]).toEqual([4, 23])
    expect([Math.min(...columns), Math.max(...columns)]).toEqual([9, 18])
    expect(Math.max(...image)).toBe(255)
  })

  it('is black where there is no ink', () => {
    expect(Math.max(...centredPicture(picture(9, 9, () => 120)))).toBe(0)
  })
})

describe('many pictures', () => {
  it('are counted by their ground, and inverted when that is wanted', async () => {
    const greys = [picture(28, 28, () => 255), picture(28, 28, () => 0)]
    const framed = await framePictures(
      2,
      (index) => greys[index] as Grey,
      async () => undefined,
    )
    expect([framed.whiteGrounds, groundOf(greys[0] as Grey)]).toEqual([1, 255])
    const none = {
      labels: new Uint8Array(2),
      classNames: [],
      tooManyFolders: 0,
      leftOut: new Map(),
    }
    const values = chosenPictures({ ...framed, ...none }, 'whole', true)
    expect([values[0], values[SIDE * SIDE]]).toEqual([0, 255])
  })

  it('are cut out of a sheet, row by row', () => {
    const sheet = picture(56, 28, (x) => (x < 28 ? 10 : 20))
    expect(guessCells(sheet)).toEqual({ columns: 2, rows: 1 })
    expect([...new Set(cellGrey(sheet, { columns: 2, rows: 1 }, 1).values as Uint8Array)]).toEqual([
      20,
    ])
    expect(guessCells({ width: 640, height: 320 })).toEqual({ columns: 20, rows: 10 })
    expect(guessCells({ width: 31, height: 37 })).toEqual({ columns: 4, rows: 4 })
  })
})
