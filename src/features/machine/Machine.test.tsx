import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PRESETS } from '../../models/presets.ts'
import { setHyperparameter } from '../../state/experimentStore.ts'
import { seeEverything, showPanel } from '../fixtures.tsx'
import { Machine } from './Machine.tsx'
import type { NamedArrays } from '../../worker/protocol/run.ts'
import type { Stage } from '../fixtures.tsx'

const rows = (shape: readonly number[], value: number) => ({
  shape,
  values: new Float32Array(shape.reduce((all, each) => all * each, 1)).fill(value),
})

const FLOW: NamedArrays = {
  z: rows([1, 64], 0.5),
  generated: rows([1, 28, 28, 1], 0),
  x: rows([1, 28, 28, 1], 1),
  beliefReal: rows([1, 1], 0.9),
  beliefGenerated: rows([1, 1], 0.2),
}

beforeEach(() => {
  vi.useFakeTimers()
  seeEverything()
  localStorage.setItem('ganvas.machine', 'true')
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(700)
  globalThis.ResizeObserver = class {
    readonly #tell: ResizeObserverCallback

    constructor(tell: ResizeObserverCallback) {
      this.#tell = tell
    }

    observe(): void {
      const contentRect = { width: 700, height: 0 } as DOMRectReadOnly
      this.#tell([{ contentRect } as ResizeObserverEntry], this)
    }

    unobserve(): void {}
    disconnect(): void {}
  }
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
  vi.restoreAllMocks()
  localStorage.clear()
})

function show(): Stage & { readonly point: ReturnType<typeof vi.fn> } {
  const point = vi.fn()
  const stage = showPanel(<Machine point={point} />, PRESETS['gan-dense'])
  act(() => void vi.advanceTimersByTime(50))
  return { ...stage, point }
}

const part = (name: RegExp) => screen.getByRole('button', { name })

it('shows every part with its size before there is a run', () => {
  show()
  const parts = within(screen.getByRole('list', { name: 'The parts of the model' }))
  expect(parts.getAllByRole('listitem').map((one) => one.dataset['part'])).toEqual([
    'noise',
    'generator',
    'generated',
    'real',
    'critic',
    'losses',
  ])
  expect(part(/^Noise/).textContent).toContain('numbers')
  expect(part(/^Generator/).textContent).toMatch(/K weights/)
  expect(part(/^Real/).textContent).toContain('28 × 28')
})

it('asks what flows through it while it is seen, and shows what the discriminator takes it for', async () => {
  const { play, worker, say } = show()
  play()
  act(() => void vi.advanceTimersByTime(500))
  const asked = worker().heard.findLast((one) => one.type === 'request')
  expect(asked).toMatchObject({ query: { kind: 'flow' } })
  await act(async () => {
    if (asked?.type === 'request')
      say({ type: 'reply', requestId: asked.requestId, result: { arrays: FLOW, ms: 1 } })
    await Promise.resolve()
  })
  expect(part(/^Discriminator/).textContent).toMatch(/real90\s?%.*generated20\s?%/)
})

it('asks for nothing while it is closed', () => {
  localStorage.setItem('ganvas.machine', 'false')
  const { play, worker } = show()
  play()
  act(() => void vi.advanceTimersByTime(2000))
  expect(worker().heard.filter((one) => one.type === 'request')).toEqual([])
  fireEvent.click(part(/^Inside the model/))
  act(() => void vi.advanceTimersByTime(500))
  expect(worker().last('request')).toMatchObject({ query: { kind: 'flow' } })
})

it('names the sub-step that is shown, lights up the parts at work, and hides what has not come to pass', () => {
  const { play, worker, say } = show()
  play()
  fireEvent.click(part(/^Next part/))
  expect(worker().last('step')).toMatchObject({ watched: { only: null } })
  const turns = [{ player: 'critic', terms: { critic: 1.5 }, flow: FLOW }]
  say({ type: 'watched', runId: 1, step: 7, turns })
  const works = (name: RegExp) => part(name).dataset['works']
  expect(screen.getByText(/^Step 7, as it was just made, 1 of 6:/)).toBeTruthy()
  expect([works(/^Generator/), works(/^Discriminator/)]).toEqual(['true', 'false'])
  expect(part(/^Discriminator/).textContent).toMatch(/real–generated–/)
  fireEvent.click(part(/^Next part/))
  expect(part(/^Discriminator/).textContent).toMatch(/real90\s?%generated–/)
  fireEvent.click(part(/^Next part/))
  fireEvent.click(part(/^Next part/))
  fireEvent.click(part(/^Next part/))
  fireEvent.click(part(/^Next part/))
  expect(screen.getByText(/^The discriminator learns/)).toBeTruthy()
  expect(part(/^Errors/).textContent).toContain('1.5')
})

it('has one player alone learn in slow motion', () => {
  const { play, worker } = show()
  play()
  fireEvent.change(screen.getByRole('combobox', { name: 'Who learns in slow motion' }), {
    target: { value: 'generator' },
  })
  fireEvent.click(part(/^Next part/))
  expect(worker().last('step')).toMatchObject({ watched: { only: 'generator' } })
})

it('draws the networks of the next start, and says so beside a model that has others', () => {
  const { play, lab } = show()
  const bars = (name: RegExp) => part(name).querySelectorAll('[data-planned] > span').length
  expect(bars(/^Generator/)).toBe(4)
  play()
  act(() => void lab.intents.edit(setHyperparameter('depth', 3)))
  expect(bars(/^Generator/)).toBe(5)
  expect(part(/^Generator/).textContent).toMatch(/next: .*K weights/)
  expect(part(/^Discriminator/).querySelector('[data-planned=true]')).toBeTruthy()
  act(() => lab.intents.restart())
  expect(part(/^Generator/).textContent).not.toContain('next:')
  expect(bars(/^Generator/)).toBe(5)
})

it('leads from a part to the settings that it stands for', () => {
  const { point } = show()
  fireEvent.click(part(/^Noise/))
  fireEvent.click(part(/^Numbers per sample/))
  expect(point).toHaveBeenCalledWith('model.latentDim')
})
