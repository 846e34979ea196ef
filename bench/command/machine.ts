/** What the benchmark ran on. */
import { readFileSync } from 'node:fs'
import { cpus, release, totalmem, type } from 'node:os'
import { join } from 'node:path'
import { ROOT } from '../../src/cli/prepare.mjs'
import type { Machine } from './results.ts'

const installed = (name: string): string => {
  const file = join(ROOT, 'node_modules', name, 'package.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}

const WATCHED_MS = 1500

/** Milliseconds that all cores have spent at work, and in all. */
function spent(): { work: number; all: number } {
  const times = cpus().map((cpu) => cpu.times)
  const all = times.flatMap(Object.values<number>).reduce((sum, ms) => sum + ms, 0)
  return { work: all - times.reduce((sum, { idle }) => sum + idle, 0), all }
}

/** Watches the machine for a moment, before the run makes it busy. Resolves to how many cores others keep at work. */
export async function loadNow(): Promise<number> {
  const before = spent()
  await new Promise((resolve) => setTimeout(resolve, WATCHED_MS))
  const after = spent()
  return (cpus().length * (after.work - before.work)) / (after.all - before.all)
}

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
