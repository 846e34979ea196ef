/**
 * How much of the page is shown: what matters first, or every setting and every figure. A reader's choice is remembered on
 * the device; what a link asks for holds for this visit.
 */
import { createStore } from 'zustand/vanilla'
import type { StoreApi } from 'zustand/vanilla'

export const VIEWS = ['simple', 'all'] as const
export type View = (typeof VIEWS)[number]

export const isView = (text: unknown): text is View => VIEWS.some((view) => view === text)

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

/** The view of a page: simple on a first visit. */
export class PageView {
  readonly store: StoreApi<{ readonly view: View }>
  readonly #storage: ViewStorage | null

  /**
   * @param linked what the page's link asks for, if it does.
   * @param storage where the reader's choice is remembered; `null` for nowhere.
   */
  constructor(linked: View | null, storage: ViewStorage | null) {
    const remembered = storage?.getItem(STORED_AS)
    const view = linked ?? (isView(remembered) ? remembered : 'simple')
    this.store = createStore(() => ({ view }))
    this.#storage = storage
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
