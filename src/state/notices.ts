/** The list of what happened and should be known. */
import type { NewNotice, RunStore } from './runStore.ts'

let lastNotice = 0

/** Puts a notice at the end of the list. */
export const notify = (run: RunStore, notice: NewNotice): void =>
  run.setState(({ notices }) => ({ notices: [...notices, { ...notice, id: ++lastNotice }] }))

/** Takes a notice off the list. */
export const dismiss = (run: RunStore, noticeId: number): void =>
  run.setState(({ notices }) => ({ notices: notices.filter(({ id }) => id !== noticeId) }))
