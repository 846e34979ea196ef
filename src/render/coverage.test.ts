import { describe, expect, it } from 'vitest'
import { coverageHeight, drawCoverage, tintAt } from './coverage.ts'
import { testBrush } from './testBrush.ts'
import { DARK_THEME as theme } from './theme.ts'
import type { CoverageData } from './coverage.ts'

const frame = { width: 468, height: coverageHeight(3), pixelRatio: 1 }
const words = { share: (n: number) => `${n * 100} %`, step: String, notInMix: 'not in the mix' }
/** The strip is 400 pixels wide and starts at 20. */
const [LEFT, RIGHT] = [20, 420]

function draw({
  names = ['0', '1', '2'],
  ...data
}: Omit<CoverageData, 'names'> & Partial<CoverageData>) {
  const { ctx, drawn } = testBrush()
  drawCoverage(ctx, { names, ...data }, theme, frame, words)
  return { ...drawn, cells: drawn.boxes.filter(({ colour }) => colour === theme.generated) }
}

const third = 1 / 3

describe('drawCoverage', () => {
  it('puts the latest column on the right, each as wide as the time since the one before it', () => {
    const shares = [
      [0.2, 0.4, 0.4],
      [0.3, 0.4, 0.3],
      [0.4, 0.4, 0.2],
    ]
    const columns = [100, 200, 400].map((step, i) => ({ step, share: shares[i] ?? [] }))
    const { cells, words: written } = draw({ columns, mix: [third, third, third] })
    const first = cells.filter(({ y }) => y === cells[0]?.y)
    expect(first.map(({ x, width }) => [x, x + width])).toEqual([
      [LEFT, 120],
      [120, 220],
      [220, RIGHT],
    ])
    expect(written.map((each) => each.words)).toEqual(expect.arrayContaining(['40 %', '20 %']))
  })

  it('hatches a digit that is missing, and draws nothing else there', () => {
    const columns = [
      { step: 100, share: [0.5, 0.5, 0] },
      { step: 200, share: [0.5, 0.495, 0.005] },
    ]
    const { cells, strokes } = draw({ columns, mix: [third, third, third] })
    expect(cells).toHaveLength(4)
    const hatching = strokes.filter(({ within }) => within !== null)
    expect(hatching.length).toBeGreaterThan(40)
    expect(new Set(hatching.map(({ within }) => `${within?.x} ${within?.width}`))).toEqual(
      new Set([`${LEFT} ${RIGHT - LEFT}`]),
    )
    const rowBelow = Math.max(...cells.map(({ y, height }) => y + height))
    expect(hatching.every(({ within }) => (within?.y ?? 0) >= rowBelow)).toBe(true)
  })

  it('hatches only for as long as it is missing', () => {
    const columns = [0.5, 0, 0, 0.5].map((share, i) => ({
      step: 100 * (i + 1),
      share: [share, 1 - share],
    }))
    const boxes = draw({ columns, mix: [0.5, 0.5] }).strokes.flatMap(({ within }) =>
      within ? [`${within.x} ${within.width}`] : [],
    )
    expect([...new Set(boxes)]).toEqual(['120 200'])
  })

  it('tints by the share compared with the real one, the same for all from twice as often on', () => {
    const columns = [{ step: 50, share: [0.1, 0.2, 0.7] }]
    const { cells } = draw({ columns, mix: [0.2, 0.2, 0.2] })
    expect(cells.map(({ alpha }) => alpha)).toEqual([0.5, 1, 2].map(tintAt))
    expect(tintAt(3.5)).toBe(1)
    expect(cells.every(({ x, width }) => x === LEFT && x + width === RIGHT)).toBe(true)
  })

  it('says so where the training data lack a digit, instead of calling it missing', () => {
    const columns = [{ step: 50, share: [0.5, 0.5, 0] }]
    const { strokes, words: written } = draw({ columns, mix: [0.5, 0.5, 0] })
    expect(strokes.some(({ within }) => within !== null)).toBe(false)
    expect(written.map((each) => each.words)).toContain('not in the mix')
  })

  it('writes names in front of the rows, and cuts what takes too much room', () => {
    const columns = [{ step: 50, share: [0.5, 0.5] }]
    const names = ['cats', 'a'.repeat(200)]
    const { words: written, cells } = draw({ columns, mix: [0.5, 0.5], names })
    const shown = written.map((each) => each.words).filter((one) => /^[a-z]/.test(one))
    expect(shown).toEqual(['cats', `${'a'.repeat(87)}…`])
    expect(cells.every(({ x }) => x > 88)).toBe(true)
  })

  it('draws nothing before the first look', () => {
    expect(draw({ columns: [], mix: [1] }).words).toEqual([])
  })
})
