/**
 * An alias for Vite: Node wants CommonJS, and what completes TensorFlow.js's core (`src/kernels/tfjs.ts`) is CommonJS
 * only within the umbrella package, which is among those of the tests and commands.
 */
export const TFJS_IN_NODE = {
  find: /^@tensorflow\/tfjs-core\/dist\/.*register_all_\w+$/,
  replacement: '@tensorflow/tfjs',
}
