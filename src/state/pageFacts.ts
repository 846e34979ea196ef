/** What a link to the page as it is says of it. */
import { datasetSpec } from '../datasets/datasets.ts'
import { changesBetween } from '../models/changes.ts'
import { canBeFollowed, sheetsOf } from '../models/families.ts'
import { formatHash } from './hash.ts'
import { linkedLayers } from './planeLayers.ts'
import { trainedAsItCame } from './runStore.ts'
import type { PageFacts } from './hash/page.ts'
import type { Lab } from './lab.ts'
import type { TypedName } from './typedName.ts'
import type { PageView } from './view.ts'

/** The name that a model of text is asked about, as far as there is one. */
const named = ({ text, label }: TypedName): PageFacts => ({
  ...(text && { name: text }),
  ...(text && label > 0 && { class: label }),
})

/** Where the reader looks: the tab, and what is to be seen on it. */
function lookedAt(lab: Lab, { store }: PageView): PageFacts {
  const { run, pose, typedName, replay, experiment } = lab
  const { tab, view, experiment: inForce } = run.getState()
  const { wanted, shown, sheet } = pose.getState()
  const chosen = inForce ?? experiment.getState().experiment
  if (tab === 'latent') return { tab, ...(wanted ?? shown) }
  if (tab === 'names') return { tab, ...named(typedName.getState()) }
  if (tab !== 'samples') return { tab }
  const shows = sheet?.view ?? (inForce ? view : undefined)
  const draw = sheet?.seed ?? replay.latest?.sheet.seed
  const { kind } = datasetSpec(chosen.dataset)
  const sheets = sheetsOf(chosen.family, kind)
  const time = Math.round(100 * store.getState().share)
  return {
    ...(shows && shows !== sheets[0] && sheets.includes(shows) && { shows }),
    ...(time < 100 && canBeFollowed(chosen.family) && { time }),
    ...(draw !== undefined && draw !== chosen.seed && { draw }),
    ...(kind === 'points' && linkedLayers(store.getState().plane)),
  }
}

/** How the page is shown, and what of it is hidden and locked. */
function seenOf({ store }: PageView): PageFacts {
  const { view, folded, hidden, locked } = store.getState()
  return {
    ...(view !== 'simple' && { view }),
    ...(folded.length > 0 && { fold: folded }),
    ...(hidden.length > 0 && { hide: hidden }),
    ...(locked.length > 0 && { lock: locked }),
  }
}

/** The trained model that is there as it came, and is to be trained on as it came. */
function modelShown({ run, experiment }: Lab): PageFacts {
  const state = run.getState()
  const model = trainedAsItCame(state)
  const { experiment: edited } = experiment.getState()
  const isEdited = changesBetween(state.trained?.experiment ?? edited, edited).some(
    ({ field }) => field !== 'backend',
  )
  return model && !isEdited ? { model } : {}
}

/** What a link to the page as it is says besides the experiment. */
export const pageFacts = (lab: Lab, pageView: PageView): PageFacts => ({
  ...modelShown(lab),
  ...lookedAt(lab, pageView),
  ...seenOf(pageView),
})

/** The hash of the page as it is; empty as long as nobody chose or moved anything. */
export function pageHash(lab: Lab, pageView: PageView, carried: PageFacts = {}): string {
  const { presents } = pageView.store.getState()
  if (presents) return formatHash(null, { ...carried, ...presents })
  const { experiment, chosen } = lab.experiment.getState()
  const facts = { ...pageFacts(lab, pageView), ...carried }
  if (chosen) return formatHash(experiment, facts)
  // Where the page chose itself, it does so again. The device remembers the view.
  const { view: _view, ...rest } = facts
  return formatHash(null, rest)
}
