/** Why something that a reader brought cannot be used, as a code with its figures: the page has the sentence. */

export type FaultCode =
  | 'empty'
  | 'tooLarge' // more bytes than are read
  | 'notKnown' // no kind of file that can be read
  | 'unreadable' // of a known kind, but broken
  | 'truncated' // ends before what it announces
  | 'noPoints'
  | 'noColumns' // not two columns of numbers
  | 'noNames' // no line that can be a name
  | 'tooManyCharacters' // different ones
  | 'noSpread' // all points lie on one spot
  | 'tooFew'
  | 'tooMany'
  | 'tooManyClasses'
  | 'bomb' // unpacks to more than is read
  | 'idxType' // no unsigned bytes
  | 'idxDimensions' // not count x rows x columns
  | 'idxSize' // sides that no picture has
  | 'idxLength' // not the bytes that the header announces
  | 'labelsCount' // not one label for each picture
  | 'labelsAlone' // labels without pictures
  | 'pictureSize' // more pixels than are read
  | 'noPictures'

/** Figures and names that the sentence about a fault needs. */
export type FaultValues = Readonly<Record<string, string | number>>

/** A fault in what a reader brought. */
export class ImportFault extends Error {
  override readonly name = 'ImportFault'
  readonly code: FaultCode
  readonly values: FaultValues

  constructor(code: FaultCode, values: FaultValues = {}) {
    super(`${code} ${JSON.stringify(values)}`)
    this.code = code
    this.values = values
  }
}
