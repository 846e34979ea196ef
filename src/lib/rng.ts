/**
 * The only source of randomness in the lab: sfc32 (Chris Doty-Humphrey's Small Fast Counting
 * generator, 32-bit, period about 2^128), seeded through SplitMix32. Same seed, same numbers, on every machine.
 */

/** The generator's whole state: four 32-bit integers and the spare normal number (NaN when there is none). */
export type RngState = [a: number, b: number, c: number, counter: number, spare: number | null]

/** A seeded stream of random numbers. */
export class Rng {
  #a = 0
  #b = 0
  #c = 0
  #counter = 1
  #spare: number | null = null

  /** @param seed any integer; only its low 32 bits count. */
  constructor(seed: number) {
    let s = seed | 0
    const splitMix32 = (): number => {
      s = (s + 0x9e3779b9) | 0
      let t = s ^ (s >>> 16)
      t = Math.imul(t, 0x21f0aaad)
      t ^= t >>> 15
      t = Math.imul(t, 0x735a2d97)
      return t ^ (t >>> 15)
    }
    this.#a = splitMix32()
    this.#b = splitMix32()
    this.#c = splitMix32()
    for (let i = 0; i < 12; i++) this.#next()
  }

  #next(): number {
    const t = (((this.#a + this.#b) | 0) + this.#counter) | 0
    this.#counter = (this.#counter + 1) | 0
    this.#a = this.#b ^ (this.#b >>> 9)
    this.#b = (this.#c + (this.#c << 3)) | 0
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + t
    this.#c |= 0
    return t >>> 0
  }

  /** Draws from U[0, 1), with 32 bits of resolution. */
  uniform(): number {
    return this.#next() / 0x1_0000_0000
  }

  /** Draws an integer from {0, ..., below - 1}. */
  integer(below: number): number {
    return Math.floor(this.uniform() * below)
  }

  /** Draws from N(0, 1) by Marsaglia's polar method. */
  normal(): number {
    if (this.#spare !== null) {
      const spare = this.#spare
      this.#spare = null
      return spare
    }
    for (;;) {
      const u = 2 * this.uniform() - 1
      const v = 2 * this.uniform() - 1
      const s = u * u + v * v
      if (s >= 1 || s === 0) continue
      const scale = Math.sqrt((-2 * Math.log(s)) / s)
      this.#spare = v * scale
      return u * scale
    }
  }

  /** Draws `count` numbers from N(0, 1). */
  normals(count: number): Float32Array<ArrayBuffer> {
    const out = new Float32Array(count)
    for (let i = 0; i < count; i++) out[i] = this.normal()
    return out
  }

  /** Draws `count` numbers from U[0, 1). */
  uniforms(count: number): Float32Array<ArrayBuffer> {
    const out = new Float32Array(count)
    for (let i = 0; i < count; i++) out[i] = this.uniform()
    return out
  }

  /** Permutes `items` in place (Fisher-Yates). */
  shuffle(items: Uint32Array): void {
    for (let i = items.length - 1; i > 0; i--) {
      const j = this.integer(i + 1)
      const swap = items[i] as number
      items[i] = items[j] as number
      items[j] = swap
    }
  }

  /** Starts an independent stream whose seed is drawn from this one. */
  fork(): Rng {
    return new Rng(this.#next())
  }

  /** The state, to be given to {@link Rng.restore}; plain numbers, so that it survives JSON. */
  state(): RngState {
    return [this.#a, this.#b, this.#c, this.#counter, this.#spare]
  }

  /** Continues the stream from a state that {@link Rng.state} returned. */
  restore([a, b, c, counter, spare]: RngState): void {
    this.#a = a
    this.#b = b
    this.#c = c
    this.#counter = counter
    this.#spare = spare
  }
}
