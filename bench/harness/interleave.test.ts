import { describe, expect, test } from 'vitest'
import { QUICK, timeWork } from './interleave.ts'
import type { Runner, RunnerName } from './runner.ts'

interface Script {
  readonly parameters?: number
  /** Milliseconds that each step is said to take. */
  readonly ms: number
  /** Fails at this question to `steps`, counted from 1. */
  readonly failsAt?: number
}

/** A runner that takes no time and keeps a diary. */
function scripted(name: RunnerName, script: Script, diary: string[]): Runner {
  let asked = 0
  return {
    name,
    prepare: async () => ({ parameters: script.parameters ?? 10, device: 'none' }),
    steps: async (count) => {
      asked++
      diary.push(`${name} ${count}`)
      if (asked === script.failsAt) throw new Error('too tired\nat a place')
      return script.ms
    },
    dispose: async () => void diary.push(`${name} leaves`),
  }
}

const time = (runners: readonly Runner[]) =>
  timeWork('dense-gan', 64, runners, QUICK, () => undefined)

describe('runners', () => {
  test('take turns, and another begins each round', async () => {
    const diary: string[] = []
    const { rows } = await time([
      scripted('ours-wasm', { ms: 50 }, diary),
      scripted('stock-wasm', { ms: 100 }, diary),
    ])
    expect(diary.slice(-8)).toEqual([
      'ours-wasm 2',
      'stock-wasm 1',
      'stock-wasm 1',
      'ours-wasm 2',
      'ours-wasm 2',
      'stock-wasm 1',
      'ours-wasm leaves',
      'stock-wasm leaves',
    ])
    expect(rows).toEqual([
      {
        work: 'dense-gan',
        batch: 64,
        runner: 'ours-wasm',
        msPerStep: 50,
        spread: 0,
        steps: 6,
        device: 'none',
      },
      {
        work: 'dense-gan',
        batch: 64,
        runner: 'stock-wasm',
        msPerStep: 100,
        spread: 0,
        steps: 3,
        device: 'none',
      },
    ])
  })

  test('that need half a minute for a step make a single one', async () => {
    const diary: string[] = []
    const { rows } = await time([scripted('stock-cpu', { ms: 30_000 }, diary)])
    expect(diary).toEqual(['stock-cpu 1', 'stock-cpu leaves'])
    expect(rows).toMatchObject([{ msPerStep: 30_000, spread: null, steps: 1 }])
  })

  test('that fail are left out with the first line of why, and the others go on', async () => {
    const { rows, leftOut } = await time([
      scripted('ours-wasm', { ms: 50 }, []),
      scripted('stock-wasm', { ms: 50, failsAt: 1 }, []),
      scripted('jax-js-wasm', { ms: 50, failsAt: 6 }, []),
    ])
    expect(rows.map(({ runner }) => runner)).toEqual(['ours-wasm'])
    expect(leftOut.map(({ runner, reason }) => [runner, reason])).toEqual([
      ['stock-wasm', 'too tired'],
      ['jax-js-wasm', 'too tired'],
    ])
  })

  test('with another net are no twins', async () => {
    const { leftOut } = await time([
      scripted('ours-wasm', { ms: 50 }, []),
      scripted('pytorch-1t', { ms: 50, parameters: 11 }, []),
    ])
    expect(leftOut).toMatchObject([
      { runner: 'pytorch-1t', reason: 'its net has 11 parameters, not 10' },
    ])
  })
})
