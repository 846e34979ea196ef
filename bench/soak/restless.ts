/** What a page went through under a restless reader, and whether it stayed sound. */
import type { CommandName } from './commands.ts'

/** What the page and its lab hold. */
export interface Weight {
  readonly minute: number
  /** How often the page was loaded anew before. */
  readonly visit: number
  readonly step: number
  readonly tensors: number
  /** Bytes. */
  readonly wasm: number
  /** The page's heap of JavaScript, compiled code with it. */
  readonly page: number
  /** What the browser itself keeps for the page: its elements, styles and pictures. */
  readonly dom: number
  /** Array buffers and strings beside the heap: the moments of the replay above all, which are bounded by their number. */
  readonly buffers: number
  readonly storage: number
}

/** What a family went through. */
export interface Restless {
  readonly family: string
  readonly seed: number
  readonly minutes: number
  /** How often each command was done. */
  readonly commands: Readonly<Partial<Record<CommandName, number>>>
  readonly steps: number
  readonly events: number
  readonly dropped: number
  /** What the page and the lab complained about. */
  readonly errors: readonly string[]
  readonly weights: readonly Weight[]
  /** Nothing grew, was lost or failed. */
  readonly sound: boolean
}

type Held = 'tensors' | 'wasm' | 'page' | 'dom' | 'buffers' | 'storage'

/**
 * Growth that is none: WebAssembly's memory grows by a fifth when a peak needs one more byte, and curves grow with the
 * steps that they show.
 */
const ALLOWED: Readonly<Record<Exclude<Held, 'buffers' | 'storage'>, number>> = {
  tensors: 0,
  wasm: 0.21,
  page: 0.15,
  dom: 0.15,
}

/** The least that was held in the first and in the second half of the weighings: what comes and goes is in neither. */
export function leastOf(weights: readonly Weight[], held: Held): readonly [number, number] {
  const middle = Math.ceil(weights.length / 2)
  const least = (some: readonly Weight[]): number => Math.min(...some.map((one) => one[held]))
  return [least(weights.slice(0, middle)), least(weights.slice(middle))]
}

/** Weighings of one visit that tell whether it grows. */
const ENOUGH = 4

/** All weighings, and those of each visit: a reload frees what leaks. */
function stretches(weights: readonly Weight[]): readonly (readonly Weight[])[] {
  const visits = [...new Set(weights.map(({ visit }) => visit))]
  const ofVisits = visits.map((visit) => weights.filter((one) => one.visit === visit))
  return [weights, ...ofVisits.filter((some) => some.length >= ENOUGH)]
}

/** Whether nothing grew, was lost or failed. Storage and the replay are held within their budgets by themselves. */
export function isSound({ weights, dropped, errors }: Omit<Restless, 'sound'>): boolean {
  const grows = stretches(weights).some((some) =>
    Object.entries(ALLOWED).some(([held, allowed]) => {
      const [first, second] = leastOf(some, held as Held)
      return second > first * (1 + allowed)
    }),
  )
  return !grows && dropped === 0 && errors.length === 0
}
