const WINDOW_MS = 2000

/** Counts examples per second of training over the last two seconds. Times are in milliseconds of training, pauses left out. */
export class Speedometer {
  #marks: { readonly at: number; readonly images: number }[] = []

  /** Notes that `images` examples had been used after `at` ms of training. */
  note(at: number, images: number): void {
    this.#marks.push({ at, images })
    while (this.#marks.length > 2 && at - (this.#marks[1]?.at ?? at) >= WINDOW_MS)
      this.#marks.shift()
  }

  /** Examples per second; 0 before the second note. */
  get imagesPerSecond(): number {
    const first = this.#marks[0]
    const last = this.#marks.at(-1)
    if (!first || !last || last.at === first.at) return 0
    return (1000 * (last.images - first.images)) / (last.at - first.at)
  }
}
