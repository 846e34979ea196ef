/** The samples of the sheet on their way from noise, asked for anew as the model learns. */
import { useMemo } from 'react'
import { useLooks } from '../useLooks.ts'
import type { Moment } from '../../runs/record.ts'
import type { Examples } from '../../worker/protocol/examples.ts'
import type { Look } from '../useLooks.ts'
import type { ReplayView } from './useReplayView.ts'

/** Times at which they are seen, both ends among them. */
export const WAY_POSITIONS = 21

const PACE = { everyMs: 1000, share: 0.1 }

const followSheet: Look<Examples> = async (client, signal) => {
  const began = performance.now()
  const seen = await client.request('onTheWay', { times: WAY_POSITIONS }, { signal })
  return { seen, ms: performance.now() - began }
}

/** The examples at one of the times. */
function atShare({ shape, count, values }: Examples, share: number): Examples {
  const some = count / WAY_POSITIONS
  const size = values.length / WAY_POSITIONS
  const from = Math.round(share * (WAY_POSITIONS - 1)) * size
  return { shape, count: some, values: values.slice(from, from + size) }
}

const nothingToLeave = (): (() => void) => () => undefined

/**
 * @param share how far they are: at 1 they are shown as they are in the end.
 * @param isOn whether they can be followed now.
 * @returns what is to be painted in the place of the sheet in `view`.
 */
export function useSheetOnTheWay(
  { current, subscribe }: ReplayView,
  share: number,
  isOn: boolean,
): Pick<ReplayView, 'current' | 'subscribe'> {
  const isUnderWay = isOn && share < 1
  const seen = useLooks(isUnderWay ? followSheet : null, PACE)
  return useMemo(() => {
    if (!isUnderWay || !seen) return { current, subscribe }
    const samples = atShare(seen, share)
    return {
      subscribe: nothingToLeave,
      current: (): Moment | null => {
        const moment = current()
        return moment && { ...moment, sheet: { ...moment.sheet, samples } }
      },
    }
  }, [isUnderWay, seen, share, current, subscribe])
}
