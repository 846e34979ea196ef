/**
 * Causal attention on WebGPU; see ../attention.ts. A thread for each place of each head: it goes through the places that it takes
 * from, and keeps what it needs of a head's few numbers in variables of its own.
 */
import { dispatch, ENTRY, entryGroups, float, registerKernel, THREADS } from './dispatch.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { WebGpuBackend } from './access.ts'
import type { Named, Program } from './dispatch.ts'

const UNIFORMS = { examples: 'u32', length: 'u32', width: 'u32', heads: 'u32' } as const

/** A thread's place, head and example, the first place of its text, and where they begin in qkv and in an output; `loop` runs over a head's numbers. */
const place = (size: number): string => `${ENTRY}
  if (i >= u.examples * u.heads * u.length) { return; }
  let place = i % u.length;
  let head = (i / u.length) % u.heads;
  let example = i / u.length / u.heads;
  let pitch = 3u * u.width;
  let row0 = example * u.length;
  let first = place - u32(places[row0 + place]);
  let start = example * u.length * pitch + head * ${size}u;
  let own = start + place * pitch;
  let out0 = example * u.length * u.width + head * ${size}u;
  let scale = ${1 / Math.sqrt(size)};`

const loop = (size: number, statements: string): string =>
  `for (var c = 0u; c < ${size}u; c++) { ${statements} }`

/** Softmax in one pass, the sums rescaled whenever a larger score comes. */
const forward = (size: number): Program => ({
  name: `CausalAttention ${size}`,
  reads: ['qkv', 'places'],
  writes: ['out'],
  uniforms: UNIFORMS,
  threads: THREADS,
  body: `${place(size)}
    var taken: array<f32, ${size}>;
    var top = -3.4e38;
    var total = 0.0;
    for (var j = first; j <= place; j++) {
      let other = start + j * pitch;
      var score = 0.0;
      ${loop(size, 'score += qkv[own + c] * qkv[other + u.width + c];')}
      score *= scale;
      let most = max(top, score);
      let kept = exp(top - most);
      let chance = exp(score - most);
      total = total * kept + chance;
      ${loop(size, 'taken[c] = taken[c] * kept + chance * qkv[other + 2u * u.width + c];')}
      top = most;
    }
    ${loop(size, 'out[out0 + place * u.width + c] = taken[c] / total;')}`,
})

/** dq of every place; and for the rest log(sum(exp(scores))) and sum(P dP), `[examples, heads, length, 2]`. */
const queryGradient = (size: number): Program => ({
  name: `CausalAttentionGrad queries ${size}`,
  reads: ['qkv', 'places', 'dy'],
  writes: ['dqkv', 'kept'],
  uniforms: UNIFORMS,
  threads: THREADS,
  body: `${place(size)}
    var top = -3.4e38;
    var total = 0.0;
    var weighed = 0.0;
    for (var j = first; j <= place; j++) {
      let other = start + j * pitch;
      var score = 0.0;
      var slope = 0.0;
      ${loop(
        size,
        `score += qkv[own + c] * qkv[other + u.width + c];
        slope += dy[out0 + place * u.width + c] * qkv[other + 2u * u.width + c];`,
      )}
      score *= scale;
      let most = max(top, score);
      let before = exp(top - most);
      let chance = exp(score - most);
      total = total * before + chance;
      weighed = weighed * before + chance * slope;
      top = most;
    }
    let mean = weighed / total;
    let level = top + log(total);
    kept[2u * i] = level;
    kept[2u * i + 1u] = mean;
    var dq: array<f32, ${size}>;
    for (var j = first; j <= place; j++) {
      let other = start + j * pitch;
      var score = 0.0;
      var slope = 0.0;
      ${loop(
        size,
        `score += qkv[own + c] * qkv[other + u.width + c];
        slope += dy[out0 + place * u.width + c] * qkv[other + 2u * u.width + c];`,
      )}
      let d = exp(score * scale - level) * (slope - mean) * scale;
      ${loop(size, 'dq[c] += d * qkv[other + u.width + c];')}
    }
    ${loop(size, 'dqkv[own + c] = dq[c];')}`,
})

/** dk and dv of every place, from those that take from it. */
const keyGradient = (size: number): Program => ({
  name: `CausalAttentionGrad keys ${size}`,
  reads: ['qkv', 'places', 'dy', 'kept'],
  writes: ['dqkv'],
  uniforms: UNIFORMS,
  threads: THREADS,
  body: `${place(size)}
    var dk: array<f32, ${size}>;
    var dv: array<f32, ${size}>;
    for (var k = place; k < u.length && (k == place || places[row0 + k] > 0.0); k++) {
      let other = start + k * pitch;
      var score = 0.0;
      var slope = 0.0;
      ${loop(
        size,
        `score += qkv[other + c] * qkv[own + u.width + c];
        slope += dy[out0 + k * u.width + c] * qkv[own + 2u * u.width + c];`,
      )}
      let row = 2u * (i - place + k);
      let chance = exp(score * scale - kept[row]);
      let d = chance * (slope - kept[row + 1u]) * scale;
      ${loop(
        size,
        `dk[c] += d * qkv[other + c];
        dv[c] += chance * dy[out0 + k * u.width + c];`,
      )}
    }
    ${loop(
      size,
      `dqkv[own + u.width + c] = dk[c];
      dqkv[own + 2u * u.width + c] = dv[c];`,
    )}`,
})

interface Attrs {
  readonly heads: number
}

/** The size of a head, the uniforms and the workgroups for queries, keys and values, `[examples, length, 3 width]`. */
function layoutOf({ shape }: TensorInfo, { heads }: Attrs) {
  const [examples, length, three] = shape as [number, number, number]
  const width = three / 3
  return {
    size: width / heads,
    uniforms: { examples, length, width, heads },
    groups: entryGroups(examples * heads * length),
  }
}

/** Registers `CausalAttention` and `CausalAttentionGrad`. */
export function registerAttention(): void {
  registerKernel(
    'CausalAttention',
    (backend, { qkv, places }: Named<'qkv' | 'places'>, attrs: Attrs) => {
      const { size, uniforms, groups } = layoutOf(qkv, attrs)
      const out = float(backend, [uniforms.examples, uniforms.length, uniforms.width])
      dispatch(backend, forward(size), [qkv, places, out], groups, uniforms)
      return out
    },
  )
  registerKernel(
    'CausalAttentionGrad',
    (backend: WebGpuBackend, { dy, qkv, places }: Named<'dy' | 'qkv' | 'places'>, attrs: Attrs) => {
      const { size, uniforms, groups } = layoutOf(qkv, attrs)
      const dqkv = float(backend, qkv.shape)
      const kept = float(backend, [uniforms.examples, uniforms.heads, uniforms.length, 2])
      dispatch(backend, queryGradient(size), [qkv, places, dy, dqkv, kept], groups, uniforms)
      dispatch(backend, keyGradient(size), [qkv, places, dy, kept, dqkv], groups, uniforms)
      backend.disposeData(kept.dataId)
      return dqkv
    },
  )
}
