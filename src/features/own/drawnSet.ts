/** The pictures that a reader has drawn so far, each with its strokes, so that it can be gone on with. */
import { createStore } from 'zustand'
import { framePictures } from '../../imports/pictures.ts'
import { Drawing } from '../drawing.ts'
import { greyOf, padPicture } from '../padPicture.ts'
import { ClassNames } from './classNames.ts'
import type { Pictures } from '../../imports/pictures.ts'
import type { Grey } from '../../imports/shrink.ts'
import type { Stroke } from '../../render/sketch.ts'
import type { Lab } from '../../state/lab.ts'

/** Drawings in one set. */
export const MOST_DRAWN = 500

export interface Drawn {
  /** Stays the same however many others come and go. */
  readonly key: number
  readonly strokes: readonly Stroke[]
  /** As it is on the pad: bytes `[28, 28]`. */
  readonly image: Uint8Array<ArrayBuffer>
  /** Id of its class. */
  readonly of: number
}

export interface DrawnState {
  readonly drawn: readonly Drawn[]
  /** Key of the one that lies on the pad again; `null` while a new one is drawn. */
  readonly edited: number | null
  /** What was deleted last, to be brought back: the whole list as it was before. */
  readonly before: readonly Drawn[] | null
}

export class DrawnSet {
  readonly store = createStore<DrawnState>(() => ({ drawn: [], edited: null, before: null }))
  readonly classes = new ClassNames()
  readonly pad = new Drawing(padPicture)
  #last = 0

  /** Takes what is on the pad into the set, or back to its place there, and clears the pad; nothing of an empty one. */
  add(): void {
    const { image, strokes } = this.pad
    const { drawn, edited } = this.store.getState()
    if (!image || (edited === null && drawn.length >= MOST_DRAWN)) return
    const of = this.classes.store.getState().chosen
    const one = { key: edited ?? ++this.#last, strokes, image, of }
    const isKnown = drawn.some(({ key }) => key === edited)
    this.store.setState({
      drawn: isKnown ? drawn.map((old) => (old.key === edited ? one : old)) : [...drawn, one],
      edited: null,
      before: null,
    })
    this.pad.clear()
  }

  /** Lays a drawing on the pad again. What was on the pad is added first. */
  edit(key: number): void {
    if (this.store.getState().edited !== key) this.add()
    const found = this.store.getState().drawn.find((one) => one.key === key)
    if (!found) return
    this.classes.choose(found.of)
    this.pad.goOn(found.strokes)
    this.store.setState({ edited: key })
  }

  /** Leaves the drawing in the set as it was. */
  leave(): void {
    this.pad.clear()
    this.store.setState({ edited: null })
  }

  remove(key: number): void {
    const { drawn, edited } = this.store.getState()
    if (edited === key) this.leave()
    this.store.setState({ drawn: drawn.filter((one) => one.key !== key), before: drawn })
  }

  removeAll(): void {
    this.leave()
    this.store.setState(({ drawn }) => ({ drawn: [], before: drawn }))
  }

  /** Brings back what was deleted last. */
  bringBack(): void {
    const { drawn, before } = this.store.getState()
    this.store.setState({ drawn: before ?? drawn, before: null })
    this.classes.bringBack((before ?? drawn).map(({ of }) => of))
  }

  /** The set as pictures to be framed and imported. `pause` is awaited every few hundred. */
  async pictures(pause: () => Promise<void>): Promise<Pictures> {
    const { drawn } = this.store.getState()
    const greyAt = (index: number): Grey => greyOf(drawn[index]?.strokes ?? [])
    return {
      ...(await framePictures(drawn.length, greyAt, pause)),
      ...this.classes.laidOut(drawn.map(({ of }) => of)),
      tooManyFolders: 0,
      leftOut: new Map(),
    }
  }
}

const sets = new WeakMap<Lab, DrawnSet>()

/** The drawings of a page's lab: they are there again when the dialog was closed by a slip. */
export function drawnSetOf(lab: Lab): DrawnSet {
  const set = sets.get(lab) ?? new DrawnSet()
  sets.set(lab, set)
  return set
}
