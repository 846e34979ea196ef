/** Where the page gets its worker from: apart from the client, so that tests need no worker. */

/** Starts the lab in a worker of its own. */
export const makeTrainerWorker = (): Worker =>
  new Worker(new URL('./trainer.worker.ts', import.meta.url), { type: 'module' })
