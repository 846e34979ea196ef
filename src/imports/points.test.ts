import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ImportFault } from './importFault.ts'
import { guessColumns, placePoints, readPoints } from './points.ts'
import { readTable } from './table.ts'

const read = (text: string) => {
  const table = readTable(text)
  return { table, points: readPoints(table, guessColumns(table)) }
}

/** The code of the fault that reading a text ends in; `null` when it is read. */
function faultOf(text: string): string | null {
  try {
    read(text)
    return null
  } catch (error) {
    if (error instanceof ImportFault) return error.code
    throw error
  }
}

describe('numbers in columns', () => {
  it.each([
    ['commas', '1.5,2\n3,4.25'],
    ['tabs', '1.5\t2\n3\t4.25'],
    ['semicolons and decimal commas', '1,5;2\n3;4,25'],
    ['spaces', '  1.5   2\n3 4.25'],
    ['spaces and decimal commas', '1,5 2\n3 4,25'],
    ['tabs and decimal commas', '1,5\t2\n3\t4,25'],
    ['a line of names, quotes and Windows line ends', '\uFEFF"x","y"\r\n"1.5",2\r\n\r\n3,4.25\r\n'],
    ['remarks', '# made by hand\n1.5,2\n# half way\n3,4.25'],
  ])('are read with %s', (_, text) => {
    expect([...read(text).points.values]).toEqual([1.5, 2, 3, 4.25])
  })

  it('are told from the names above them', () => {
    expect(read('width,height\n1,2\n3,4').table.names).toEqual(['width', 'height'])
    expect(read('1,2\n3,4').table.names).toBeNull()
  })

  it('are labelled by a column of words', () => {
    const { points } = read('a;1,0;2,0\nb;3,0;4,0\na;5,0;6,5')
    expect([points.classNames, [...points.labels]]).toEqual([
      ['a', 'b'],
      [0, 1, 0],
    ])
  })

  it('are labelled by a column that is called so, in the order of its numbers', () => {
    const { points } = read('class,x,y\n10,1,2\n9,3,4')
    expect([points.classNames, [...points.labels]]).toEqual([
      ['9', '10'],
      [1, 0],
    ])
    expect([...points.values]).toEqual([1, 2, 3, 4])
  })

  it('are parted as most lines are that hold two numbers, however many cells each has', () => {
    const { points } = read('3;4\n0,1\n1,2,3\nfoo,bar\n5,6,7,8')
    expect([...points.values]).toEqual([0, 1, 1, 2, 5, 6])
  })

  it('name the lines that give no point, as an editor numbers them', () => {
    const { points } = read('x,y\n1,2\n\n3,NaN\n4\n5,1e999\n6,7')
    expect([...points.values]).toEqual([1, 2, 6, 7])
    expect(points.leftOut).toEqual([
      { line: 4, reason: 'number', cell: 'NaN' },
      { line: 5, reason: 'cells', cell: '' },
      { line: 6, reason: 'number', cell: '1e999' },
    ])
  })

  it.each([
    ['', 'empty'],
    ['\n\n', 'empty'],
    ['hello\nworld', 'noColumns'],
    ['1\n2\n3', 'noColumns'],
    ['1\n2\n1 2\nthree\nfour\nfive', 'noColumns'],
    ['1,2', 'tooFew'],
    [Array.from({ length: 21 }, (_, i) => `${i},1,name${i}`).join('\n'), null],
    [`x,y,class\n${Array.from({ length: 21 }, (_, i) => `${i},1,name${i}`).join('\n')}`, null],
  ])('of %j end in %s', (text, code) => {
    expect(faultOf(text)).toBe(code)
  })

  it('refuse more classes than there can be', () => {
    const table = readTable(Array.from({ length: 21 }, (_, i) => `${i},1,name${i}`).join('\n'))
    expect(() => readPoints(table, { x: 0, y: 1, label: 2 })).toThrow('tooManyClasses')
  })

  it('are read or refused with a named fault, whatever the text is', () => {
    const cell = fc.oneof(
      fc.double().map(String),
      fc.constantFrom('NaN', 'Infinity', '', '1,5', '"', '<b>x</b>', '1e308', '-.5', '\u0000'),
      fc.string({ maxLength: 6 }),
    )
    const text = fc
      .tuple(
        fc.constantFrom(',', ';', '\t', ' '),
        fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }),
      )
      .map(([separator, rows]) => rows.map((row) => row.join(separator)).join('\n'))
    fc.assert(
      fc.property(text, (any) => {
        try {
          const { points } = read(any)
          expect(points.values.every(Number.isFinite)).toBe(true)
          expect(points.values.length).toBe(2 * points.labels.length)
        } catch (error) {
          expect(error).toBeInstanceOf(ImportFault)
        }
      }),
      { numRuns: 10_000, seed: 1 },
    )
  })
})

describe('the place of points', () => {
  it('is around the middle, with one scale for both coordinates', () => {
    const { placed, placement } = placePoints(Float32Array.of(10, 0, 14, 0, 10, 2, 14, 2))
    expect(placement.centre).toEqual([12, 1])
    expect(placement.scale).toBeCloseTo(Math.sqrt((4 + 1) / 2), 6)
    const squares = placed.reduce((sum, value) => sum + value ** 2, 0)
    expect(squares / placed.length).toBeCloseTo(1, 6)
    expect((placed[2] as number) / (placed[5] as number)).toBeCloseTo(2, 6)
  })

  it('is found of numbers whose squares are too large', () => {
    const { placed } = placePoints(Float32Array.of(-3e38, 0, 3e38, 0))
    expect([...placed].every(Number.isFinite)).toBe(true)
  })

  it('is refused where there is only one', () => {
    expect(() => placePoints(Float32Array.of(1, 2, 1, 2))).toThrow('noSpread')
    expect(() => placePoints(Float32Array.of(0, 0, 0, 0))).toThrow('noSpread')
  })
})
