import { MantineProvider } from '@mantine/core'
import { act, cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cardOf } from '../../runs/card.ts'
import { recordFor } from '../../runs/fixtures.ts'
import { PRESETS } from '../../models/presets.ts'
import { Keeper } from '../../state/keeper.ts'
import { createLab } from '../../state/lab.ts'
import { fakeWorkers } from '../../worker/fakeWorker.ts'
import { LabContext } from '../useLab.ts'
import { ContinueOffer } from './ContinueOffer.tsx'
import { KeepingNote } from './KeepingNote.tsx'
import { RunList } from './RunList.tsx'
import { KeeperContext } from './useKeeper.ts'
import type { ReactNode } from 'react'
import type { RunCard } from '../../runs/card.ts'
import type { RunStorage, StoredRun } from '../../storage/runStorage.ts'

const HOUR = 3_600_000

/** A run that was kept so many hours ago. */
function keptRun(id: string, hours: number, name: string | null = null): StoredRun<RunCard> {
  const at = Date.now() - hours * HOUR
  const record = recordFor({ ...PRESETS['vae-2d'], batchSize: 64 })
  const moment = (step: number) => ({ id: `${id}.${step}`, step, at, bytes: 3_000_000 })
  return { id, name, card: cardOf(record), moments: [moment(10), moment(20), moment(30)] }
}

/** A storage in memory. */
function storageOf(kept: readonly StoredRun<RunCard>[]): RunStorage<RunCard> {
  let runs = kept
  const done = Promise.resolve(null)
  return {
    list: () => Promise.resolve({ runs, used: runs.length * 9e6, budget: 5e8 }),
    put: () => done,
    get: () => done,
    rename: (id, name) => {
      runs = runs.map((run) => (run.id === id ? { ...run, name } : run))
      return done
    },
    remove: (id) => {
      const run = runs.find((each) => each.id === id)
      runs = runs.filter((each) => each.id !== id)
      return Promise.resolve(run ? { run, files: [] } : null)
    },
    restore: ({ run }) => {
      runs = [run, ...runs]
      return done
    },
    duplicate: (id, name) => {
      const run = runs.find((each) => each.id === id)
      if (run) runs = [{ ...run, id: `${id}2`, name }, ...runs]
      return done
    },
  }
}

async function show(panel: ReactNode, kept: readonly StoredRun<RunCard>[], inUse: string[] = []) {
  const lab = createLab({ makeWorker: fakeWorkers().makeWorker, initial: PRESETS['gan-dense'] })
  const keeper = new Keeper({
    ...{ lab, storage: storageOf(kept), manager: undefined, page: window },
    newLock: () => ({ hold: () => Promise.resolve(true), letGo: () => undefined }) as never,
    inUse: () => Promise.resolve(new Set(inUse)),
  })
  await keeper.begin()
  render(
    <MantineProvider env="test">
      <LabContext value={lab}>
        <KeeperContext value={keeper}>{panel}</KeeperContext>
      </LabContext>
    </MantineProvider>,
  )
  return { lab, keeper, user: userEvent.setup() }
}

const rows = (): string[] =>
  screen
    .getAllByRole('listitem')
    .filter((row) => row.hasAttribute('aria-label'))
    .map((row) => row.getAttribute('aria-label') ?? '')

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
  HTMLCanvasElement.prototype.getContext = () => null
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('the list of runs', () => {
  it('says of each what it is, what differs from its preset, how far it got and when', async () => {
    await show(<RunList close={() => undefined} />, [keptRun('a', 2), keptRun('b', 48, 'Mine')])
    expect(rows()).toEqual(['VAE in two dimensions', 'Mine'])
    const [first, second] = screen
      .getAllByRole('listitem')
      .filter((row) => row.hasAttribute('aria-label'))
    expect(first?.textContent).toContain('Batch size: 128 → 64')
    expect(first?.textContent).toContain('step 30')
    expect(first?.textContent).toContain('2 hr. ago')
    expect(first?.textContent).toContain('Partial collapse.')
    expect(second?.textContent).toContain('VAE in two dimensions')
    expect(screen.getByText('18 MB of 500 MB used on this device')).toBeTruthy()
  })

  it('lists a run whose data are gone', async () => {
    const run = keptRun('a', 2)
    const gone = { ...run, card: { ...run.card, dataset: 'own.gone' } }
    await show(<RunList close={() => undefined} />, [gone])
    expect(screen.getByText(/data that are gone/)).toBeTruthy()
  })

  it('renames a run in its place', async () => {
    const { user } = await show(<RunList close={() => undefined} />, [keptRun('a', 2)])
    await user.click(screen.getByRole('button', { name: /^More about/ }))
    await user.click(await screen.findByRole('menuitem', { name: 'Rename' }))
    const field = screen.getByRole('textbox', { name: 'Name of the run' })
    await user.clear(field)
    await user.type(field, 'Seven and nine{Enter}')
    expect(await screen.findByRole('heading', { name: 'Seven and nine' })).toBeTruthy()
  })

  it('copies a run, and brings a deleted one back', async () => {
    const { user } = await show(<RunList close={() => undefined} />, [keptRun('a', 2, 'Mine')])
    const choose = async (run: string, what: string): Promise<void> => {
      await user.click(screen.getByRole('button', { name: `More about “${run}”` }))
      await user.click(await screen.findByRole('menuitem', { name: what }))
    }
    await choose('Mine', 'Duplicate')
    await vi.waitFor(() => expect(rows()).toEqual(['Mine, copy', 'Mine']))
    await choose('Mine, copy', 'Delete')
    await vi.waitFor(() => expect(rows()).toEqual(['Mine']))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    await vi.waitFor(() => expect(rows()).toEqual(['Mine, copy', 'Mine']))
  })

  it('opens a run that another tab has as a copy, and does not delete it', async () => {
    const { user } = await show(<RunList close={() => undefined} />, [keptRun('a', 2)], ['a'])
    expect(screen.getByText('Open in another tab')).toBeTruthy()
    expect(screen.getByRole('button', { name: /^Open “/ }).textContent).toBe('Open a copy')
    await user.click(screen.getByRole('button', { name: /^More about/ }))
    const item = await screen.findByRole('menuitem', { name: 'Delete (close it first)' })
    expect(item.hasAttribute('disabled') || item.dataset['disabled']).toBeTruthy()
  })

  it('lists the earlier states of a run, newest first, each with a run to begin there', async () => {
    const { keeper, user } = await show(<RunList close={() => undefined} />, [keptRun('a', 2)])
    const open = vi.spyOn(keeper, 'open').mockResolvedValue()
    await user.click(screen.getByText('2 earlier states'))
    const forks = screen.getAllByRole('button', { name: /^New run from step/ })
    expect(forks.map((fork) => fork.getAttribute('aria-label'))).toEqual([
      'New run from step 20',
      'New run from step 10',
    ])
    await user.click(forks[1] as HTMLElement)
    expect(open).toHaveBeenCalledWith('a', 'a.10')
  })

  it('asks before everything is forgotten', async () => {
    const { keeper, user } = await show(<RunList close={() => undefined} />, [keptRun('a', 2)])
    const forget = vi.spyOn(keeper, 'forget').mockResolvedValue(false)
    await user.click(screen.getByRole('button', { name: 'Forget everything…' }))
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(forget).not.toHaveBeenCalled()
    await user.click(screen.getByRole('button', { name: 'Forget everything…' }))
    await user.click(screen.getByRole('button', { name: 'Delete everything' }))
    expect(forget).toHaveBeenCalledOnce()
    expect(await screen.findByText(/Close the other tabs/)).toBeTruthy()
  })
})

describe('the offer to continue', () => {
  it('names the run, opens it, and can be declined', async () => {
    const { keeper, user } = await show(<ContinueOffer />, [keptRun('a', 2), keptRun('b', 3)])
    const open = vi.spyOn(keeper, 'open').mockResolvedValue()
    const offer = screen.getByRole('region', { name: 'Continue where you left off' })
    expect(offer.textContent).toContain('VAE in two dimensions')
    await user.click(within(offer).getByRole('button', { name: 'Continue' }))
    expect(open).toHaveBeenCalledWith('a')
    await user.click(within(offer).getByRole('button', { name: 'Not now' }))
    expect(screen.queryByRole('region')).toBeNull()
  })

  it('says how much was lost after it was kept', async () => {
    const { id, card } = keptRun('a', 2)
    const reached = { id, step: card.step + 57, seconds: card.seconds + 1.2 }
    localStorage.setItem('ganvas.reached', JSON.stringify(reached))
    await show(<ContinueOffer />, [keptRun('a', 2)])
    const offer = screen.getByRole('region', { name: 'Continue where you left off' })
    expect(offer.textContent).toContain(
      'At least 57 steps after that were not saved and are lost (2 s of training).',
    )
    localStorage.clear()
  })

  it('gives way as soon as there is a run', async () => {
    const { lab } = await show(<ContinueOffer />, [keptRun('a', 2)])
    act(() => lab.run.setState({ experiment: PRESETS['gan-dense'] }))
    expect(screen.queryByRole('region')).toBeNull()
  })
})

describe('the note beside Play', () => {
  it('says since when the run is kept, or why it is not', async () => {
    const { lab } = await show(<KeepingNote />, [])
    const { keeping: store } = lab
    expect(document.body.textContent).not.toContain('aved')
    const at = Date.now() - 12_500
    act(() => store.setState({ keeping: { kind: 'kept', at, step: 3 } }))
    expect(screen.getByText('Saved 10 sec. ago')).toBeTruthy()
    act(() => store.setState({ keeping: { kind: 'notKept', trouble: 'full' } }))
    expect(screen.getByRole('status').textContent).toBe('Not saved: storage is full')
  })
})
