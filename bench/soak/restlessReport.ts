/** What a page went through, as a table and its complaints. */
import { table } from '../../src/cli/trainReport.ts'
import { leastOf } from './restless.ts'
import type { Restless } from './restless.ts'

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1)

export function restlessReport(results: readonly Restless[]): string {
  const head = ['family', 'commands', 'steps', 'events', 'dropped', 'errors']
  const held = [
    'tensors',
    'later',
    'wasm MB',
    'later',
    'page MB',
    'later',
    'DOM MB',
    'later',
    'buffers MB',
    'later',
    'stored MB',
    'later',
    '',
  ]
  const rows = results.map((one) => {
    const count = Object.values(one.commands).reduce((sum, each) => sum + each, 0)
    const facts = [count, one.steps, one.events, one.dropped, one.errors.length].map(String)
    const bytes = (['wasm', 'page', 'dom', 'buffers', 'storage'] as const).flatMap((each) =>
      leastOf(one.weights, each).map(megabytes),
    )
    const verdict = one.sound ? 'sound' : 'NOT SOUND'
    return [one.family, ...facts, ...leastOf(one.weights, 'tensors').map(String), ...bytes, verdict]
  })
  const complaints = results.flatMap(({ family, errors }) =>
    errors.map((one) => `${family}: ${one}`),
  )
  return [table([[...head, ...held], ...rows]), ...complaints].join('\n')
}
