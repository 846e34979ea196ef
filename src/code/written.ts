/** What scripts are written for. */
import type { DataKind } from '../models/spec.ts'

/** Whether models of data of this kind have a script: those of text have none. */
export const hasCode = ({ kind }: { readonly kind: DataKind }): boolean => kind !== 'tokens'
