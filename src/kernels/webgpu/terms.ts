/** What a step tells of itself besides its losses: a few numbers of many, by one workgroup and one dispatch each. */
import { dispatch, float, registerKernel, sizeOf, THREADS } from './dispatch.ts'
import type { Named, Program } from './dispatch.ts'

/** Each thread counts a part of either half. */
const SCORE_ACCURACIES: Program = {
  name: 'ScoreAccuracies',
  reads: ['scores', 'boundary'],
  writes: ['real', 'generated'],
  uniforms: { scale: 'f32' },
  threads: THREADS,
  declarations: 'var<workgroup> right: array<atomic<u32>, 2>;',
  body: `
    let n = arrayLength(&scores) / 2u;
    var above = 0u;
    var below = 0u;
    for (var i = lane; i < n; i += ${THREADS}u) {
      above += u32(scores[i] > boundary[0]);
      below += u32(scores[n + i] < boundary[0]);
    }
    atomicAdd(&right[0], above);
    atomicAdd(&right[1], below);
    workgroupBarrier();
    if (lane == 0u) {
      real[0] = f32(atomicLoad(&right[0])) * u.scale;
      generated[0] = f32(atomicLoad(&right[1])) * u.scale;
    }`,
}

/** Each thread adds up a part of the values by their bins; then half of the threads add what the others found, and so on. */
function binnedMeans(bins: number): Program {
  const each = (code: (k: number) => string): string =>
    Array.from({ length: bins }, (_, k) => code(k)).join('\n')
  return {
    name: `BinnedMeans ${bins}`,
    reads: ['values', 'at'],
    writes: Array.from({ length: bins }, (_, k) => `mean${k}`),
    uniforms: Object.fromEntries(
      Array.from({ length: bins + 1 }, (_, k) => [`edge${k}`, 'f32' as const]),
    ),
    threads: THREADS,
    declarations: `var<workgroup> found: array<array<vec2<f32>, ${THREADS}>, ${bins}>;`,
    body: `
      ${each((k) => `var sum${k} = vec2<f32>(0.0);`)}
      for (var i = lane; i < arrayLength(&values); i += ${THREADS}u) {
        let one = vec2<f32>(values[i], 1.0);
        ${each((k) => `if (at[i] >= u.edge${k} && at[i] < u.edge${k + 1}) { sum${k} += one; }`)}
      }
      ${each((k) => `found[${k}][lane] = sum${k};`)}
      for (var half = ${THREADS / 2}u; half > 0u; half /= 2u) {
        workgroupBarrier();
        if (lane < half) {
          ${each((k) => `found[${k}][lane] += found[${k}][lane + half];`)}
        }
      }
      if (lane == 0u) {
        ${each((k) => `mean${k}[0] = found[${k}][0].x / max(found[${k}][0].y, 1.0);`)}
      }`,
  }
}

/** Registers `ScoreAccuracies` and `BinnedMeans`. */
export function registerTerms(): void {
  registerKernel('ScoreAccuracies', (backend, inputs: Named<'scores' | 'boundary'>) => {
    const { scores, boundary } = inputs
    const made = [float(backend, []), float(backend, [])]
    const scale = 2 / sizeOf(scores)
    dispatch(backend, SCORE_ACCURACIES, [scores, boundary, ...made], [1], { scale })
    return made
  })
  registerKernel(
    'BinnedMeans',
    (backend, { values, at }: Named<'values' | 'at'>, { edges }: { edges: readonly number[] }) => {
      const made = edges.slice(1).map(() => float(backend, []))
      const uniforms = Object.fromEntries(edges.map((edge, k) => [`edge${k}`, edge]))
      dispatch(backend, binnedMeans(made.length), [values, at, ...made], [1], uniforms)
      return made
    },
  )
}
