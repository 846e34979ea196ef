/** Between a parameter's value and a slider's position, and between a number and what a reader types. */
import { clamp } from '../lib/numbers.ts'

/** What a slider has to know about a number. */
export interface NumberRange {
  readonly min: number
  readonly max: number
  readonly step: number
  readonly scale: 'linear' | 'log'
  readonly integer?: boolean
}

/** Positions of a slider: 0 to this. */
export const POSITIONS = 200

/** Takes away the dust of binary fractions: 0.30000000000000004 becomes 0.3. */
const tidy = (value: number): number => Number(value.toPrecision(12))

const toStep = (value: number, step: number, min: number): number =>
  tidy(min + Math.round((value - min) / step) * step)

/** Where on its slider a value stands, 0 to {@link POSITIONS}. */
export function toPosition(value: number, { min, max, scale }: NumberRange): number {
  const share =
    scale === 'log'
      ? Math.log(clamp(value, min, max) / min) / Math.log(max / min)
      : (clamp(value, min, max) - min) / (max - min)
  return share * POSITIONS
}

/** The value at a position: whole steps on a linear scale, two digits (or whole steps of integers) on a log one. */
export function fromPosition(position: number, range: NumberRange): number {
  const { min, max, step, scale, integer } = range
  const share = clamp(position / POSITIONS, 0, 1)
  if (scale === 'linear') return clamp(toStep(min + share * (max - min), step, min), min, max)
  const value = min * (max / min) ** share
  const rounded = integer ? Math.round(value / step) * step : Number(value.toPrecision(2))
  return clamp(rounded, min, max)
}

/** The next whole number on a log scale: by one step while they are few, then about nine presses to double. */
function nextWhole(value: number, direction: 1 | -1, { min, max, step }: NumberRange): number {
  const lower = direction === 1 ? value : value - 1
  const stride = step * Math.max(1, 2 ** Math.floor(Math.log2(Math.max(1, lower / step)) - 3))
  const strides = value / stride
  const next = direction === 1 ? Math.floor(strides) + 1 : Math.ceil(strides) - 1
  return clamp(next * stride, min, max)
}

/** The next value up or down that an arrow key gives. */
export function nudge(value: number, direction: 1 | -1, range: NumberRange): number {
  const { min, max, step, scale, integer } = range
  if (scale === 'linear') return clamp(tidy(value + direction * step), min, max)
  if (integer) return nextWhole(value, direction, range)
  let position = toPosition(value, range)
  for (;;) {
    position += direction * 2
    const next = fromPosition(position, range)
    if (next !== value || position <= 0 || position >= POSITIONS) return next
  }
}

/** Reads what a reader typed, with a point or a comma; `null` when it is no number. */
export function parseNumber(text: string): number | null {
  const plain = text
    .trim()
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.')
    .replace('−', '-')
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain)) return null
  const value = Number(plain)
  return Number.isFinite(value) ? value : null
}

/** The allowed value next to one that was typed. */
export const toAllowed = (value: number, { min, max, integer }: NumberRange): number =>
  clamp(integer ? Math.round(value) : value, min, max)
