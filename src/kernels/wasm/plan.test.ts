import { describe, expect, it } from 'vitest'
import { barriers, layOut, withoutDeadSteps, withoutRepeats } from './plan.ts'
import type { Block, Step } from './plan.ts'

const made = (bytes: number): Block => ({ bytes, address: null })
const outside = (address: number): Block => ({ bytes: 64, address })

const step = (reads: Block[], writes: Block[], parallel = false): Step => ({
  call: { code: 0, args: [], parallel, scratch: 0 },
  reads,
  writes,
})

describe('steps that matter', () => {
  it('are those whose results are read, or outlive the program', () => {
    const [x, a, b, c, weight] = [outside(0), made(4), made(4), made(4), outside(64)]
    const used = step([x], [a])
    const unused = step([a], [b])
    const update = step([a], [weight])
    const alsoUnused = step([b], [c])
    expect(withoutDeadSteps([used, unused, update, alsoUnused])).toEqual([used, update])
  })

  it('include every writer of a block that is wanted', () => {
    const [x, frame, out] = [outside(0), made(4), outside(64)]
    const steps = [step([], [frame]), step([x], [frame]), step([frame], [out])]
    expect(withoutDeadSteps(steps)).toEqual(steps)
  })
})

describe('steps that repeat an earlier one', () => {
  it('are left out, and their readers read the earlier result', () => {
    const [x, a, b, out] = [outside(0), made(4), made(4), outside(64)]
    const [first, again] = [step([x], [a]), step([x], [b])]
    const reader = step([a, b], [out])
    expect(withoutRepeats([first, again, reader])).toEqual([first, step([a, a], [out])])
  })

  it('stay when what they read has changed meanwhile, or when they are other numbers', () => {
    const [weight, a, b] = [outside(0), made(4), made(4)]
    const update = step([], [weight])
    const changed = [step([weight], [a]), update, step([weight], [b])]
    expect(withoutRepeats(changed)).toEqual(changed)
    const x = outside(64)
    const other = step([x], [b])
    const different = [
      step([x], [a]),
      { ...other, call: { ...other.call, args: [{ float: 0.5 }] } },
    ]
    expect(withoutRepeats(different)).toEqual(different)
  })
})

describe('the layout', () => {
  it('gives one place to blocks that never live at the same time', () => {
    const [a, b, c] = [made(100), made(100), made(100)]
    const { offsets, bytes } = layOut([
      step([outside(0)], [a]),
      step([a], [b]),
      step([b], [c]),
      step([c], [outside(0)]),
    ])
    expect(offsets.get(a)).toBe(offsets.get(c))
    expect(offsets.get(a)).not.toBe(offsets.get(b))
    expect(bytes).toBe(256)
  })

  it('never lets blocks overlap that live at the same time, whatever the program', () => {
    let seed = 7
    const draw = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648
      return seed % below
    }
    for (let round = 0; round < 50; round++) {
      const blocks = Array.from({ length: 12 }, () => made(1 + draw(500)))
      const pick = (): Block => blocks[draw(12)] as Block
      const steps = Array.from({ length: 20 }, () => step([pick(), pick()], [pick()]))
      const { offsets } = layOut(steps)
      const lives = blocks
        .map((block) => {
          const at = steps.flatMap(({ reads, writes }, i) =>
            [...reads, ...writes].includes(block) ? [i] : [],
          )
          const start = offsets.get(block) ?? 0
          return { first: at[0] ?? -1, last: at.at(-1) ?? -2, start, end: start + block.bytes }
        })
        .filter(({ first }) => first >= 0)
      const clashes = lives.flatMap((a, i) =>
        lives
          .slice(i + 1)
          .filter((b) => a.first <= b.last && b.first <= a.last)
          .filter((b) => a.start < b.end && b.start < a.end),
      )
      expect(clashes).toEqual([])
    }
  })
})

describe('barriers', () => {
  const place = new Map<Block, number>()
  const at = (address: number): Block => {
    const block = made(64)
    place.set(block, address)
    return block
  }
  const waits = (...steps: Step[]): readonly boolean[] =>
    barriers(steps, (block) => {
      const start = block.address ?? place.get(block) ?? 0
      return { start, end: start + block.bytes }
    })

  it('stand between a shared result and its reader, and not between what is independent', () => {
    const [x, a, b] = [outside(0), outside(100), outside(200)]
    expect(waits(step([x], [a], true), step([x], [b], true), step([a], [b], true))).toEqual([
      false,
      false,
      true,
    ])
  })

  it('do not stand between the calls of one thread alone', () => {
    const [x, a, b] = [outside(0), outside(100), outside(200)]
    expect(waits(step([x], [a]), step([a], [b]), step([b], [x], true))).toEqual([
      false,
      false,
      true,
    ])
  })

  it('stand before memory is used again that others may still read', () => {
    const [x, a] = [at(0), at(128)]
    const again = at(0)
    expect(waits(step([x], [a], true), step([], [again], true))).toEqual([false, true])
  })
})
