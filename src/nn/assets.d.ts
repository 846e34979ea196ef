declare module '*.wasm?url' {
  /** Where the file can be fetched. */
  const url: string
  export default url
}
