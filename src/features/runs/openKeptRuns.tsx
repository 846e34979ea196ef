/** Begins to keep the page's runs on this device, and gives what shows them. */
import { Keeper } from '../../state/keeper.ts'
import { keepOnLeaving } from '../../state/leaving.ts'
import { IndexedRuns } from '../../storage/indexedRuns.ts'
import { RunLock, runsInUse } from '../../storage/openElsewhere.ts'
import { ContinueOffer } from './ContinueOffer.tsx'
import { RunsButton } from './RunsButton.tsx'
import { KeeperContext } from './useKeeper.ts'
import type { RunCard } from '../../runs/card.ts'
import type { Lab } from '../../state/lab.ts'
import type { KeptTools } from './KeptRuns.tsx'

/** Resolves when it is known what was kept on earlier visits. */
export async function openKeptRuns(lab: Lab, page: Window): Promise<KeptTools> {
  const { locks, storage: manager } = page.navigator
  const inUse = () => runsInUse(locks)
  const storage = new IndexedRuns<RunCard>({ manager, inUse })
  const keeper = new Keeper({
    lab,
    storage,
    newLock: () => new RunLock(locks),
    inUse,
    manager,
    page,
  })
  keepOnLeaving(keeper.autosave, page)
  await keeper.begin()
  return {
    keeper,
    Button: () => (
      <KeeperContext value={keeper}>
        <RunsButton />
      </KeeperContext>
    ),
    Offer: () => (
      <KeeperContext value={keeper}>
        <ContinueOffer />
      </KeeperContext>
    ),
  }
}
