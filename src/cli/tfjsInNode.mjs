/** Lets Node run what imports TensorFlow.js. */

/**
 * Node wants CommonJS, and what completes TensorFlow.js's core is CommonJS only within the umbrella package, which is
 * among those of the tests and commands: `src/kernels/tfjs.ts` takes it from there.
 * @returns {import('vite').Plugin}
 */
export const tfjsInNode = () => ({
  name: 'tfjs-in-node',
  enforce: 'pre',
  transform: {
    filter: { id: /\/kernels\/tfjs\.ts$/ },
    handler: (code) => ({
      code: code.replaceAll(
        /@tensorflow\/tfjs-core\/dist\/[\w/]*register_all_\w+/g,
        '@tensorflow/tfjs',
      ),
      map: null,
    }),
  },
})
