/** What the benchmark ran on. */
import { readFileSync } from 'node:fs'
import { cpus, loadavg, release, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../src/cli/prepare.mjs'
import type { Machine } from './results.ts'

const installed = (name: string): string => {
  const file = join(ROOT, 'node_modules', name, 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

/** How busy the machine is; to be asked before the run makes it so. */
export const loadNow = (): number => loadavg()[0] ?? 0

/** Describes this machine. @param more versions of what else took part. */
export function describeMachine(
  { gpus, load }: Pick<Machine, 'gpus' | 'load'>,
  more: Readonly<Record<string, string>>,
): Machine {
  const processors = cpus()
  return {
    date: new Date().toISOString().slice(0, 10),
    cpu: processors[0]?.model.trim() ?? 'unknown processor',
    cores: processors.length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    versions: {
      Node: process.versions.node,
      'TensorFlow.js': installed('@tensorflow/tfjs'),
      'jax-js': installed('@jax-js/jax'),
      ...more,
    },
    load,
    gpus,
  }
}
