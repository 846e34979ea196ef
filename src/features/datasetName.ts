/** What a data set is called: by the catalogues, or by the reader who brought it. */
import { findDataset } from '../datasets/datasets.ts'
import type { Messages } from '../i18n/messages.ts'

export const datasetName = (id: string, { t }: Pick<Messages, 't'>): string =>
  findDataset(id)?.own?.name ?? t(`dataset.${id}`)
