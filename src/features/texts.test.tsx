/** The page on text: examples and samples are words to be read, under the names of their classes. */
import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { datasetSpec } from '../datasets/datasets.ts'
import { tokensOf } from '../datasets/text.ts'
import { defaultExperiment } from '../models/experiment.ts'
import { drawSheet, sheetGrid, sheetSize } from '../render/sheetPicture.ts'
import { DataCard } from './data/DataCard.tsx'
import { showPanel } from './fixtures.tsx'
import { SamplesPanel } from './samples/SamplesPanel.tsx'
import { StillSheet } from './StillSheet.tsx'
import { MOST_TEXTS, textHeight, textLayout, textsShown } from './textLayout.ts'
import type { Examples } from '../worker/protocol/examples.ts'
import type { Sheet } from '../worker/protocol/run.ts'

const places = datasetSpec('places')
const EXPERIMENT = { ...defaultExperiment('gan'), dataset: 'places', mix: [1, 1, 1, 1] }

function examplesOf(texts: readonly string[]): Examples {
  const { shape, alphabet = [] } = places
  const values = Float32Array.from(texts.flatMap((text) => [...tokensOf(places, text)]))
  return { shape, alphabet, count: texts.length, values }
}

const sheetOf = (texts: readonly string[], classes: Uint8Array<ArrayBuffer> | null): Sheet => ({
  ...{ view: 'generated', samples: examplesOf(texts), originals: null, classes, seed: 1 },
})

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  globalThis.ResizeObserver = class {
    readonly #tell: ResizeObserverCallback
    constructor(tell: ResizeObserverCallback) {
      this.#tell = tell
    }
    observe(): void {
      const entry = { contentRect: { width: 690, height: 680 } } as ResizeObserverEntry
      this.#tell([entry], this)
    }
    unobserve(): void {}
    disconnect(): void {}
  }
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const lists = (): readonly (readonly [string | null, readonly (string | null)[]])[] =>
  screen
    .getAllByRole('list')
    .filter((list) => list.closest('[role="group"]'))
    .map((list) => [
      list.getAttribute('aria-label'),
      within(list)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ])

function showSheet(sheet: Sheet): void {
  const { play, say } = showPanel(<SamplesPanel />, EXPERIMENT)
  play()
  say({ type: 'sampled', runId: 1, step: 40, sheet })
  act(() => void vi.advanceTimersByTime(300))
}

describe('samples of text', () => {
  it('are words in a list, with the button that saves them as text', () => {
    showSheet(sheetOf(['bellavy', 'saint-ouel', ''], null))
    expect(screen.getByRole('group', { name: 'Generated names at step 40' })).toBeTruthy()
    expect(lists()).toEqual([[null, ['bellavy', 'saint-ouel', '–']]])
    expect(screen.getByRole('button', { name: /Save as a text file/ })).toBeTruthy()
  })

  it('stand under the class that each was asked for', () => {
    showSheet(sheetOf(['vilo', 'moncey', 'calte', 'roux'], Uint8Array.of(1, 0, 1, 0)))
    expect(lists()).toEqual([
      ['FR', ['moncey', 'roux']],
      ['IT', ['vilo', 'calte']],
    ])
  })

  it('are the first few in a list of runs', () => {
    showPanel(
      <StillSheet sheet={sheetOf(Array<string>(40).fill('ay'), null)} label="a run" />,
      EXPERIMENT,
    )
    expect(lists()).toEqual([[null, Array<string>(16).fill('ay')]])
  })

  it('are drawn in columns of their classes where a picture is wanted', () => {
    const sheet = sheetOf(['vilo', 'moncey', 'calte', 'roux'], Uint8Array.of(1, 0, 1, 0))
    expect(sheetGrid(sheet).columns).toBe(4)
    expect(sheetSize(sheet, 2)).toEqual({ width: 448, height: 12 })
    const written: unknown[] = []
    const ctx = { fillRect: () => undefined, fillText: (text: string) => written.push(text) }
    drawSheet(ctx as never, sheet, null, 2)
    expect(written).toEqual(['vilo', 'moncey', 'calte', 'roux'])
  })
})

it('shows the first names of each class on the card of the data', async () => {
  const { play, say, worker } = showPanel(<DataCard />, EXPERIMENT)
  play()
  act(() => void vi.advanceTimersByTime(300))
  const asked = worker().heard.findLast(
    (command) =>
      command.type === 'request' && command.query.kind === 'preview' && command.query.forRun,
  )
  const examples = examplesOf(['aix', 'bari', 'bath', 'nice'])
  const result = { examples, labels: Uint8Array.of(0, 1, 2, 0), perClass: [2, 1, 1, 0] }
  const requestId = asked && 'requestId' in asked ? asked.requestId : 0
  say({ type: 'reply', requestId, result })
  await act(() => vi.advanceTimersByTimeAsync(300))
  expect(lists()).toEqual([
    ['FR', ['aix', 'nice']],
    ['IT', ['bari']],
    ['GB', ['bath']],
  ])
})

describe('the layout of texts', () => {
  const room = (width: number, height: number) => ({ width, height, pixelRatio: 1 })

  it('has as many columns and rows as there is room for, none cut off below', () => {
    expect(textLayout(room(690, 400), 0)).toEqual({ beside: 1, columns: 4, rows: 16 })
    expect(textsShown(textLayout(room(690, 2000), 0))).toBe(MOST_TEXTS)
    expect(textLayout(room(320, 360), 0)).toEqual({ beside: 1, columns: 2, rows: 16 })
    const small = textLayout(room(320, 200), 0)
    expect(textHeight(small, 0)).toBeLessThanOrEqual(200)
  })

  it('stands classes beside each other, and in bands where there are more than columns', () => {
    expect(textLayout(room(690, 400), 4)).toEqual({ beside: 4, columns: 1, rows: 16 })
    const narrow = textLayout(room(320, 400), 4)
    expect(narrow).toMatchObject({ beside: 2, columns: 1 })
    expect(textHeight(narrow, 4)).toBeLessThanOrEqual(400)
    expect(textLayout(room(690, 400), 1)).toEqual({ beside: 1, columns: 4, rows: 16 })
  })
})
