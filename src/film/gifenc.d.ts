/** What is used here of gifenc 1.0.3, which has no types of its own. */
declare module 'gifenc' {
  type Colour = readonly [red: number, green: number, blue: number]

  interface Encoder {
    /** Appends a frame of palette indices; the first brings the palette and `repeat`, 0 for ever. `delay` in ms. */
    writeFrame(
      index: Uint8Array,
      width: number,
      height: number,
      options: {
        readonly palette?: readonly Colour[]
        readonly delay: number
        readonly repeat?: number
      },
    ): void
    finish(): void
    bytes(): Uint8Array<ArrayBuffer>
  }

  export function GIFEncoder(): Encoder
  export function quantize(rgba: Uint8ClampedArray, mostColours: number): Colour[]
  export function applyPalette(rgba: Uint8ClampedArray, palette: readonly Colour[]): Uint8Array
}
