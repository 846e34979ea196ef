/** What a refused request says. */
import { LabFailure } from '../worker/client.ts'
import type { Failure } from '../worker/protocol/failures.ts'

/** The lab's own account of a refusal; `null` for an error of any other kind, and for a request that was cancelled. */
export const failureOf = (error: unknown): Failure | null =>
  error instanceof LabFailure ? error.failure : null
