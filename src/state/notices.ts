/** The list of what happened and should be known. */
import type { NewNotice, RunStore } from './runStore.ts'

/** Puts a notice at the end of the list. */
export const notify = (run: RunStore, notice: NewNotice): void =>
  run.setState(({ notices, lastNotice }) => {
    const id = lastNotice + 1
    return { notices: [...notices, { ...notice, id }], lastNotice: id }
  })

/** Takes a notice off the list. */
export const dismiss = (run: RunStore, noticeId: number): void =>
  run.setState(({ notices }) => ({ notices: notices.filter(({ id }) => id !== noticeId) }))
