/** What flows through the model now: asked for anew with every sheet of samples while it is looked at. */
import { useLooks } from '../useLooks.ts'
import type { NamedArrays } from '../../worker/protocol/run.ts'
import type { Look } from '../useLooks.ts'

const PACE = { everyMs: 400, share: 0.015 }

const look: Look<NamedArrays> = async (client, signal) => {
  const flow = await client.request('flow', {}, { signal })
  return flow && { seen: flow.arrays, ms: flow.ms }
}

/** @param isSeen whether anybody looks. `null` before there is something to see. */
export const useFlow = (isSeen: boolean): NamedArrays | null => useLooks(isSeen ? look : null, PACE)
