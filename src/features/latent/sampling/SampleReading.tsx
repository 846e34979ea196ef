/** How many of the samples the judge takes for digits. */
import { useMemo } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { useFacts } from '../../useFacts.ts'
import { useSeen } from '../useSeen.ts'
import classes from './sampling.module.css'
import type { Drawn } from './useDraw.ts'

/** Shown anew for samples that are drawn in another way, so that it never tells of others. */
export function SampleReading({ examples, by: { from } }: Drawn) {
  const { t } = useMessages()
  const recognised = useSeen(examples)?.recognised
  const [count, of] = [recognised?.reduce((sum, one) => sum + one, 0) ?? 0, recognised?.length ?? 0]
  const facts = useMemo(
    () => (of > 0 ? { 'drawn.recognised': count / of, 'drawn.from': from } : null),
    [of, count, from],
  )
  useFacts('drawn.', facts)
  return <p className={classes.seen}>{of > 0 && t('sampling.seen', { count, of })}</p>
}
