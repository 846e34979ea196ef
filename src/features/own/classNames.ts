/** The classes that a reader gives names to while drawing; what is drawn belongs to the chosen one. */
import { createStore } from 'zustand'
import { OWN_CLASSES } from '../../datasets/own.ts'
import { tidyName } from '../../imports/names.ts'

export interface NamedClass {
  /** Stays the same however many others come and go. */
  readonly id: number
  readonly name: string
}

export interface ClassState {
  /** Empty while nothing is told apart: all that is drawn then belongs to `chosen`. */
  readonly classes: readonly NamedClass[]
  readonly chosen: number
}

/** Classes as data sets have them: counted from 0, without those that have no example. */
export interface LaidOut {
  readonly labels: Uint8Array<ArrayBuffer>
  readonly classNames: readonly string[]
}

export class ClassNames {
  readonly store = createStore<ClassState>(() => ({ classes: [], chosen: 0 }))
  #last = 0
  #removed: readonly NamedClass[] = []

  /** Adds a class and chooses it. What was drawn without classes is of the first one. */
  add(name: string): void {
    const { classes, chosen } = this.store.getState()
    if (classes.length >= OWN_CLASSES.most) return
    const id = classes.length === 0 ? chosen : ++this.#last
    this.store.setState({ classes: [...classes, { id, name }], chosen: id })
  }

  choose(id: number): void {
    this.store.setState({ chosen: id })
  }

  /** Names the chosen class. @returns false, and changes nothing, when the name is empty or another class has it. */
  rename(text: string): boolean {
    const { classes, chosen } = this.store.getState()
    const name = tidyName(text)
    if (name === '' || classes.some((one) => one.id !== chosen && one.name === name)) return false
    this.store.setState({
      classes: classes.map((one) => (one.id === chosen ? { ...one, name } : one)),
    })
    return true
  }

  /** Takes the chosen class away: one of which nothing is drawn, or the last one. */
  remove(): void {
    const { classes, chosen } = this.store.getState()
    const left = classes.filter(({ id }) => id !== chosen)
    this.#removed = [...this.#removed, ...classes.filter(({ id }) => id === chosen)]
    this.store.setState({ classes: left, chosen: left.at(-1)?.id ?? chosen })
  }

  /** Brings back what was removed of the classes of examples, when an undo has brought those back. */
  bringBack(ids: readonly number[]): void {
    const { classes } = this.store.getState()
    if (classes.length === 0) return
    const here = new Set(classes.map(({ id }) => id))
    const back = this.#removed.filter(({ id }) => ids.includes(id) && !here.has(id))
    if (back.length === 0) return
    this.store.setState({ classes: [...classes, ...back].slice(0, OWN_CLASSES.most) })
  }

  /** The classes of examples. @param ids of which class each is */
  laidOut(ids: readonly number[]): LaidOut {
    const used = this.store.getState().classes.filter(({ id }) => ids.includes(id))
    const indices = new Map(used.map(({ id }, index) => [id, index]))
    return {
      labels: Uint8Array.from(ids, (id) => indices.get(id) ?? 0),
      classNames: used.map(({ name }) => name),
    }
  }
}
