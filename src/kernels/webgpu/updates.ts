/**
 * The updates of updates.ts, in place. Several weights, or averages, are moved by one dispatch, as many as the device has
 * bindings for: a player's step would be a dozen of small ones.
 */
import { togetherName, UPDATE_TARGETS } from '../updates.ts'
import { neverCache } from './access.ts'
import { dispatch, ENTRY, entryGroups, registerKernel, sizeOf, THREADS } from './dispatch.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { Moving, UpdateName } from '../updates.ts'
import type { WebGpuBackend } from './access.ts'
import type { Named, Program } from './dispatch.ts'

/** An update of one entry by `g`, in WGSL; `of` says where that entry of a target lies. */
type Rule = (of: (target: string) => string) => string

const adam =
  (kept: string): Rule =>
  (of) =>
    `let rate = settings[0]; let beta1 = settings[1]; let beta2 = settings[2];
    let scale2 = settings[3]; let epsilon = settings[4];
    let first = beta1 * ${of('m')} + (1.0 - beta1) * g;
    let second = beta2 * ${of('v')} + (1.0 - beta2) * g * g;
    ${of('m')} = first;
    ${of('v')} = second;
    ${of('value')} = ${kept}${of('value')} - rate * first / (sqrt(scale2 * second) + epsilon);`

const RULES: Readonly<Record<UpdateName, Rule>> = {
  AdamUpdate: adam(''),
  AdamWUpdate: adam('settings[5] * '),
  RmsPropUpdate: (of) =>
    `let rate = settings[0]; let beta2 = settings[1]; let epsilon = settings[2];
    let second = beta2 * ${of('v')} + (1.0 - beta2) * g * g;
    ${of('v')} = second;
    ${of('value')} -= rate * g / (sqrt(second) + epsilon);`,
  MomentumUpdate: (of) =>
    `let rate = settings[0]; let beta1 = settings[1];
    let first = beta1 * ${of('m')} + g;
    ${of('m')} = first;
    ${of('value')} -= rate * first;`,
  AverageUpdate: (of) =>
    `let decay = settings[0];
    ${of('average')} = decay * ${of('average')} + (1.0 - decay) * g;`,
}

const sourceOf = (name: UpdateName): 'source' | 'gradient' =>
  name === 'AverageUpdate' ? 'source' : 'gradient'

/** One dispatch for a weight or average of each rule; `moments` is bound where the rules have any. */
function together(names: readonly UpdateName[]): Program {
  const sources = names.map((name, k) => `${sourceOf(name)}${k}`)
  const has = names.some((name) => name !== 'AverageUpdate')
  const moves = names.map((name, k) => {
    const [moved, ...moments] = UPDATE_TARGETS[name]
    const place = (target: string): string => {
      if (target === moved) return `${target}${k}[i]`
      return `moments[u.at${k} + ${moments.indexOf(target as never)}u * n + i]`
    }
    return `fn move${k}(i: u32) {
      let n = arrayLength(&${sources[k]});
      let g = ${sources[k]}[i];
      ${RULES[name](place)}
    }`
  })
  return {
    name: `${names.join(' ')}, together`,
    reads: [...sources, 'settings'],
    writes: [
      ...names.map((name, k) => `${UPDATE_TARGETS[name][0]}${k}`),
      ...(has ? ['moments'] : []),
    ],
    ...(has && { uniforms: Object.fromEntries(names.map((_, k) => [`at${k}`, 'u32' as const])) }),
    threads: THREADS,
    declarations: moves.join('\n'),
    body: `${ENTRY.replace('let i', 'var i')}
      ${sources
        .map((source, k) => {
          const n = `arrayLength(&${source})`
          return `if (i < ${n}) { move${k}(i); return; } i -= ${n};`
        })
        .join('\n')}`,
  }
}

/** Runs a program, and keeps JavaScript from holding what it writes. */
function run(
  backend: WebGpuBackend,
  program: Program,
  inputs: Named<string>,
  entries: number,
  uniforms: Readonly<Record<string, number>> = {},
): void {
  const infos = [...program.reads, ...program.writes].map((name) => inputs[name] as TensorInfo)
  dispatch(backend, program, infos, entryGroups(entries), uniforms)
  for (const { dataId } of infos.slice(program.reads.length))
    neverCache(backend.tensorMap.get(dataId))
}

/** One weight of several: the rule that moves it, and its tensors by their names without a number. */
interface Part {
  readonly name: UpdateName
  readonly at: number
  readonly tensors: Named<string>
}

function runTogether(backend: WebGpuBackend, parts: readonly Part[], shared: Named<string>): void {
  const most = Math.floor(
    (backend.device.limits.maxStorageBuffersPerShaderStage - Object.keys(shared).length) / 2,
  )
  for (let first = 0; first < parts.length; first += most) {
    const some = parts.slice(first, first + most)
    const numbered = some.flatMap(({ tensors }, k) =>
      Object.entries(tensors).map(([name, info]) => [`${name}${k}`, info] as const),
    )
    run(
      backend,
      together(some.map(({ name }) => name)),
      { ...Object.fromEntries(numbered), ...shared },
      some.reduce((sum, { name, tensors }) => sum + sizeOf(tensors[sourceOf(name)]!), 0),
      Object.fromEntries(some.map(({ at }, k) => [`at${k}`, at])),
    )
  }
}

interface TogetherAttrs {
  readonly at: readonly number[]
  readonly decays: readonly boolean[]
}

/** Registers the update kernels. They return nothing. */
export function registerUpdates(): void {
  for (const name of ['AdamUpdate', 'RmsPropUpdate', 'MomentumUpdate'] satisfies Moving[])
    registerKernel(
      togetherName(name),
      (backend, inputs: Named<string>, { at, decays }: TogetherAttrs) => {
        const parts = at.map((begin, k) => ({
          name: name === 'AdamUpdate' && decays[k] ? ('AdamWUpdate' as const) : name,
          at: begin,
          tensors: { value: inputs[`value${k}`]!, gradient: inputs[`gradient${k}`]! },
        }))
        const { moments, settings } = inputs as Named<'moments' | 'settings'>
        runTogether(backend, parts, { moments, settings })
        return []
      },
    )
  registerKernel(togetherName('AverageUpdate'), (backend, inputs: Named<string>) => {
    const { settings, ...rest } = inputs as Named<string> & Named<'settings'>
    const parts = Array.from({ length: Object.keys(rest).length / 2 }, (_, k) => ({
      name: 'AverageUpdate' as const,
      at: 0,
      tensors: { average: rest[`average${k}`]!, source: rest[`source${k}`]! },
    }))
    runTogether(backend, parts, { settings })
    return []
  })
}
