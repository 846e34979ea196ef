/** Follows a link: the experiment or the trained model that it names, and then to where it looks. */
import { notify } from './notices.ts'
import { poseOf } from './pose.ts'
import { hasModel } from './runStore.ts'
import type { Edits } from './edits.ts'
import type { PageLink } from './hash.ts'
import type { PageFacts } from './hash/page.ts'
import type { PoseStore } from './pose.ts'
import type { Questions } from './questions.ts'
import type { RunStore } from './runStore.ts'
import type { TrainedOpening } from './trainedOpening.ts'
import type { TypedNameStore } from './typedName.ts'

interface Parts {
  readonly run: RunStore
  readonly pose: PoseStore
  readonly typedName: TypedNameStore
  readonly edits: Edits
  readonly questions: Questions
  readonly trained: TrainedOpening
}

export class Following {
  readonly #parts: Parts

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** Goes where a link leads. A model that would end a run is proposed first, as ever. */
  async follow(link: PageLink): Promise<void> {
    const { run, edits, trained } = this.#parts
    const { page, ignored } = link
    if (page.model === undefined && link.isOfExperiment)
      return edits.adopt(link, () => this.#arrive(page))
    if (ignored.length > 0) notify(run, { kind: 'ignoredSettings', ignored })
    if (page.model === undefined) return this.#arrive(page)
    await trained.open(page.model, { tab: page.tab ?? null, arrive: () => this.#arrive(page) })
  }

  /** Looks at what a link shows, or waits for a model to show it of. */
  #arrive(page: PageFacts): void {
    const { run, pose, typedName, questions } = this.#parts
    const { tab, name, class: label = 0, shows: view, draw: seed } = page
    if (tab) run.setState({ tab })
    if (name !== undefined) typedName.setState({ text: name, label })
    const wanted = poseOf(page)
    if (wanted) pose.setState(({ asked }) => ({ wanted, asked: asked + 1 }))
    if (view === undefined && seed === undefined) return
    const { phase } = run.getState()
    if (!hasModel(phase)) return pose.setState({ sheet: { view, seed } })
    if (view) questions.show(view)
    if (seed !== undefined) questions.drawFrom(seed)
  }
}
