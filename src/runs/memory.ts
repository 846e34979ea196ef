/** What the verdict of a run rests on, kept with its networks so that a continued run's verdict goes on too. */
import * as z from 'zod/mini'
import { toJson } from '../lib/json.ts'
import { anyNumber } from '../metrics/report/schema.ts'
import { diagnosticianSchema } from '../metrics/verdict/schema.ts'
import { RunFileError } from './fault.ts'
import { metadataJson } from './place.ts'
import type { DiagnosticianState } from '../metrics/verdict/diagnostician.ts'

export interface CheckupMemory {
  readonly diagnostician: DiagnosticianState
  /** Terms of the last steps, for measurements. */
  readonly recent: readonly Readonly<Record<string, number>>[]
}

const KEY = 'memory'

const memorySchema = z.object({
  diagnostician: diagnosticianSchema,
  recent: z.array(z.record(z.string(), anyNumber)).check(z.maxLength(1000)),
}) satisfies z.ZodMiniType<CheckupMemory>

/** The metadata that keep a memory. */
export const writeMemory = (memory: CheckupMemory): Readonly<Record<string, string>> => ({
  [KEY]: toJson(memory),
})

/** The memory in a file's metadata; `null` when it has none. @throws RunFileError when that is unsound. */
export function readMemory(metadata: Readonly<Record<string, string>>): CheckupMemory | null {
  if (!(KEY in metadata)) return null
  const { data, success } = memorySchema.safeParse(metadataJson(metadata, KEY))
  if (!success) throw new RunFileError('damaged', 'what its verdict rests on is unsound')
  return data
}
