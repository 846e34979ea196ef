/** How a feature gets at the lab: the lab itself for intents and buffers, two hooks for what it shows. */
import { createContext, use } from 'react'
import { useStore } from 'zustand'
import { defined } from '../lib/assert.ts'
import type { ExperimentState } from '../state/experimentStore.ts'
import type { Lab } from '../state/lab.ts'
import type { RunState } from '../state/runStore.ts'

export const LabContext = createContext<Lab | null>(null)

/** `{ client, experiment, run, telemetry, replay, intents }`; the same object for the page's whole life. */
export const useLab = (): Lab => defined(use(LabContext), 'The lab of this page')

/** Reads from the experiment that the controls edit; renders when the selected part changes. */
export const useExperiment = <T>(select: (state: ExperimentState) => T): T =>
  useStore(useLab().experiment, select)

/** Reads from the run; renders when the selected part changes. */
export const useRun = <T>(select: (state: RunState) => T): T => useStore(useLab().run, select)
