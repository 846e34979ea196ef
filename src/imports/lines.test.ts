import { describe, expect, it } from 'vitest'
import { ownDataset } from '../data/own.ts'
import { checkOwnSpec } from '../datasets/own.ts'
import { textOf, textsOf } from '../datasets/text.ts'
import { areNames, readNames, tokensOfNames } from './lines.ts'
import { packOwn } from './pack.ts'
import type { ImportFault } from './importFault.ts'

function faultOf(text: string): ImportFault {
  try {
    readNames(text)
  } catch (error) {
    return error as ImportFault
  }
  throw new Error('there is no fault')
}

const packed = (text: string) => {
  const names = readNames(text)
  const { values, alphabet } = tokensOfNames(names)
  const labels = new Uint8Array(names.names.length)
  return packOwn({
    kind: 'tokens',
    ...{ values, alphabet, labels },
    classNames: [],
    name: 'n',
    file: null,
  })
}

describe('names of one’s own', () => {
  it('are read one a line, in any script, each once, as they were written', () => {
    const { names, characters, longest, repeated } = readNames(
      '\uFEFFAnna\r\n  Zoe\u0308 \r\n\r\nანა\nAnna\n王\n',
    )
    expect(names).toEqual(['Anna', 'Zoë', 'ანა', '王'])
    expect([longest, repeated]).toEqual([4, 1])
    // The most frequent first, those as frequent in the order of Unicode.
    expect(characters.join('')).toBe('nაAZaoëნ王')
  })

  it('leave out lines that are too long or hold what cannot be seen, by the number of an editor', () => {
    const { names, leftOut, leftOutCount } = readNames(
      [
        'Anna',
        '',
        'Z'.repeat(64),
        'a\tb',
        'Y'.repeat(63),
        ...'ABCDE'.replaceAll(/./g, '$&\t1\n').split('\n'),
      ].join('\n'),
    )
    expect(names).toEqual(['Anna', 'Y'.repeat(63)])
    expect(leftOut.slice(0, 2)).toMatchObject([
      { line: 3, reason: 'tooLong' },
      { line: 4, reason: 'control' },
    ])
    expect([leftOut.length, leftOutCount]).toEqual([5, 7])
  })

  it('say what is wrong with all of them together', () => {
    expect(faultOf(' \n\n').code).toBe('empty')
    expect(faultOf('a\tb\n').code).toBe('noNames')
    expect(faultOf('alone').code).toBe('tooFew')
    expect(faultOf('x\n'.repeat(200_001))).toMatchObject({
      code: 'tooMany',
      values: { count: 200_001 },
    })
  })

  it('with too many different characters say which are the rarest, and how many names have them', () => {
    const common = Array.from({ length: 119 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join(
      '\n',
    )
    const fault = faultOf(`${common}\n${common.replaceAll('\n', 'b\n')}\nbq\nz\nqz`)
    expect(fault).toMatchObject({ code: 'tooManyCharacters', values: { count: 122, most: 120 } })
    expect(fault.values['names']).toBe(3)
  })

  it('are told from points by their lines', () => {
    expect(areNames('Anna\nZoë\nRoute 66\n')).toBe(true)
    expect(areNames('1.5 2\n3 4\nAnna\n')).toBe(false)
    expect(areNames('x;y\n1,5;2,5\n3,1;4\n')).toBe(false)
    expect(areNames('')).toBe(false)
  })

  it('become a data set that is known by what it holds, and reads back as the same names', async () => {
    const list = Array.from({ length: 30 }, (_, i) => `${'abc'[i % 3]}é${'x'.repeat(i)}`)
    const { spec, bytes } = packed(list.join('\n'))
    expect(packed(list.toReversed().join('\r\n')).spec.alphabet).toHaveLength(6)
    expect(checkOwnSpec(structuredClone(spec))).toEqual(spec)
    const data = ownDataset(spec, bytes)
    const [length = 0] = spec.shape
    const values = new Float32Array(spec.trainCount * length)
    data.read(
      Uint32Array.from({ length: spec.trainCount }, (_, i) => i),
      values,
    )
    const held = new Float32Array(spec.testCount * length)
    ;(await data.test()).read(0, spec.testCount, held)
    expect(new Set([...textsOf(spec, values), ...textsOf(spec, held)])).toEqual(new Set(list))
    expect(textOf(spec, values)).not.toBe('')
    new Uint8Array(bytes)[0] = 200
    expect(() => ownDataset(spec, bytes)).toThrow('a character that it does not name')
  })

  it('are refused as a description where the alphabet is none', () => {
    const { spec } = packed('ab\nba')
    for (const change of [
      { alphabet: ['', 'a'] },
      { alphabet: ['', 'a', 'a'] },
      { alphabet: ['x', 'a', 'b'] },
      { alphabet: ['', 'a', 'bb'] },
      { vocabulary: 7 },
      { shape: [65] },
      { shape: [3, 1] },
    ])
      expect(checkOwnSpec({ ...spec, ...change }), JSON.stringify(change)).toBeNull()
  })
})
