/** What run files, checkpoints and trained models are called. */
export const ENDINGS = ['.ganvas', '.safetensors'] as const

/** Whether a file is named as one of them is. */
export const isNamedAsRun = (name: string): boolean =>
  ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))
