/** Which frame of a walk is on show. Kept outside React: it changes 24 times a second. */
import { clamp } from '../../../lib/numbers.ts'
import { Notifier } from '../../../state/notifier.ts'
import { FRAMES_PER_SECOND } from './walkFilm.ts'

export class Player {
  #count = 0
  /** With a fraction: at half the speed a frame lasts longer than one call of {@link advance}. */
  #at = 0
  #isPlaying: boolean
  #notifier = new Notifier()

  /** @param isPlaying whether it begins by itself. @param frame at which it begins. */
  constructor(isPlaying: boolean, frame = 0) {
    this.#isPlaying = isPlaying
    this.#at = frame
  }

  /** Counted from 0. */
  get frame(): number {
    return this.#count === 0 ? 0 : Math.floor(this.#at)
  }

  get count(): number {
    return this.#count
  }

  get isPlaying(): boolean {
    return this.#isPlaying
  }

  /** Tells of every other frame, and of playing and pausing; returns what ends it. */
  readonly subscribe = (listener: () => void): (() => void) => this.#notifier.subscribe(listener)

  /** Takes another walk, of so many frames, and goes on from the same frame where there is one. */
  load(count: number): void {
    this.#count = count
    // Without a walk it waits for one where it is.
    if (count > 0) this.#at = Math.min(this.#at, count - 1)
    this.#notifier.notify()
  }

  play(): void {
    this.#isPlaying = true
    this.#notifier.notify()
  }

  pause(): void {
    this.#isPlaying = false
    this.#notifier.notify()
  }

  /** Shows one frame and stays there. */
  seek(frame: number): void {
    this.#at = clamp(frame, 0, Math.max(0, this.#count - 1))
    this.pause()
  }

  /** Goes on by some milliseconds at a multiple of 24 frames a second; begins again at the end. */
  advance(ms: number, speed: number): void {
    if (!this.#isPlaying || this.#count === 0) return
    const before = this.frame
    this.#at = (this.#at + (ms / 1000) * FRAMES_PER_SECOND * speed) % this.#count
    if (this.frame !== before) this.#notifier.notify()
  }
}
