/** The worker of the product's lab. */
import { serveInWorker } from '../page/service.ts'
import { ourHandlers } from './handlers.ts'

serveInWorker(ourHandlers())
