/** Which parts of the stage there are. */
import { STAGE_TABS } from './runStore.ts'
import type { FamilySpec } from '../models/spec.ts'
import type { StageTab } from './runStore.ts'

/** Those of a family, in their order. */
export const stageTabs = ({ latent, views = [] }: FamilySpec): readonly StageTab[] =>
  STAGE_TABS.filter((tab) => {
    if (tab === 'latent') return latent !== undefined
    return tab !== 'pixels' || views.some(({ id }) => id === 'completions')
  })
