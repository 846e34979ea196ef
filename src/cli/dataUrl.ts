/** Bytes on their way between the command line and a page, which hand each other text: data URLs. */

/** In a page: bytes as text. */
export const urlInPage = (bytes: BlobPart): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.addEventListener('error', () => reject(new Error('The bytes could not be read')))
    reader.readAsDataURL(new Blob([bytes]))
  })

/** In a page: text as bytes. */
export const bytesInPage = (url: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(url.slice(url.indexOf(',') + 1)), (letter) => letter.charCodeAt(0))

/** In Node: bytes as text. */
export const urlInNode = (bytes: Uint8Array): string =>
  `data:application/octet-stream;base64,${Buffer.from(bytes).toString('base64')}`

/** In Node: text as bytes. */
export const bytesInNode = (url: string): Buffer =>
  Buffer.from(url.slice(url.indexOf(',') + 1), 'base64')
