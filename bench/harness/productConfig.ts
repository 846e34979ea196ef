/** The product's own Vite configuration, for builds of the benchmark. */
import { join } from 'node:path'
import { loadConfigFromFile } from 'vite'
import { ROOT } from '../../src/cli/prepare.mjs'
import type { InlineConfig } from 'vite'

/** Where the benchmark's builds go. */
export const CACHE = join(ROOT, 'node_modules/.cache/ganvas-bench')

/** All plugins and headers of `vite.config.ts`, without what it builds. */
export async function productConfig(): Promise<InlineConfig> {
  const env = { command: 'build', mode: 'production' } as const
  const loaded = await loadConfigFromFile(env, join(ROOT, 'vite.config.ts'))
  if (!loaded) throw new Error('vite.config.ts could not be read')
  const { base, plugins, worker, preview } = loaded.config
  return {
    configFile: false,
    root: join(ROOT, 'bench'),
    ...(base !== undefined && { base }),
    ...(plugins && { plugins }),
    ...(preview && { preview }),
    worker: { ...worker, rolldownOptions: { checks: { pluginTimings: false } } },
  }
}
