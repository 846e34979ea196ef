import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { normalQuantile } from '../../../lib/normal.ts'
import { defaultExperiment } from '../../../models/experiment.ts'
import { createLatentStore } from '../../../state/latentStore.ts'
import { showPanel } from '../../fixtures.tsx'
import { axesOf, PRIOR_AXIS } from '../geometry.ts'
import { LatentContext } from '../LatentContext.ts'
import { spaceOf } from '../space.ts'
import { MapTool } from './MapTool.tsx'
import type { Experiment } from '../../../models/experiment.ts'
import type { Codes } from '../../../worker/protocol/latent.ts'
import type { Latent } from '../LatentContext.ts'
import type { Space } from '../space.ts'

/** A code of class 7 in the middle, and one of class 2 far to the upper right. */
function codesOf(dimensions: number, over: Partial<Codes> = {}): Codes {
  const z = new Float32Array(2 * dimensions)
  z.fill(1, dimensions)
  const direction = (i: number): Float32Array<ArrayBuffer> => {
    const unit = new Float32Array(dimensions)
    unit[i] = 1
    return unit
  }
  return {
    origin: 'test',
    latentDim: dimensions,
    z,
    std: new Float32Array(2 * dimensions).fill(0.1),
    examples: { shape: [28, 28, 1], count: 2, values: new Uint8Array(2 * 784) },
    labels: Uint8Array.of(7, 2),
    slant: null,
    thickness: null,
    mean: new Float32Array(dimensions).fill(0.5),
    principal: [direction(0), direction(1)],
    ...over,
  }
}

function show(experiment: Experiment, dimensions = 2, over: Partial<Codes> = {}) {
  const space: Space = { ...(spaceOf(experiment) as Space), dimensions }
  const store = createLatentStore(null)
  const codes = codesOf(dimensions, over)
  const decode = vi.fn<Latent['decode']>(async (_z, count) =>
    space.ofImages
      ? { shape: [28, 28, 1], count, values: new Uint8Array(count * 784) }
      : { shape: [2], count, values: new Float32Array(count * 2) },
  )
  const latent: Latent = {
    space,
    store,
    refresh: { count: 1, isAtRest: true },
    isSeen: true,
    axes:
      space.prior === 'normal'
        ? Array.from({ length: dimensions }, () => PRIOR_AXIS)
        : axesOf(codes.z, dimensions),
    codes,
    ask: (_name, question) => void question(new AbortController().signal).catch(() => undefined),
    decode,
  }
  showPanel(
    <LatentContext value={latent}>
      <MapTool />
    </LatentContext>,
    experiment,
  )
  return { store, decode }
}

const vae = defaultExperiment('vae')
const map = () => screen.getByRole('application', { name: 'Map of the latent space' })
const press = (key: string, init = {}) => fireEvent.keyDown(map(), { key, ...init })
const words = () => screen.getByRole('status').textContent
const button = (name: string) => screen.getByRole('button', { name })
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })

/** First coordinates that the latest whole grid was decoded at. */
function gridOf(decode: ReturnType<typeof show>['decode']): number[] {
  const call = decode.mock.calls.findLast(([, count]) => count > 8)
  return Array.from(call?.[0] ?? []).filter((_, i) => i % 2 === 0)
}

/** Gives every element a width: the test's page lays nothing out. */
beforeEach(() => {
  const contentRect = { x: 0, y: 0, width: 700, height: 500, top: 0, left: 0, bottom: 0, right: 0 }
  class Observer {
    #tell: (entries: readonly { contentRect: typeof contentRect }[]) => void

    constructor(tell: (entries: readonly { contentRect: typeof contentRect }[]) => void) {
      this.#tell = tell
    }

    observe(): void {
      this.#tell([{ contentRect }])
    }

    unobserve(): void {
      this.#tell = () => undefined
    }

    disconnect(): void {
      this.#tell = () => undefined
    }
  }
  vi.stubGlobal('ResizeObserver', Observer)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

describe('the map of two dimensions', () => {
  it('is walked in with the arrow keys, a cell of equal probability at a time', async () => {
    const { store } = show(vae)
    await waitFor(map)
    press('ArrowRight')
    expect(store.getState().z?.[0]).toBeCloseTo(normalQuantile(0.5 + 1 / 15), 3)
    press('ArrowDown', { shiftKey: true })
    expect(store.getState().z?.[1]).toBeCloseTo(normalQuantile(0.5 - 1 / 75), 3)
    press('Home')
    expect(store.getState().z?.map((value) => value + 0)).toEqual([0, 0])
  })

  it('says where one stands and which digit is nearest', async () => {
    const { store } = show(vae)
    await waitFor(map)
    expect(words()).toBe('z₁ = 0.00, z₂ = 0.00. Nearest test digit: 7.')
    act(() => store.setState({ z: [1.1, 0.9] }))
    expect(words()).toContain('Nearest test digit: 2.')
  })

  it('decodes a smaller part when it is magnified, and all of it again', async () => {
    const { decode } = show(vae)
    await waitFor(map)
    const whole = gridOf(decode)
    expect(whole).toHaveLength(225)
    press('+')
    const part = gridOf(decode)
    expect(part).toHaveLength(225)
    expect(Math.max(...part)).toBeLessThan(Math.max(...whole) / 2)
    press('0')
    expect(gridOf(decode)).toEqual(whole)
  })

  it('stops decoding when only the codes are shown', async () => {
    const { decode } = show(vae)
    await waitFor(map)
    await userEvent.click(radio('Codes'))
    decode.mockClear()
    press('+')
    expect(gridOf(decode)).toEqual([])
  })

  it('hides the codes of a class', async () => {
    show(vae)
    await waitFor(map)
    await userEvent.click(button('Digit 7'))
    expect(button('Digit 7').getAttribute('aria-pressed')).toBe('false')
    press('Enter')
    expect(screen.queryByText('Reconstruction')).toBeNull()
  })

  it('leaves locked dimensions alone', async () => {
    const { store } = show(vae)
    await waitFor(map)
    act(() => store.setState({ locked: new Set([0]) }))
    press('ArrowRight')
    press('ArrowUp')
    expect(store.getState().z?.[0]).toBe(0)
    expect(store.getState().z?.[1]).toBeGreaterThan(0.1)
  })
})

describe('a test example', () => {
  it('is chosen where the crosshair stands, and drawn anew from its posterior', async () => {
    const { store, decode } = show(vae)
    await waitFor(map)
    press('Enter')
    await screen.findByRole('img', { name: 'Reconstruction' })
    await userEvent.click(button('Resample'))
    const [z, count] = decode.mock.calls.findLast(([, many]) => many === 8) ?? []
    expect(count).toBe(8)
    expect(store.getState().z).toEqual(Array.from(z?.subarray(0, 2) ?? []))
    expect(Math.hypot(...(store.getState().z ?? [9]))).toBeLessThan(1)
    const first = store.getState().z
    await userEvent.click(button('Resample'))
    expect(store.getState().z).not.toEqual(first)
  })

  it('has no posterior where codes are points', async () => {
    const { store } = show(defaultExperiment('autoencoder'), 2, { std: null })
    await waitFor(map)
    act(() => store.setState({ z: [0, 0] }))
    press('Enter')
    await screen.findByRole('img', { name: 'Reconstruction' })
    expect(screen.queryByRole('button', { name: 'Resample' })).toBeNull()
  })

  it('is not to be had where nothing encodes', async () => {
    show(defaultExperiment('gan'), 2, { origin: 'prior', std: null })
    await waitFor(map)
    expect(words()).toContain('Nearest draw looks like: 7.')
    expect(screen.queryByRole('region', { name: 'A test digit' })).toBeNull()
  })
})

describe('what a map offers', () => {
  it('is holes where there is no prior', async () => {
    show(defaultExperiment('autoencoder'))
    await waitFor(map)
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Hatch the holes' }).checked).toBe(
      true,
    )
    cleanup()
    show(vae)
    expect(screen.queryByRole('switch')).toBeNull()
  })

  it('is a choice of planes where there are many dimensions', async () => {
    const { store } = show(vae, 12)
    await waitFor(map)
    expect(radio('Widest plane').checked).toBe(true)
    expect(screen.getByText(/it holds 17% of their variance/)).toBeTruthy()
    act(() => store.setState({ z: new Array<number>(12).fill(2) }))
    expect(screen.getByText(/This vector lies 4.74 off the map/)).toBeTruthy()
    press('ArrowRight')
    expect(screen.queryByText(/off the map/)).toBeNull()
    await userEvent.click(radio('Three points'))
    expect(button('Choose point A')).toBeTruthy()
    expect(screen.queryByRole('application')).toBeNull()
    await userEvent.click(radio('Neighbourhoods'))
    expect(button('Make the layout')).toBeTruthy()
  })

  it('is the deformed grid where the data are points', async () => {
    const { decode } = show(defaultExperiment('vae', 'ring8'))
    await waitFor(map)
    expect(screen.queryByRole('radio', { name: 'Pictures' })).toBeNull()
    expect(screen.getByRole('img', { name: /^What becomes of a square grid/ })).toBeTruthy()
    expect(gridOf(decode)).toHaveLength(225)
  })

  it('is nothing where there is one dimension', () => {
    show(defaultExperiment('autoencoder'), 1)
    expect(screen.getByText(/its slider is its map/)).toBeTruthy()
  })
})
