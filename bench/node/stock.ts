/** The process of stock TensorFlow.js. */
import './dawn.ts'

const { trainsStock } = await import('../rivals/stock/training.ts')
const { trainingHandlers } = await import('../page/service.ts')
const { serveInProcess } = await import('./serve.ts')
serveInProcess(trainingHandlers(trainsStock))
