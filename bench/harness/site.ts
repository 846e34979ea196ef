/** Builds the benchmark's page with the product's own Vite configuration, and serves it cross-origin isolated. */
import { join } from 'node:path'
import { build, preview } from 'vite'
import { ROOT } from '../../src/cli/prepare.mjs'
import { CACHE, productConfig } from './productConfig.ts'
import type { InlineConfig } from 'vite'

export interface Site {
  readonly url: string
  close(): Promise<void>
}

/** Builds and serves the page. */
export async function serveSite(): Promise<Site> {
  const config = {
    ...(await productConfig()),
    // The product's worker fetches its data from here.
    publicDir: join(ROOT, 'public'),
    logLevel: 'warn',
    build: {
      target: 'es2022',
      outDir: join(CACHE, 'site'),
      emptyOutDir: true,
      chunkSizeWarningLimit: 3000,
      rolldownOptions: {
        input: ['index', 'ganLab'].map((name) => join(ROOT, `bench/page/${name}.html`)),
        checks: { pluginTimings: false },
      },
    },
  } satisfies InlineConfig
  await build(config)
  const server = await preview({
    ...config,
    preview: { ...config.preview, port: 0, strictPort: true },
  })
  const address = server.httpServer.address()
  if (typeof address !== 'object' || !address) throw new Error('the page could not be served')
  return {
    url: `http://localhost:${address.port}/page/index.html`,
    // Open connections may keep it waiting.
    close: () =>
      Promise.race([server.close(), new Promise<void>((done) => setTimeout(done, 1000))]),
  }
}
