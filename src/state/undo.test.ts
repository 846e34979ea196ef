import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PRESETS } from '../models/presets.ts'
import { setBatchSize, setFamily, setHyperparameter, setOptimiser } from './experimentStore.ts'
import { setUpLab } from './fixtures.ts'
import { sealOnPress } from './undo.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A page that waits for its first run. `press` is one of the pointer. */
function idle() {
  const set = setUpLab()
  set.lab.open()
  set.opened()
  const page = new EventTarget()
  sealOnPress(set.lab.history, page as unknown as Window)
  const press = (): void => void page.dispatchEvent(new Event('pointerdown'))
  const parameter = (name: string) => set.lab.experiment.getState().experiment.hyperparameters[name]
  return { ...set, page, press, parameter }
}

describe('undoing edits', () => {
  it('goes back and forth through many of them', () => {
    const { lab, press } = idle()
    const edits = [
      setHyperparameter('width', 64),
      setOptimiser('critic', { learningRate: 7e-4 }),
      setBatchSize(128),
      setFamily('vae'),
    ]
    const states = [lab.experiment.getState().experiment]
    for (const edit of edits) {
      press()
      lab.intents.edit(edit)
      states.push(lab.experiment.getState().experiment)
    }
    for (const state of states.slice(0, -1).toReversed()) {
      lab.intents.undo()
      expect(lab.experiment.getState().experiment).toEqual(state)
    }
    lab.intents.undo()
    expect(lab.experiment.getState().experiment).toEqual(states[0])
    for (const state of states.slice(1)) {
      lab.intents.redo()
      expect(lab.experiment.getState().experiment).toEqual(state)
    }
    lab.intents.redo()
    expect(lab.experiment.getState().experiment).toEqual(states.at(-1))
  })

  it('takes a slider that was drawn far back at once, and each of two draws by itself', () => {
    const { lab, press, parameter } = idle()
    press()
    for (let packing = 2; packing <= 4; packing++)
      lab.intents.edit(setHyperparameter('packing', packing))
    press()
    for (const packing of [3, 2]) lab.intents.edit(setHyperparameter('packing', packing))
    lab.intents.undo()
    expect(parameter('packing')).toBe(4)
    lab.intents.undo()
    expect(parameter('packing')).toBe(1)
    expect(lab.history.store.getState().past).toEqual([])
  })

  it('takes a key that is held down back at once', () => {
    const { lab, page, parameter } = idle()
    for (const width of [136, 144, 152]) {
      page.dispatchEvent(Object.assign(new Event('keydown'), { repeat: width > 136 }))
      lab.intents.edit(setHyperparameter('width', width))
    }
    const before = PRESETS['gan-dense'].hyperparameters['width']
    lab.intents.undo()
    expect(parameter('width')).toBe(before)
  })

  it('keeps changes of different settings apart, pressed for or not', () => {
    const { lab, parameter } = idle()
    lab.intents.edit(setHyperparameter('width', 64))
    lab.intents.edit(setHyperparameter('depth', 3))
    lab.intents.undo()
    expect([parameter('width'), parameter('depth')]).toEqual([64, 2])
  })

  it('knows links and presets as steps', () => {
    const { lab } = idle()
    lab.intents.choosePreset('vae-2d')
    lab.intents.adopt({ experiment: PRESETS['ae-32'], ignored: [], awaits: null })
    lab.intents.adopt({ experiment: PRESETS['ae-2d'], ignored: [], awaits: null })
    const families = ['ae-32', 'vae-2d', 'gan-dense'] as const
    for (const name of families) {
      lab.intents.undo()
      expect(lab.experiment.getState().experiment).toEqual(PRESETS[name])
    }
  })

  it('knows neither what the page chose itself, nor a refused edit, nor the backend', () => {
    const { lab, opened } = setUpLab(null)
    lab.open()
    opened('wasm')
    lab.intents.edit(setHyperparameter('latentDim', 1e6))
    lab.intents.chooseBackend('cpu')
    expect(lab.history.store.getState()).toEqual({ past: [], future: [] })
    lab.intents.edit(setHyperparameter('latentDim', 12))
    lab.intents.chooseBackend('webgl')
    lab.intents.undo()
    expect(lab.experiment.getState().experiment.backend).toBe('webgl')
  })

  it('cannot go forth any more after a new edit', () => {
    const { lab, press, parameter } = idle()
    lab.intents.edit(setHyperparameter('width', 64))
    lab.intents.undo()
    press()
    lab.intents.edit(setHyperparameter('depth', 3))
    lab.intents.redo()
    expect([parameter('width'), parameter('depth')]).toEqual([512, 3])
  })

  it('reaches the run as an edit does: what is live at once, the rest after a restart', () => {
    const { lab, workers, running } = setUpLab()
    running()
    lab.intents.edit(setHyperparameter('dropout', 0.5))
    lab.history.seal()
    lab.intents.edit(setHyperparameter('latentDim', 12))
    vi.advanceTimersByTime(60)
    lab.intents.undo()
    expect(lab.intents.pending()).toEqual([])
    lab.intents.undo()
    vi.advanceTimersByTime(60)
    expect(workers.current().last('retune')?.experiment.hyperparameters['dropout']).toBe(0.3)
    lab.intents.redo()
    lab.intents.redo()
    expect(lab.intents.pending()).toMatchObject([{ name: 'latentDim' }])
    expect(workers.current().heard.filter(({ type }) => type === 'start')).toHaveLength(1)
  })
})
