/** Files that a reader chose, dropped or pasted, and what is made of them: told by what they hold, not by their names. */
import { ImportFault } from '../../imports/importFault.ts'
import { pointsStage } from './useSource.ts'
import type { Stage } from './useSource.ts'

/** Bytes of text that are read. */
const MOST_TEXT = 64 * 2 ** 20

/** A file, and where it lies below what was given. */
export interface Given {
  readonly path: string
  readonly file: File
}

export const filesOfInput = (files: readonly File[]): readonly Given[] =>
  files.map((file) => ({ path: file.webkitRelativePath || file.name, file }))

export const filesOfDrop = async (data: DataTransfer): Promise<readonly Given[]> =>
  filesOfInput([...data.files])

/** What some files turn out to hold. @throws ImportFault when nothing can be made of them. */
export async function stageOfFiles(files: readonly Given[]): Promise<Stage> {
  const [first] = files
  if (!first) throw new ImportFault('empty')
  const { file } = first
  if (file.size > MOST_TEXT) throw new ImportFault('tooLarge', { megabytes: MOST_TEXT / 2 ** 20 })
  return pointsStage(await file.text(), file.name)
}
