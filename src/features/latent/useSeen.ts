/** What the judge sees in pictures that were decoded. */
import { useEffect, useState } from 'react'
import { useLab } from '../useLab.ts'
import { useLatent } from './LatentContext.ts'
import { OneAtATime } from '../oneAtATime.ts'
import type { Examples } from '../../worker/protocol/examples.ts'
import type { Seen } from '../../worker/protocol/measures.ts'

/**
 * What is seen in the pictures that the judge looked at last: a moment ago they may have been others. `null` until it has
 * looked, where it cannot be had, and of all that are no digits. It is asked apart from the panel's other questions, since
 * it may have to be fetched first.
 */
export function useSeen(examples: Examples | null): Seen | null {
  const { space, isSeen } = useLatent()
  const { client } = useLab()
  const [lane] = useState(() => new OneAtATime())
  const [seen, setSeen] = useState<Seen | null>(null)
  const areDigits = space.kind === 'digits'
  useEffect(() => {
    if (!examples || !areDigits || !isSeen) return
    const { values, count } = examples
    lane.ask('seen', async (signal) =>
      setSeen(await client.request('recognise', { values, count }, { signal })),
    )
  }, [lane, client, examples, areDigits, isSeen])
  useEffect(() => () => lane.clear(), [lane])
  return seen
}
