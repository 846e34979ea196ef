/** Where samples of points are shown in their plane, layer by layer; see `features/plane`. */
import { createContext } from 'react'
import type { ReactNode } from 'react'
import type { Experiment } from '../models/experiment.ts'
import type { Moment } from '../runs/record.ts'
import type { SampleView } from '../worker/protocol/run.ts'
import type { Room } from './sheetLayout.ts'

export interface SheetStageProps {
  readonly experiment: Experiment
  /** What the moment that is looked at shows. */
  readonly shows: SampleView
  /** The moment that is looked at, and what tells of another one. */
  readonly view: {
    readonly current: () => Moment | null
    readonly subscribe: (listener: () => void) => () => void
    /** The step of an earlier moment that is held; absent where the newest one is looked at. */
    readonly held?: number | undefined
  }
  readonly room: Room
  /** True where there is no room for anything but the picture. */
  readonly isBare?: boolean
}

/** What stands beside the picture, and the gap between the two, in CSS pixels; and the room from which on it does. */
const ASIDE = 252
const GAP = 16
const WIDE = 600

/** How much stands beside the picture, in CSS pixels: nothing where there is no room for both. */
export const besideIn = ({ width }: Room): number => (width < WIDE ? 0 : ASIDE + GAP)

/** `null` where the page has no such stage: there samples of points are a still picture. */
export const SheetStageContext = createContext<((props: SheetStageProps) => ReactNode) | null>(null)
