/** A panel with a lab behind it whose worker says what a test wants. */
import { MantineProvider } from '@mantine/core'
import { act, render } from '@testing-library/react'
import { createLab } from '../state/lab.ts'
import { fakeWorkers } from '../worker/fakeWorker.ts'
import { PageView } from '../state/view.ts'
import { LabContext } from './useLab.ts'
import { ViewContext } from './useView.ts'
import { WordsAbout } from './WordsAbout.tsx'
import type { ReactNode } from 'react'
import type { Experiment } from '../models/experiment.ts'
import type { View } from '../state/view.ts'
import type { Lab } from '../state/lab.ts'
import type { FakeWorker } from '../worker/fakeWorker.ts'
import type { WorkerEvent } from '../worker/protocol.ts'

export interface Stage {
  readonly lab: Lab
  readonly worker: () => FakeWorker
  /** Lets the worker say something, and the page take it in. */
  readonly say: (event: WorkerEvent) => void
  /** Opens a backend and begins a run, which then is under way. */
  readonly play: () => void
}

/** Shows `panel`, with every setting and figure unless told otherwise, to a reader who is about to train `experiment`. */
export function showPanel(panel: ReactNode, experiment: Experiment, view: View = 'all'): Stage {
  const workers = fakeWorkers()
  const lab = createLab({ makeWorker: workers.makeWorker, initial: experiment })
  const say = (event: WorkerEvent): void => act(() => workers.current().say(event))
  const play = (): void => {
    act(() => lab.open())
    say({ type: 'opened', report: { backend: 'wasm', adapter: '', backends: [] } })
    act(() => lab.intents.play())
    say({ type: 'state', runId: 1, state: 'running' })
  }
  render(
    <MantineProvider env="test">
      <LabContext value={lab}>
        <ViewContext value={new PageView({ view }, null)}>
          <WordsAbout data="inForce">{panel}</WordsAbout>
        </ViewContext>
      </LabContext>
    </MantineProvider>,
  )
  return { lab, worker: workers.current, say, play }
}

/** Makes every element count as seen: the test's page has no viewport. */
export function seeEverything(): void {
  class Observer {
    #tell: (entries: { isIntersecting: boolean }[]) => void

    constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
      this.#tell = tell
    }

    observe(): void {
      this.#tell([{ isIntersecting: true }])
    }

    disconnect(): void {
      this.#tell = () => undefined
    }
  }
  globalThis.IntersectionObserver = Observer as unknown as typeof IntersectionObserver
}
