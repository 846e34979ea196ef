/** What sequence models are made of on WebGPU: embeddings, layer normalisation and the loss of the next token. */
import * as tf from '../tfjs.ts'
import { VARIANCE_EPSILON } from '../normalisation.ts'
import { dispatch, ENTRY, entryGroups, float, registerKernel, THREADS } from './dispatch.ts'
import { acrossOf, partialSums } from './reduce.ts'
import { each, rowGroups, rowwise } from './rows.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { WebGpuBackend } from './access.ts'
import type { Named, Program } from './dispatch.ts'

/** Entry by entry: the token's row of the table, zeros for one that it lacks. */
const EMBEDDING: Program = {
  name: 'Embedding',
  reads: ['table', 'tokens'],
  writes: ['out'],
  uniforms: { width: 'u32' },
  threads: THREADS,
  body: `${ENTRY}
    if (i >= arrayLength(&out)) { return; }
    let token = tokens[i / u.width];
    let at = u32(max(token, 0.0)) * u.width + i % u.width;
    out[i] = select(0.0, table[min(at, arrayLength(&table) - 1u)], token >= 0.0 && at < arrayLength(&table));`,
}

/** Entry by entry of the table: the sum over all tokens, in their order. */
const EMBEDDING_GRAD: Program = {
  name: 'EmbeddingGrad',
  reads: ['dy', 'tokens'],
  writes: ['out'],
  uniforms: { width: 'u32' },
  threads: THREADS,
  body: `${ENTRY}
    if (i >= arrayLength(&out)) { return; }
    let own = i / u.width;
    var sum = 0.0;
    for (var k = 0u; k < arrayLength(&tokens); k++) {
      if (tokens[k] >= 0.0 && u32(tokens[k]) == own) { sum += dy[k * u.width + i % u.width]; }
    }
    out[i] = sum;`,
}

/** Mean and 1 / sqrt(variance + epsilon) of a row of x. */
const STATISTICS = `
  let n = f32(u.width);
  var total = 0.0;
  ${each('total += x[i];')}
  let mean = sum(lane, total) / n;
  var squares = 0.0;
  ${each('squares += (x[i] - mean) * (x[i] - mean);')}
  let root = 1.0 / sqrt(sum(lane, squares) / n + ${VARIANCE_EPSILON});`

const LAYER_NORM = rowwise({
  name: 'LayerNorm',
  reads: ['x', 'scale', 'offset'],
  writes: ['out'],
  body: `${STATISTICS}
    ${each('out[i] = (x[i] - mean) * root * scale[j] + offset[j];')}`,
})

/** dx, and the mean and root of every row for the sums. */
const LAYER_NORM_GRAD = rowwise({
  name: 'LayerNormGrad',
  reads: ['dy', 'x', 'scale'],
  writes: ['dx', 'kept'],
  body: `${STATISTICS}
    if (lane == 0u) { kept[2u * row] = mean; kept[2u * row + 1u] = root; }
    var first = 0.0;
    var second = 0.0;
    ${each(`let g = dy[i] * scale[j];
      first += g;
      second += g * (x[i] - mean) * root;`)}
    let part = sum(lane, first) / n;
    let partX = sum(lane, second) / n;
    ${each('dx[i] = root * (dy[i] * scale[j] - part - (x[i] - mean) * root * partX);')}`,
})

const layerNormSums = (across: number): Program =>
  partialSums(
    {
      name: 'LayerNormGrad',
      reads: ['dy', 'x', 'kept'],
      values: ['dy[i]', 'dy[i] * (x[i] - kept[2u * row]) * kept[2u * row + 1u]'],
    },
    across,
  )

/** Adds up the parts of both sums. */
const LAYER_NORM_TOTALS: Program = {
  name: 'LayerNormGrad totals',
  reads: ['sums'],
  writes: ['dscale', 'doffset'],
  uniforms: { columns: 'u32', parts: 'u32' },
  threads: THREADS,
  body: `${ENTRY}
    if (i >= u.columns) { return; }
    var first = 0.0;
    var second = 0.0;
    for (var part = 0u; part < u.parts; part++) {
      first += sums[2u * part * u.columns + i];
      second += sums[(2u * part + 1u) * u.columns + i];
    }
    doffset[i] = first;
    dscale[i] = second;`,
}

/** The row's largest logit, and the sum of the exponentials of what is below it. */
const EXPONENTIALS = `
  let token = tokens[row];
  let known = token >= 0.0 && token < f32(u.width);
  var most = -3.4e38;
  ${each('most = max(most, logits[i]);')}
  let top = largest(lane, most);
  var exponentials = 0.0;
  ${each('exponentials += exp(logits[i] - top);')}
  let total = sum(lane, exponentials);`

const TOKEN_CROSS_ENTROPY = rowwise({
  name: 'TokenCrossEntropy',
  reads: ['tokens', 'logits'],
  writes: ['out'],
  body: `${EXPONENTIALS}
    if (lane == 0u) {
      let own = logits[base + u32(clamp(token, 0.0, f32(u.width - 1u)))];
      out[row] = select(0.0, log(total) + (top - own), known);
    }`,
})

const TOKEN_CROSS_ENTROPY_GRAD = rowwise({
  name: 'TokenCrossEntropyGrad',
  reads: ['dy', 'tokens', 'logits'],
  writes: ['out'],
  body: `${EXPONENTIALS}
    let factor = select(0.0, dy[row], known);
    ${each('out[i] = factor * (exp(logits[i] - top) / total - select(0.0, 1.0, j == u32(max(token, 0.0))));')}`,
})

/** Rows and columns of a tensor seen as a matrix. */
function matrixOf({ shape }: TensorInfo): { readonly rows: number; readonly width: number } {
  const width = shape.at(-1) as number
  return { rows: tf.util.sizeFromShape(shape) / width, width }
}

function registerEmbedding(): void {
  registerKernel('Embedding', (backend, { table, tokens }: Named<'table' | 'tokens'>) => {
    const width = table.shape[1] as number
    const out = float(backend, [...tokens.shape, width])
    const groups = entryGroups(tf.util.sizeFromShape(out.shape))
    dispatch(backend, EMBEDDING, [table, tokens, out], groups, { width })
    return out
  })
  registerKernel(
    'EmbeddingGrad',
    (backend, { dy, tokens }: Named<'dy' | 'tokens'>, attrs: { vocabulary: number }) => {
      const width = dy.shape.at(-1) as number
      const out = float(backend, [attrs.vocabulary, width])
      const groups = entryGroups(attrs.vocabulary * width)
      dispatch(backend, EMBEDDING_GRAD, [dy, tokens, out], groups, { width })
      return out
    },
  )
}

function registerLayerNorm(): void {
  registerKernel('LayerNorm', (backend, inputs: Named<'x' | 'scale' | 'offset'>) => {
    const { x, scale, offset } = inputs
    const out = float(backend, x.shape)
    const sizes = matrixOf(x)
    dispatch(backend, LAYER_NORM, [x, scale, offset, out], rowGroups(sizes.rows), { ...sizes })
    return out
  })
  registerKernel(
    'LayerNormGrad',
    (
      backend,
      { dy, x, scale }: Named<'dy' | 'x' | 'scale'>,
      { inputOnly }: { readonly inputOnly: boolean },
    ) => {
      const { rows, width } = matrixOf(x)
      const dx = float(backend, x.shape)
      const kept = float(backend, [rows, 2])
      dispatch(backend, LAYER_NORM_GRAD, [dy, x, scale, dx, kept], rowGroups(rows), { rows, width })
      const totals = inputOnly ? [] : layerNormTotals(backend, { dy, x, kept })
      backend.disposeData(kept.dataId)
      return [dx, ...totals]
    },
  )
}

/** The gradients of scale and offset. */
function layerNormTotals(
  backend: WebGpuBackend,
  { dy, x, kept }: Named<'dy' | 'x' | 'kept'>,
): TensorInfo[] {
  const { rows, width } = matrixOf(x)
  const across = acrossOf(width)
  const parts = Math.min(16, Math.max(1, Math.floor(rows / 256)))
  const sums = float(backend, [parts, 2, width])
  const sizes = { rows, columns: width, scale: 1, parts }
  const groups = [Math.ceil(width / across), parts] as const
  dispatch(backend, layerNormSums(across), [dy, x, kept, sums], groups, sizes)
  const totals = [float(backend, [width]), float(backend, [width])]
  dispatch(backend, LAYER_NORM_TOTALS, [sums, ...totals], entryGroups(width), sizes)
  backend.disposeData(sums.dataId)
  return totals
}

function registerLoss(): void {
  registerKernel('TokenCrossEntropy', (backend, inputs: Named<'tokens' | 'logits'>) => {
    const { tokens, logits } = inputs
    const sizes = matrixOf(logits)
    const out = float(backend, [sizes.rows])
    const groups = rowGroups(sizes.rows)
    dispatch(backend, TOKEN_CROSS_ENTROPY, [tokens, logits, out], groups, { ...sizes })
    return out
  })
  registerKernel('TokenCrossEntropyGrad', (backend, inputs: Named<'dy' | 'tokens' | 'logits'>) => {
    const { dy, tokens, logits } = inputs
    const sizes = matrixOf(logits)
    const out = float(backend, logits.shape)
    const groups = rowGroups(sizes.rows)
    dispatch(backend, TOKEN_CROSS_ENTROPY_GRAD, [dy, tokens, logits, out], groups, { ...sizes })
    return out
  })
}

/** Registers `Embedding`, `LayerNorm` and `TokenCrossEntropy`, and their gradients. */
export function registerSequences(): void {
  registerEmbedding()
  registerLayerNorm()
  registerLoss()
}
