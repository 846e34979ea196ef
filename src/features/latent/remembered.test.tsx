import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defaultExperiment } from '../../models/experiment.ts'
import { PRESETS } from '../../models/presets.ts'
import { defined } from '../../lib/assert.ts'
import { parseHash } from '../../state/hash.ts'
import { createLatentStore } from '../../state/latentStore.ts'
import { seeEverything, showPanel } from '../fixtures.tsx'
import { ArithmeticTool } from './arithmetic/ArithmeticTool.tsx'
import { drawingOf } from './draw/digit.ts'
import { codesFor, showTool } from './fixtures.tsx'
import { LatentPanel } from './LatentPanel.tsx'
import { MapTool } from './map/MapTool.tsx'
import { SamplingTool } from './sampling/SamplingTool.tsx'
import { SlidersTool } from './sliders/SlidersTool.tsx'
import { WalkTool } from './walk/WalkTool.tsx'
import type { ReactNode } from 'react'
import type { Experiment } from '../../models/experiment.ts'
import type { Queries, Query } from '../../worker/protocol.ts'
import type { LayoutNews } from './map/umap.ts'
import type { Stage } from '../fixtures.tsx'
import type { ToolStage } from './fixtures.tsx'

const ofSize = (latentDim: number): Experiment => {
  const vae = defaultExperiment('vae')
  return { ...vae, hyperparameters: { ...vae.hyperparameters, latentDim } }
}

/** Shows a tool of a VAE with 12 latent dimensions, and again as if it had been closed and opened. */
function opener(tool: ReactNode): () => ToolStage {
  const store = createLatentStore(null)
  const experiment = ofSize(12)
  return () => {
    cleanup()
    return showTool(tool, experiment, { codes: codesFor(experiment), store })
  }
}

const click = (role: string, name: string | RegExp): Promise<void> =>
  userEvent.click(screen.getByRole(role, { name }))
const strip = () => within(screen.getByRole('group', { name: 'Pictures along the direction' }))
const isChecked = (role: string, name: string): boolean =>
  screen.getByRole<HTMLInputElement>(role, { name }).checked
const valueOf = (name: string): string =>
  screen.getByRole<HTMLInputElement>('slider', { name }).value

async function choose(field: string, option: string | RegExp): Promise<void> {
  await userEvent.click(screen.getByRole('combobox', { name: field }))
  await userEvent.click(await screen.findByRole('option', { name: option }))
}

/** A worker of a layout that answers when a test says so. */
class LayoutWorker {
  static last: LayoutWorker | null = null
  onmessage: ((event: MessageEvent<LayoutNews>) => void) | null = null
  job: { readonly z: Float32Array } | null = null

  constructor() {
    LayoutWorker.last = this
  }

  postMessage(job: { readonly z: Float32Array }): void {
    this.job = job
  }

  terminate(): void {
    this.job = null
  }
}

async function answerCodes(stage: Stage): Promise<void> {
  const asked = stage
    .worker()
    .heard.findLast((command) => command.type === 'request' && command.query.kind === 'codes')
  const requestId = asked?.type === 'request' ? asked.requestId : -1
  stage.say({ type: 'reply', requestId, result: codesFor(ofSize(12)) })
  await act(async () => new Promise((resolve) => setTimeout(resolve)))
}

const finish = (): void =>
  act(() =>
    LayoutWorker.last?.onmessage?.({
      data: { layout: Float32Array.of(0, 0, 1, 1, 2, 0) },
    } as MessageEvent<LayoutNews>),
  )

beforeEach(() => {
  seeEverything()
  vi.stubGlobal('Worker', LayoutWorker)
  const contentRect = { width: 700, height: 500 }
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

describe('a tool that is opened again', () => {
  it('has its map, what is shown on it, its zoom and the chosen example', async () => {
    const open = opener(<MapTool />)
    open()
    await waitFor(() => screen.getByRole('application'))
    await click('radio', 'Codes')
    await click('button', 'Digit 7')
    await click('button', 'Zoom in')
    await choose('A test digit', /^A 2/)
    await click('button', 'Resample')
    open()
    await waitFor(() => screen.getByRole('application'))
    expect(isChecked('radio', 'Codes')).toBe(true)
    expect(screen.getByRole('button', { name: 'Digit 7', pressed: false })).toBeTruthy()
    expect(screen.getByText('× 2')).toBeTruthy()
    expect(screen.getByRole('img', { name: 'Reconstruction' })).toBeTruthy()
    expect(screen.getByRole('img', { name: /^8 digits, each decoded from a draw/ })).toBeTruthy()
  })

  it('has the layout that was made, also one that was finished meanwhile', async () => {
    const open = opener(<MapTool />)
    const stage = open()
    await click('radio', 'Neighbourhoods')
    await click('button', 'Make the layout')
    await answerCodes(stage)
    expect(LayoutWorker.last?.job?.z).toHaveLength(36)
    cleanup()
    finish()
    open()
    expect(isChecked('radio', 'Neighbourhoods')).toBe(true)
    expect(screen.getByText('Laid out at step 0.')).toBeTruthy()
    await screen.findByRole('application')
  })

  it('has no layout of another model', async () => {
    const open = opener(<MapTool />)
    const stage = open()
    await click('radio', 'Neighbourhoods')
    await click('button', 'Make the layout')
    await answerCodes(stage)
    finish()
    await screen.findByRole('application')
    act(() => stage.lab.intents.restart())
    expect(screen.queryByRole('application')).toBeNull()
    expect(screen.getByRole('button', { name: 'Make the layout' })).toBeTruthy()
  })

  it('has its way, path, speed and size of a walk, and the place on it', async () => {
    const open = opener(<WalkTool />)
    open()
    await click('radio', 'Straight line (lerp)')
    await click('radio', 'One way')
    await click('radio', '2×')
    await click('switch', 'Side by side')
    await click('button', 'Pause the walk')
    open()
    for (const name of ['Straight line (lerp)', 'One way', '2×'])
      expect(isChecked('radio', name)).toBe(true)
    expect(screen.getByRole('switch', { checked: true })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Play the walk' })).toBeTruthy()
    expect(screen.getByText(/two test digits of different classes/)).toBeTruthy()
  })

  it('has its direction, and how far along it', async () => {
    const open = opener(<ArithmeticTool />)
    open()
    await choose('Directions with a meaning', /^Thickness/)
    await userEvent.click(strip().getAllByRole('button')[5] as HTMLElement)
    open()
    expect(
      screen.getByRole<HTMLInputElement>('combobox', { name: 'Directions with a meaning' }).value,
    ).toBe('Thickness')
    expect(strip().getAllByRole('button')[5]?.getAttribute('aria-pressed')).toBe('true')
    await choose('Directions with a meaning', /^Slant/)
    expect(strip().getAllByRole('button')[3]?.getAttribute('aria-pressed')).toBe('true')
  })

  it('has its temperature and source', async () => {
    const open = opener(<SamplingTool />)
    open()
    await click('radio', 'One Gaussian fitted to the codes')
    const slider = screen.getByRole('slider', { name: 'Temperature' })
    slider.focus()
    await userEvent.keyboard('{ArrowLeft}')
    const before = valueOf('Temperature')
    open()
    expect(valueOf('Temperature')).toBe(before)
    expect(
      screen.getByRole<HTMLInputElement>('radio', { name: 'One Gaussian fitted to the codes' })
        .checked,
    ).toBe(true)
  })

  it('shows as many sliders, and their locks', async () => {
    const open = opener(<SlidersTool />)
    open()
    await click('button', 'Show 2 more dimensions')
    await click('button', 'Lock latent dimension 3')
    open()
    expect(screen.getAllByRole('slider')).toHaveLength(12)
    expect(
      screen.getByRole('button', { name: 'Lock latent dimension 3', pressed: true }),
    ).toBeTruthy()
  })
})

describe('another model', () => {
  const tools = () => screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent)
  const paused = (preset: 'vae-2d' | 'ae-2d'): Stage => {
    const stage = showPanel(<LatentPanel />, PRESETS[preset])
    stage.play()
    stage.say({ type: 'state', runId: 1, state: 'paused' })
    return stage
  }
  /** What the page knows of a trained model that was opened. */
  const openTrained = ({ lab }: Stage): void =>
    act(() => lab.run.setState(({ model }) => ({ model: model + 1, ownFrom: 500, step: 500 })))

  it('that comes trained opens on its map, whatever was looked at before', async () => {
    const stage = paused('vae-2d')
    expect(tools()).toContain('Map')
    await click('radio', 'Sliders')
    openTrained(stage)
    expect(isChecked('radio', 'Map')).toBe(true)
  })

  it('that begins anew is looked at with the same tool', async () => {
    const stage = paused('ae-2d')
    await click('radio', 'Sliders')
    act(() => stage.lab.intents.restart())
    stage.say({ type: 'state', runId: 2, state: 'paused' })
    expect(isChecked('radio', 'Sliders')).toBe(true)
  })
})

describe('a link to a pose', () => {
  const opened = (hash: string): Stage => {
    const stage = showPanel(<LatentPanel />, PRESETS['vae-2d'])
    act(() => void stage.lab.intents.follow(defined(parseHash(hash), 'a link')))
    stage.play()
    stage.say({ type: 'state', runId: 1, state: 'paused' })
    return stage
  }
  const toolOf = (name: string): boolean => isChecked('radio', name)

  it('is taken by the first model that has such a latent space, and by no other', () => {
    const { lab } = opened('#preset=vae-2d&tab=latent&tool=sliders&z=0.5,-1.25')
    expect(toolOf('Sliders')).toBe(true)
    expect(lab.pose.getState()).toMatchObject({
      wanted: null,
      shown: { tool: 'sliders', z: [0.5, -1.25] },
    })
    expect(lab.run.getState().notices).toEqual([])
  })

  it('names vectors of another latent space', () => {
    const { lab } = opened('#preset=vae-2d&tab=latent&tool=sliders&z=1,2,3')
    expect(lab.run.getState().notices).toMatchObject([
      { ignored: [{ key: 'z', value: '1,2,3', reason: 'conflict' }] },
    ])
  })

  it('leads on in the same latent space', () => {
    const { lab } = opened('#preset=vae-2d&tab=latent&tool=sliders&z=0.5,-1.25')
    const next = defined(
      parseHash('#preset=vae-2d&tab=latent&tool=walk&stops=1,1~0,2&frame=3'),
      'a link',
    )
    act(() => void lab.intents.follow(next))
    expect(toolOf('Walk')).toBe(true)
    expect(lab.pose.getState().shown).toEqual({
      ...{ tool: 'walk', frame: 3 },
      stops: [
        [1, 1],
        [0, 2],
      ],
    })
  })
})

describe('a drawing', () => {
  it('is an example of the map, with the posterior of its code', async () => {
    const experiment = ofSize(2)
    const stage = showTool(<MapTool />, experiment, { codes: codesFor(experiment) })
    act(() => {
      const drawing = drawingOf(stage.lab)
      drawing.take(new Uint8Array(784).fill(200))
    })
    await waitFor(() => screen.getByRole('application'))
    await choose('A test digit', 'Your drawing')
    await act(async () => new Promise((resolve) => setTimeout(resolve)))
    const isEncoding = (query: Query): boolean => query.kind === 'encode'
    const asked = stage
      .worker()
      .heard.findLast((command) => command.type === 'request' && isEncoding(command.query))
    const result: Queries['encode']['result'] = {
      z: Float32Array.of(0.5, 0.25),
      std: Float32Array.of(0.01, 0.01),
      latentDim: 2,
    }
    stage.say({
      type: 'reply',
      requestId: asked?.type === 'request' ? asked.requestId : -1,
      result,
    })
    await act(async () => new Promise((resolve) => setTimeout(resolve)))
    expect(screen.getByRole('img', { name: 'Your drawing' })).toBeTruthy()
    expect(screen.getByText(/The ellipses show it/)).toBeTruthy()
    await click('button', 'Resample')
    expect(stage.store.getState().z?.[0]).toBeCloseTo(0.5, 1)
    act(() => drawingOf(stage.lab).clear())
    expect(screen.queryByRole('img', { name: 'Your drawing' })).toBeNull()
  })
})
