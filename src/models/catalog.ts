/** The list of model families. A new family is one folder and one line here. */
export { spec as gan } from './gan/spec.ts'
export { spec as vae } from './vae/spec.ts'
export { spec as autoencoder } from './autoencoder/spec.ts'
