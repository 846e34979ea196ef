/** Which parts of the stage there are. */
import { STAGE_TABS } from './runStore.ts'
import type { FamilySpec } from '../models/spec.ts'
import type { StageTab } from './runStore.ts'

/** Parts that are there where the family offers a view of this name. */
const NEEDS_VIEW: Partial<Record<StageTab, string>> = { pixels: 'completions', names: 'next' }

/** Those of a family, in their order. */
export const stageTabs = ({ latent, views = [] }: FamilySpec): readonly StageTab[] =>
  STAGE_TABS.filter((tab) => {
    if (tab === 'latent') return latent !== undefined
    const needed = NEEDS_VIEW[tab]
    return needed === undefined || views.some(({ id }) => id === needed)
  })
