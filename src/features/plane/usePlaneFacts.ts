import { useMemo } from 'react'
import { useFacts } from '../useFacts.ts'
import type { Facts } from '../../exercises/facts.ts'

/** Tells exercises what the plane shows. @param known the facts in JSON: most moments leave them as they are; `null` for none. */
export function usePlaneFacts(known: string | null): void {
  useFacts(
    'plane.',
    useMemo(() => (known === null ? null : (JSON.parse(known) as Facts)), [known]),
  )
}
