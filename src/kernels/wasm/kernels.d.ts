declare module '*?kernel=simd' {
  /** The binary, compiled by the plugin of src/cli/wasmKernels.mjs. */
  export const base64: string
}
declare module '*?kernel=relaxed' {
  export const base64: string
}
declare module '*?kernel=simd-shared' {
  export const base64: string
}
declare module '*?kernel=relaxed-shared' {
  export const base64: string
}
