/** Tells exercises what a panel shows, for as long as it is open. */
import { useEffect } from 'react'
import { note } from '../state/noted.ts'
import { useLab } from './useLab.ts'
import type { Facts } from '../exercises/facts.ts'

/** Notes facts whose names begin with `group`, in the place of those before; `null` when none are known. `facts` must stay the same object while nothing in it changes. */
export function useFacts(group: string, facts: Facts | null): void {
  const { noted } = useLab()
  useEffect(() => {
    note(noted, group, facts ?? {})
    return () => note(noted, group, {})
  }, [noted, group, facts])
}
