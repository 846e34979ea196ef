/**
 * How much of the page is shown: what matters first, or every setting and every figure; which side columns are folded away;
 * and what a teacher's link hides and locks. A reader's choice between the views is remembered on the device; what a link
 * asks for holds for this visit.
 */
import { createStore } from 'zustand/vanilla'
import { keepLayers, rememberedLayers } from './planeLayers.ts'
import type { StoreApi } from 'zustand/vanilla'
import type { ArrowKind } from '../worker/protocol/plane.ts'
import type { LayerChoice, PlaneLayer } from './planeLayers.ts'

export const VIEWS = ['simple', 'all'] as const
export type View = (typeof VIEWS)[number]

const isView = (text: unknown): text is View => VIEWS.some((view) => view === text)

/** The columns beside the stage. */
export const COLUMNS = ['settings', 'results'] as const
export type Column = (typeof COLUMNS)[number]

export interface ViewState {
  readonly view: View
  readonly folded: readonly Column[]
  /** Cards and settings that a link does not show, by name: see `data-setting` in `src/README.md`. */
  readonly hidden: readonly string[]
  /** Cards and settings that a link shows and keeps as they are. */
  readonly locked: readonly string[]
  /** What is shown of points in the plane. */
  readonly plane: LayerChoice
  /** How far samples that are made in many steps are on their way: from 0, noise, to 1, the end. */
  readonly share: number
  /** What the address says while a deck is presented; `null` while none is. */
  readonly presents: PresentedScene | null
}

/** A scene, as a link names it. */
export interface PresentedScene {
  readonly deck?: string
  readonly ownDeck?: string
  readonly scene: number
}

/** What a link asks of the view of the page. */
export interface LinkedView {
  readonly view?: View
  readonly fold?: readonly Column[]
  readonly hide?: readonly string[]
  readonly lock?: readonly string[]
  readonly layers?: readonly PlaneLayer[]
  readonly arrows?: ArrowKind
  /** In per cent. */
  readonly time?: number
}

const shareOf = ({ time = 100 }: LinkedView): number => time / 100

/** Tells whether a list names a setting, or the card that it stands in. */
export const names = (list: readonly string[], setting: string): boolean =>
  list.some((name) => setting === name || setting.startsWith(`${name}.`))

/** What "Forget everything" deletes begins with the page's name. */
const STORED_AS = 'ganvas.view'

/** The parts of a browser's storage that this needs. */
export type ViewStorage = Pick<Storage, 'getItem' | 'setItem'>

/** Where the browser remembers small things; `null` where it is forbidden to. */
export function deviceStorage(page: Pick<Window, 'localStorage'>): Storage | null {
  try {
    return page.localStorage
  } catch {
    return null
  }
}

/** The layers of the plane that a link asks for, or else those that there are. */
const withLinked = (plane: LayerChoice, { layers, arrows }: LinkedView): LayerChoice => ({
  layers: layers ?? plane.layers,
  arrows: arrows ?? plane.arrows,
})

/** The view of a page: simple on a first visit. */
export class PageView {
  readonly store: StoreApi<ViewState>
  readonly #storage: ViewStorage | null

  /**
   * @param linked what the page's link asks for, if it does.
   * @param storage where the reader's choice is remembered; `null` for nowhere.
   */
  constructor(linked: LinkedView, storage: ViewStorage | null) {
    const remembered = storage?.getItem(STORED_AS)
    const view = linked.view ?? (isView(remembered) ? remembered : 'simple')
    const { fold: folded = [], hide: hidden = [], lock: locked = [] } = linked
    const plane = withLinked(rememberedLayers(storage), linked)
    const share = shareOf(linked)
    this.store = createStore(() => ({ view, folded, hidden, locked, plane, share, presents: null }))
    this.#storage = storage
  }

  /** Takes what a link asks for that is followed in the open page; what it leaves out is as on a page without a link. */
  follow(linked: LinkedView): void {
    const { view = this.view, fold = [], hide = [], lock = [] } = linked
    const plane = withLinked(this.store.getState().plane, linked)
    const share = shareOf(linked)
    this.store.setState({ view, folded: fold, hidden: hide, locked: lock, plane, share })
  }

  /** Shows samples so far on their way from noise. */
  goAlong(share: number): void {
    this.store.setState({ share })
  }

  /** Shows other layers of the plane, by the reader's choice. */
  choosePlane(change: Partial<LayerChoice>): void {
    const plane = { ...this.store.getState().plane, ...change }
    this.store.setState({ plane })
    keepLayers(this.#storage, plane)
  }

  /** Folds both columns away, or unfolds what is folded. */
  fold(): void {
    this.store.setState(({ folded }) => ({ folded: folded.length > 0 ? [] : COLUMNS }))
  }

  /** Shows both columns. */
  unfold(): void {
    if (this.store.getState().folded.length > 0) this.store.setState({ folded: [] })
  }

  /** Says which scene is presented; `null` when none is any more. */
  present(presents: PresentedScene | null): void {
    this.store.setState({ presents })
  }

  get view(): View {
    return this.store.getState().view
  }

  /** Shows what a link or an exercise asks for. */
  show(view: View): void {
    this.store.setState({ view })
  }

  /** Goes to the other view, by the reader's choice. */
  toggle(): void {
    const view = this.view === 'all' ? 'simple' : 'all'
    this.show(view)
    try {
      this.#storage?.setItem(STORED_AS, view)
    } catch {
      // Full: the choice then lasts as long as the page.
    }
  }
}
