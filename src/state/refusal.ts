/** Why the lab did not answer. */
import { LabFailure, RequestAborted } from '../worker/client.ts'

/** True when a refusal is no news: the question was cancelled, or came too late for its run. */
export const isNoNews = (reason: unknown): boolean =>
  reason instanceof RequestAborted ||
  (reason instanceof LabFailure && reason.failure.code === 'noRun')
