import { describe, expect, test } from 'vitest'
import { plusMinus, threeDigits } from './format.ts'
import { BEGIN, END, resultsMarkdown, withResults } from './readme.ts'
import { machineLines, resultsText } from './report.ts'
import { SOME_RESULTS } from './testResults.ts'

test.each([
  [1234.56, '1235'],
  [123.456, '123'],
  [12.3456, '12.3'],
  [1.23456, '1.23'],
  [0.123456, '0.123'],
  [0.000_123, '0.000'],
  [0, '0.00'],
  [Number.NaN, '-'],
])('%d is shown with the digits that count', (value, shown) => {
  expect(threeDigits(value)).toBe(shown)
})

test('a spread is shown as what lies to either side', () => {
  expect(plusMinus(5)).toBe('±2.50 %')
  expect(plusMinus(null)).toBe('')
})

describe('the terminal', () => {
  test('shows aligned columns, who is left out, and the other measures', () => {
    expect(resultsText(SOME_RESULTS).split('\n')).toEqual([
      'A processor, 2 cores, 24 GiB, Linux 6',
      'Node 20.20.2, Chromium 156',
      'webgl: SwiftShader - EMULATED BY THE CPU: times on it mean nothing',
      '',
      'dense-gan, batch 64   ms per step    spread   to ours   steps',
      '  ours-wasm                  10.0   ±2.00 %               300   threads: 2',
      '  stock-cpu                  1235                123x       1',
      '',
      '  conv-gan, batch 64: stock-wasm is left out: no such kernel',
      '  conv-vae, batch 64: stock-wasm is left out: no such kernel',
      '',
      'Matrix products',
      '                GFLOP/s',
      '  512x512x512      41.0',
    ])
  })

  test('says when others used the machine', () => {
    expect(machineLines({ ...SOME_RESULTS.machine, load: 1.5 })).toContain(
      'THE MACHINE WAS BUSY (1.5 cores): these times are too long',
    )
  })
})

describe('the page', () => {
  test('holds a table of medians, spreads and ratios', () => {
    const markdown = resultsMarkdown(SOME_RESULTS)
    expect(markdown).toContain(
      [
        '| ms per step | ours-wasm | stock-cpu | stock-wasm |',
        '| --- | ---: | ---: | ---: |',
        '| dense-gan, batch 64 | 10.0 ±2.00 % | 1235 (123x) | - |',
      ].join('\n'),
    )
    expect(markdown).toContain('- left out, conv-gan, conv-vae: stock-wasm: no such kernel')
    expect(markdown).toContain('| 512x512x512 | 41.0 |')
  })

  test('keeps what is written around the results', () => {
    const page = `# Title\n\n${BEGIN}\nold\n${END}\n\nProse.\n`
    const written = withResults(page, SOME_RESULTS)
    expect(written.startsWith('# Title\n\n')).toBe(true)
    expect(written.endsWith('\n\nProse.\n')).toBe(true)
    expect(written).not.toContain('old')
    expect(withResults(written, SOME_RESULTS)).toBe(written)
  })

  test('without its markers is not touched', () => {
    expect(() => withResults(`${END} ${BEGIN}`, SOME_RESULTS)).toThrow('there is no')
  })
})
