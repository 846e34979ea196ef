import { describe, expect, test } from 'vitest'
import { UsageError } from './flags.ts'
import { readMeasureOrder } from './measureArguments.ts'

const LEAST = ['--images', 'a.idx', '--json', 'a.json']

describe('the command line of measure', () => {
  test('compares with all digits on WebAssembly when nothing else is said', () => {
    const { images, labels, experiment, files } = readMeasureOrder(LEAST)
    expect({ images, labels, files }).toEqual({
      images: 'a.idx',
      labels: null,
      files: { json: 'a.json' },
    })
    expect(experiment.mix).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, 1])
    expect(experiment.backend).toBe('wasm')
  })

  test('takes labels, a mix and a backend', () => {
    const more = ['--labels', 'b.idx', '--mix', '1,1,0,0,0,0.5,0,0,0,0', '--backend', 'cpu']
    const { labels, experiment } = readMeasureOrder([...LEAST, ...more])
    expect(labels).toBe('b.idx')
    expect(experiment.mix).toEqual([1, 1, 0, 0, 0, 0.5, 0, 0, 0, 0])
    expect(experiment.backend).toBe('cpu')
  })

  test.each([
    ['nothing', [], '--images'],
    ['no images', ['--json', 'a.json'], '--images'],
    ['no file for the result', ['--images', 'a.idx'], '--json'],
    ['an empty file name', [...LEAST, '--labels', ''], '--labels'],
    ['a flag given twice', [...LEAST, '--json', 'b.json'], '--json'],
    ['an unknown flag', [...LEAST, '--count', '3'], '--count'],
    ['a stray word', [...LEAST, 'b.idx'], 'b.idx'],
    ['an unknown backend', [...LEAST, '--backend', 'cuda'], 'cuda'],
    ['nine shares', [...LEAST, '--mix', '1,1,1,1,1,1,1,1,1'], 'wants 10 shares'],
    ['a share above 1', [...LEAST, '--mix', '2,1,1,1,1,1,1,1,1,1'], '"2"'],
    ['a share below 0', [...LEAST, '--mix', '-1,1,1,1,1,1,1,1,1,1'], '--mix'],
    ['a share that is no number', [...LEAST, '--mix', '1,1,x,1,1,1,1,1,1,1'], '"x"'],
    ['a mix of nothing', [...LEAST, '--mix', '0,0,0,0,0,0,0,0,0,0'], 'leaves no images'],
  ])('refuses %s', (_what, args, message) => {
    expect(() => readMeasureOrder(args)).toThrow(UsageError)
    expect(() => readMeasureOrder(args)).toThrow(message)
  })
})
