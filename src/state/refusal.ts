/** Why the lab did not answer. */
import { LabFailure } from '../worker/client.ts'

/** True when a question came too late: its run had ended meanwhile, which is no news. */
export const cameTooLate = (reason: unknown): boolean =>
  reason instanceof LabFailure && reason.failure.code === 'noRun'
