const WINDOW_MS = 1000

/** Counts examples per second over the last second, measurements and pictures included. */
export class Speedometer {
  #marks: { readonly at: number; readonly images: number }[] = []

  /** Begins anew: what came before is not counted. */
  start(now: number, images: number): void {
    this.#marks = [{ at: now, images }]
  }

  /** Notes that `images` examples had been used at `now`, in milliseconds. */
  note(now: number, images: number): void {
    this.#marks.push({ at: now, images })
    while (this.#marks.length > 2 && now - (this.#marks[1]?.at ?? now) >= WINDOW_MS)
      this.#marks.shift()
  }

  /** Examples per second; 0 before the first note. */
  get imagesPerSecond(): number {
    const first = this.#marks[0]
    const last = this.#marks.at(-1)
    if (!first || !last || last.at === first.at) return 0
    return (1000 * (last.images - first.images)) / (last.at - first.at)
  }
}
