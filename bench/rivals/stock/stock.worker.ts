/** The worker of stock TensorFlow.js. */
import { serveInWorker, trainingHandlers } from '../../page/service.ts'
import { trainsStock } from './training.ts'

serveInWorker(trainingHandlers(trainsStock))
