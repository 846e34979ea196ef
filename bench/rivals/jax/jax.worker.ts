/** The worker of jax-js. */
import { serveInWorker, trainingHandlers } from '../../page/service.ts'
import { trainsJax } from './training.ts'

serveInWorker(trainingHandlers(trainsJax))
