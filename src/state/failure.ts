/** What a refused request says. */
import { LabFailure } from '../worker/client.ts'
import type { Failure } from '../worker/protocol.ts'

/** The lab's own account of a refusal; `null` for an error of any other kind. */
export const failureOf = (error: unknown): Failure | null =>
  error instanceof LabFailure ? error.failure : null
