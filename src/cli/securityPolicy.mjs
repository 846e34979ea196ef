/**
 * The Content-Security-Policy of the page: what it may run, load and speak to. Everything comes from where the page came
 * from, no script is made of text, and WebAssembly is the one thing that is compiled.
 */

/** @type {Readonly<Record<string, readonly string[]>>} */
const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'worker-src': ["'self'"],
  'style-src': ["'self'"],
  // Pictures and videos that the page makes are shown and saved as data and blobs.
  'img-src': ["'self'", 'data:', 'blob:'],
  'media-src': ["'self'", 'blob:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
}

/** The policy as the value of its header, and of its meta element. */
const SECURITY_POLICY = Object.entries(DIRECTIVES)
  .map(([name, sources]) => `${name} ${sources.join(' ')}`)
  .join('; ')

/**
 * The headers of every file that is served: the policy, and the cross-origin isolation that lets WebAssembly use threads.
 */
export const SERVED_HEADERS = {
  'Content-Security-Policy': SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
}

/**
 * Vite plugin that writes the policy into the pages of a build, for servers that send no headers. The development server
 * needs scripts and styles in its pages, and has no policy.
 * @returns {import('vite').Plugin}
 */
export const securityPolicy = () => ({
  name: 'security-policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: SECURITY_POLICY },
      injectTo: 'head-prepend',
    },
  ],
})
