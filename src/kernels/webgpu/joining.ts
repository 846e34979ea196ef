/** The kernels of joining.ts, a dispatch each. */
import * as tf from '../tfjs.ts'
import { dispatch, ENTRY, entryGroups, float, registerKernel, THREADS } from './dispatch.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { Named, Program } from './dispatch.ts'

/** Where an entry of an example that lies alone, `[size, packs, inner, channels]`, lies in its pack, `[packs, inner, size, channels]`. */
const PACKED = `
  let example = i / (u.inner * u.channels);
  let place = i / u.channels % u.inner;
  let at = ((example % u.packs * u.inner + place) * u.size + example / u.packs) * u.channels + i % u.channels;`

const moving = (name: string, assignment: string): Program => ({
  name,
  reads: ['x'],
  writes: ['out'],
  uniforms: { packs: 'u32', inner: 'u32', size: 'u32', channels: 'u32' },
  threads: THREADS,
  body: `${ENTRY}
    if (i >= arrayLength(&out)) { return; }
    ${PACKED}
    ${assignment};`,
})

const JOIN_EXAMPLES = moving('JoinExamples', 'out[at] = x[i]')
const PART_EXAMPLES = moving('PartExamples', 'out[i] = x[at]')

interface Attrs {
  readonly size: number
}

/** Shape of as many numbers with so many examples and channels. */
const shaped = ({ shape }: TensorInfo, examples: number, channels: number): number[] => [
  examples,
  ...shape.slice(1, -1),
  channels,
]

/** What the programs are told of `[examples, ..., channels]`, and a thread for each number. */
function layoutOf({ shape }: TensorInfo, size: number) {
  const [examples, channels] = [shape[0] as number, shape.at(-1) as number]
  const n = tf.util.sizeFromShape(shape)
  const sizes = { packs: examples / size, inner: n / examples / channels, size, channels }
  return { groups: entryGroups(n), sizes }
}

/** Registers `JoinExamples` and `PartExamples`. */
export function registerJoining(): void {
  registerKernel('JoinExamples', (backend, { x }: Named<'x'>, { size }: Attrs) => {
    const { groups, sizes } = layoutOf(x, size)
    const out = float(backend, shaped(x, sizes.packs, sizes.channels * size))
    dispatch(backend, JOIN_EXAMPLES, [x, out], groups, sizes)
    return out
  })
  registerKernel('PartExamples', (backend, { x }: Named<'x'>, { size }: Attrs) => {
    const [packs, channels] = [x.shape[0] as number, x.shape.at(-1) as number]
    const out = float(backend, shaped(x, packs * size, channels / size))
    const { groups, sizes } = layoutOf(out, size)
    dispatch(backend, PART_EXAMPLES, [x, out], groups, sizes)
    return out
  })
}
