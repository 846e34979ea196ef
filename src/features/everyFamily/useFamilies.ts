/** The comparison of families that there is: that of the last visit until another is made, kept family by family. */
import { useEffect, useState } from 'react'
import { familyResultOf, isKnown } from '../../state/familyResults.ts'
import { oneEntry } from '../../storage/oneEntry.ts'
import type { FamilyComparison } from '../../state/familyResults.ts'
import type { Try, Tries } from '../../state/tries.ts'

const STORAGE = oneEntry<FamilyComparison>({
  database: 'ganvas.families',
  table: 'comparisons',
  key: 'newest',
})

/** Where the device keeps nothing, the comparison ends with the view. */
const write = (comparison: FamilyComparison): void =>
  void STORAGE.write(comparison).catch(() => undefined)

export interface Families {
  readonly shown: FamilyComparison | null
  /** Trains all of them, for so many seconds each. */
  readonly begin: (plan: readonly Try[], seconds: number) => void
}

export function useFamilies(tries: Tries): Families {
  const [shown, setShown] = useState<FamilyComparison | null>(null)
  useEffect(() => {
    void STORAGE.read().then(
      (kept) => {
        if (kept && isKnown(kept)) setShown((now) => now ?? kept)
      },
      () => undefined,
    )
  }, [])
  const begin = (plan: readonly Try[], seconds: number): void => {
    const begun = { at: Date.now(), seconds, of: plan.length, results: [] }
    setShown(begun)
    const leave = tries.store.subscribe(({ results }, before) => {
      if (results === before.results || results.length === 0) return
      const comparison = { ...begun, results: results.map(familyResultOf) }
      setShown(comparison)
      write(comparison)
    })
    void tries.make(plan, null).finally(leave)
  }
  return { shown, begin }
}
