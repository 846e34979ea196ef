import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultExperiment } from '../../../models/experiment.ts'
import { PRESETS } from '../../../models/presets.ts'
import { createLatentStore, spotAt } from '../../../state/latentStore.ts'
import { showPanel } from '../../fixtures.tsx'
import { PRIOR_AXIS } from '../geometry.ts'
import { LatentContext } from '../LatentContext.ts'
import { spaceOf } from '../space.ts'
import { WalkTool } from './WalkTool.tsx'
import type { Experiment } from '../../../models/experiment.ts'
import type { Codes } from '../../../worker/protocol/latent.ts'
import type { Latent } from '../LatentContext.ts'
import type { Space } from '../space.ts'

/** Four test examples: two of class 7, then a 2, then a 1. */
const codesOf = (latentDim: number): Codes => ({
  origin: 'test',
  latentDim,
  z: Float32Array.from({ length: 4 * latentDim }, (_, i) => Math.floor(i / latentDim) + 1),
  std: null,
  examples: { shape: [28, 28, 1], count: 4, values: new Uint8Array(4 * 784) },
  labels: Uint8Array.of(7, 7, 2, 1),
  slant: null,
  thickness: null,
  mean: new Float32Array(latentDim),
  principal: [new Float32Array(latentDim), new Float32Array(latentDim)],
})

function show(experiment: Experiment, dimensions = 16, over: Partial<Space> = {}) {
  const space = { ...(spaceOf(experiment) as Space), dimensions, ...over }
  const store = createLatentStore(null)
  const decode = vi.fn<Latent['decode']>(async (_z, count) => ({
    shape: [28, 28, 1],
    count,
    values: new Uint8Array(count * 784),
  }))
  const latent: Latent = {
    space,
    store,
    refresh: { count: 1, isAtRest: true },
    isSeen: true,
    axes: Array.from({ length: dimensions }, () => PRIOR_AXIS),
    codes: space.hasEncoder ? codesOf(dimensions) : null,
    ask: (_name, question) => void question(new AbortController().signal).catch(() => undefined),
    decode,
  }
  const stage = showPanel(
    <LatentContext value={latent}>
      <WalkTool />
    </LatentContext>,
    experiment,
  )
  return { ...stage, store, decode }
}

const vae = defaultExperiment('vae')
const stops = () => within(screen.getByRole('list', { name: 'Stops of the walk' }))
const button = (name: string) => screen.getByRole('button', { name })
const slider = () => screen.getByRole<HTMLInputElement>('slider', { name: 'Place on the walk' })

/** Asks the page for less motion, so that nothing moves while it is looked at. */
beforeEach(() => {
  vi.spyOn(globalThis, 'matchMedia').mockImplementation(
    (query) =>
      ({
        matches: query.includes('reduced-motion'),
        media: query,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      }) as unknown as MediaQueryList,
  )
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

/** Encoding takes longer than usual on a busy machine. */
const PATIENCE = { timeout: 30_000 }

describe('WalkTool', () => {
  it('begins with two test examples of different classes, and says so', () => {
    const { store } = show(vae, 2)
    expect(store.getState().stops.map(({ z }) => z)).toEqual([
      [1, 1],
      [3, 3],
    ])
    expect(screen.getByText(/two test digits of different classes/)).toBeTruthy()
  })

  it('begins with two draws from the prior where there is no encoder', () => {
    const { worker } = show(defaultExperiment('gan'), 2)
    const draws = worker().heard.filter(
      (command) => command.type === 'request' && command.query.kind === 'draw',
    )
    expect(draws).toHaveLength(1)
    expect(draws[0]).toMatchObject({ query: { from: 'prior', count: 2, temperature: 1 } })
  })

  it('asks for all frames at once', () => {
    const { decode } = show(vae, 2)
    expect(decode.mock.calls.map(([, count]) => count)).toContain(144)
    expect(screen.getByText(/A loop over 2 stops: 144 frames, 6 s/)).toBeTruthy()
  })

  it('ends a path that is no loop at its last stop', async () => {
    show(vae, 2)
    await userEvent.click(screen.getByRole('radio', { name: 'One way' }))
    expect(screen.getByText(/A path over 2 stops: 73 frames/)).toBeTruthy()
    expect(slider().max).toBe('72')
  })

  it('moves and removes stops, never below two, and keeps the focus', async () => {
    const { store } = show(vae, 2)
    const [a, b] = store.getState().stops
    await userEvent.click(button('Move stop 2 to the left'))
    expect(store.getState().stops).toEqual([b, a])
    expect(document.activeElement).toBe(button('Move stop 1 to the left'))
    await userEvent.click(button('Remove stop 1'))
    expect(store.getState().stops).toHaveLength(2)
  })

  it('gives the focus to the next stop when one is removed', async () => {
    const { store } = show(vae, 2)
    const third = spotAt([9, 9], null, 'sample')
    store.setState(({ stops: before }) => ({ stops: [...before, third] }))
    await userEvent.click(await screen.findByRole('button', { name: 'Remove stop 2' }))
    expect(store.getState().stops.map(({ z }) => z[0])).toEqual([1, 9])
    expect(document.activeElement).toBe(button('Remove stop 2'))
    expect(screen.queryByText(/of different classes/)).toBeNull()
  })

  it('has no room for a ninth stop', async () => {
    const { store } = show(vae, 2)
    const many = Array.from({ length: 8 }, (_, i) => spotAt([i, 0], null, 'sample'))
    store.setState({ stops: many })
    const full = await screen.findByRole('button', { name: 'Eight stops are the most' })
    expect((full as HTMLButtonElement).disabled).toBe(true)
    expect(stops().getAllByRole('listitem')).toHaveLength(8)
  })

  it('waits to be played for readers who want less motion', async () => {
    show(vae, 2)
    await userEvent.click(button('Play the walk'))
    expect(button('Pause the walk')).toBeTruthy()
  })

  it('says between which stops the frame on show lies', () => {
    show(vae, 2)
    expect(slider().getAttribute('aria-valuetext')).toBe('Frame 1 of 144, from stop 1 to stop 2')
  })

  it('compares both ways by their norms, and says where the prior has its mass', async () => {
    const { store } = show(vae)
    const axis = (at: number) => Array.from({ length: 16 }, (_, i) => (i === at ? 4 : 0))
    store.setState({ stops: [spotAt(axis(0), null, 'sample'), spotAt(axis(1), null, 'sample')] })
    await userEvent.click(screen.getByRole('switch', { name: 'Side by side' }))
    // 4 / √2 halfway; √15.5 ± √2.
    const words =
      /Least length: 2\.8 on the straight line, 4\.0 along the sphere\. .* 2\.5 and 5\.4/
    expect(screen.getByText(words)).toBeTruthy()
  })

  it('has no band for a model without a prior, and says why', async () => {
    show(PRESETS['ae-2d'], 2)
    await userEvent.click(screen.getByRole('switch', { name: 'Side by side' }))
    expect(screen.getByText(/This autoencoder has no prior, so there is no band/)).toBeTruthy()
  })

  it('decodes each frame as the class of the nearer stop', async () => {
    const { store, decode } = show(vae, 2, { classes: 10 })
    store.setState({ stops: [spotAt([0, 0], 3, 'test'), spotAt([1, 0], 8, 'test')] })
    await userEvent.click(screen.getByRole('radio', { name: 'One way' }))
    const labels = decode.mock.calls.at(-1)?.[2]
    expect(labels?.[35]).toBe(3)
    expect(labels?.[36]).toBe(8)
  })

  it('says in words that this browser encodes no video', () => {
    show(vae, 2)
    const video = button('No video: this browser cannot encode one')
    expect((video as HTMLButtonElement).disabled).toBe(true)
  })

  it('tells when a file could not be made, and what to try', async () => {
    const { decode } = show(vae, 2)
    decode.mockRejectedValue(new Error('gone'))
    await userEvent.click(button('GIF'))
    expect((await screen.findByRole('alert')).textContent).toContain('Pause the training')
  })

  it('saves a GIF under the name of the model and its step', async () => {
    URL.createObjectURL = () => 'blob:walk'
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined)
    show(vae, 2)
    await userEvent.click(button('GIF'))
    expect(
      await screen.findByText(/^Saved ganvas-vae-walk-step0\.gif \(\d+ kB\)/, {}, PATIENCE),
    ).toBeTruthy()
    expect(click).toHaveBeenCalledOnce()
  })
})
