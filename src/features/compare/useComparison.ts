/** The comparison at hand, as the parts of its view read it. */
import { createContext, use, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { defined } from '../../lib/assert.ts'
import { Comparison, SIDES } from '../../state/comparison.ts'
import { isPlaying } from '../../state/runStore.ts'
import { useLab } from '../useLab.ts'
import type { Both, ComparisonState, Side } from '../../state/comparison.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { Kept } from '../../state/keeper.ts'
import type { Lab } from '../../state/lab.ts'
import type { RunState } from '../../state/runStore.ts'

export const ComparisonContext = createContext<Comparison | null>(null)

export const useComparison = (): Comparison => defined(use(ComparisonContext), 'The comparison')

/** Reads from the comparison; renders when the selected part changes. */
export const useCompared = <T>(select: (state: ComparisonState) => T): T =>
  useStore(useComparison().store, select)

/** What each side is about to train, or trains. */
export function useExperiments(): Both<Experiment> {
  const { labs } = useComparison()
  const a = useStore(labs.a.experiment, ({ experiment }) => experiment)
  const b = useStore(labs.b.experiment, ({ experiment }) => experiment)
  return { a, b }
}

/** Reads from the run of each side. */
export function useRuns<T>(select: (state: RunState) => T): Both<T> {
  const { labs } = useComparison()
  const a = useStore(labs.a.run, select)
  const b = useStore(labs.b.run, select)
  return { a, b }
}

/** Cores from which on two runs train at once: two workers that share fewer take turns with each other step by step. */
const CORES_FOR_TWO = 4

export interface Opened {
  readonly comparison: Comparison
  /** How each side's runs are kept; `null` where nothing is. */
  readonly kept: Both<Kept> | null
}

/**
 * Opens a comparison for as long as the view is there; the page's own run rests meanwhile. Both sides run where the page's
 * lab does.
 */
export function useOpened(
  start: Both<Experiment>,
  keep: ((lab: Lab) => Kept) | null,
): Opened | null {
  const page = useLab()
  const [opened, setOpened] = useState<Opened | null>(null)
  useEffect(() => {
    if (isPlaying(page.run.getState().phase)) page.intents.pause()
    const cores = navigator.hardwareConcurrency
    const takesTurns = cores < CORES_FOR_TWO
    const { report } = page.run.getState()
    const labOf = (side: Side): Lab => {
      const backend = report?.backend ?? start[side].backend
      return page.sibling({ ...start[side], backend }, takesTurns ? cores : Math.floor(cores / 2))
    }
    const labs = { a: labOf('a'), b: labOf('b') }
    const kept = keep && { a: keep(labs.a), b: keep(labs.b) }
    const comparison = new Comparison({ labs, takesTurns })
    setOpened({ comparison, kept })
    return () => {
      for (const side of SIDES) void kept?.[side].end()
      comparison.dispose()
    }
    // It is opened once.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  return opened
}
