/** What is wrong with the file of an exercise. */

export type ExerciseFaultCode =
  | 'tooLong'
  | 'noFrontMatter'
  | 'notYaml'
  | 'notAllowed'
  | 'noExplanation'
  | 'otherSteps'
  | 'damagedLink'

export class ExerciseFault extends Error {
  readonly code: ExerciseFaultCode
  /** The line of the file, or the path in the front matter; empty where it is the whole. */
  readonly place: string
  readonly detail: string

  constructor(code: ExerciseFaultCode, place = '', detail = '') {
    super(`${code} ${place} ${detail}`.trim())
    this.name = 'ExerciseFault'
    this.code = code
    this.place = place
    this.detail = detail
  }
}
