/** The process of the product's lab. */
import './dawn.ts'

const { ourHandlers } = await import('../ours/handlers.ts')
const { serveInProcess } = await import('./serve.ts')
serveInProcess(ourHandlers())
