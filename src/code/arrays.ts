/** The little that differs between arrays of PyTorch and of NumPy, in scripts that read and draw data. */

export interface Arrays {
  readonly framework: 'pytorch' | 'keras'
  /** Bytes as an array of the shape that an IDX header says. */
  readonly fromBytes: string
  /** The axes of images of so many channels, `n` first, where -1 or n stands for how many there are. */
  readonly imageAxes: (n: '-1' | 'n', channels: number) => string
  readonly asFloat: (x: string) => string
  readonly asIndex: (x: string) => string
  readonly module: 'torch' | 'np'
  readonly axis: 'dim' | 'axis'
  /** A generator of random numbers with a fixed seed, and what it draws. */
  readonly generator: (seed: number) => string
  readonly integers: (below: number | string, count: string) => string
  readonly uniform: (count: string) => string
  readonly normal: (shape: string) => string
}

export const TORCH_ARRAYS: Arrays = {
  framework: 'pytorch',
  fromBytes:
    'torch.frombuffer(bytearray(data), dtype=torch.uint8, offset=4 + 4 * data[3]).reshape(shape)',
  imageAxes: (n, channels) => `${n}, ${channels}, 28, 28`,
  asFloat: (x) => `${x}.float()`,
  asIndex: (x) => `${x}.long()`,
  module: 'torch',
  axis: 'dim',
  generator: (seed) => `torch.Generator().manual_seed(${seed})`,
  integers: (below, count) => `torch.randint(${below}, (${count},), generator=draw)`,
  uniform: (count) => `torch.rand(${count}, generator=draw)`,
  normal: (shape) => `torch.randn(${shape}, generator=draw)`,
}

export const NUMPY_ARRAYS: Arrays = {
  framework: 'keras',
  fromBytes: 'np.frombuffer(data, np.uint8, offset=4 + 4 * data[3]).reshape(shape)',
  imageAxes: (n, channels) => `${n}, 28, 28, ${channels}`,
  asFloat: (x) => `${x}.astype("float32")`,
  asIndex: (x) => `${x}.astype("int64")`,
  module: 'np',
  axis: 'axis',
  generator: (seed) => `np.random.default_rng(${seed})`,
  integers: (below, count) => `draw.integers(${below}, size=${count})`,
  uniform: (count) => `draw.random(${count})`,
  normal: (shape) => `draw.standard_normal((${shape}))`,
}
