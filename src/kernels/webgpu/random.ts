/** The random kernels of threefry.ts: each thread makes the two numbers of a pair. */
import * as tf from '../tfjs.ts'
import { dispatch, ENTRY, entryGroups, float, registerKernel, THREADS } from './dispatch.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { RandomAttrs } from '../threefry.ts'
import type { Program } from './dispatch.ts'

const THREEFRY = `
  fn turned(x: vec2<u32>, turn: u32) -> vec2<u32> {
    let x0 = x.x + x.y;
    return vec2<u32>(x0, ((x.y << turn) | (x.y >> (32u - turn))) ^ x0);
  }
  fn fourRounds(x: vec2<u32>, turns: vec4<u32>) -> vec2<u32> {
    return turned(turned(turned(turned(x, turns.x), turns.y), turns.z), turns.w);
  }
  fn threefry(counter: vec2<u32>) -> vec2<u32> {
    let parts = vec4<u32>(u32(key[0]), u32(key[1]), u32(key[2]), u32(key[3]));
    let k0 = parts.x | (parts.y << 16u);
    let k1 = parts.z | (parts.w << 16u);
    let k2 = 0x1bd11bdau ^ k0 ^ k1;
    let even = vec4<u32>(13u, 15u, 26u, 6u);
    let odd = vec4<u32>(17u, 29u, 16u, 24u);
    var x = counter + vec2<u32>(k0, k1);
    x = fourRounds(x, even) + vec2<u32>(k1, k2 + 1u);
    x = fourRounds(x, odd) + vec2<u32>(k2, k0 + 2u);
    x = fourRounds(x, even) + vec2<u32>(k0, k1 + 3u);
    x = fourRounds(x, odd) + vec2<u32>(k1, k2 + 4u);
    return fourRounds(x, even) + vec2<u32>(k2, k0 + 5u);
  }
  fn units(words: vec2<u32>) -> vec2<f32> {
    return vec2<f32>(words >> vec2<u32>(8u)) / 16777216.0;
  }`

/**
 * WGSL lets log be wrong by 2^-21 near 1 and cos by 2^-11 anywhere; these are within a few units in the last place.
 * log u = e log 2 + 2 atanh((f - 1) / (f + 1)) for u = f 2^e; the angle is reduced to an eighth of a turn, exactly.
 */
const BOX_MULLER = `
  fn logarithm(x: f32) -> f32 {
    let bits = bitcast<u32>(x);
    var exponent = f32(i32(bits >> 23u) - 127);
    var fraction = bitcast<f32>((bits & 0x7fffffu) | 0x3f800000u);
    if (fraction > 1.41421356) { fraction *= 0.5; exponent += 1.0; }
    let s = (fraction - 1.0) / (fraction + 1.0);
    let q = s * s;
    let series = q * (0.33333333 + q * (0.2 + q * (0.14285714 + q * 0.11111111)));
    return exponent * 0.69314718 + 2.0 * (s + s * series);
  }
  fn cosineAndSine(turns: f32) -> vec2<f32> {
    let quarter = floor(4.0 * turns + 0.5);
    let a = (4.0 * turns - quarter) * 1.57079633;
    let q = a * a;
    let c = 1.0 + q * (-0.5 + q * (0.041666667 + q * (-0.0013888889 + q * 0.000024801587)));
    let s = a + a * q * (-0.16666667 + q * (0.0083333333 + q * (-0.00019841270 + q * 0.0000027557319)));
    switch (i32(quarter) & 3) {
      case 0: { return vec2<f32>(c, s); }
      case 1: { return vec2<f32>(-s, c); }
      case 2: { return vec2<f32>(-c, -s); }
      default: { return vec2<f32>(s, -c); }
    }
  }
  fn normals(words: vec2<u32>) -> vec2<f32> {
    let uniforms = units(words);
    let radius = sqrt(max(0.0, -2.0 * logarithm(uniforms.x + 1.0 / 16777216.0)));
    return radius * cosineAndSine(uniforms.y);
  }`

/**
 * Entry i of the first half and entry half + i are of one pair. @param made What makes a pair of two words. @param put The statement
 * by which an entry gets its number.
 */
const pairs = (
  { name, reads = [], uniforms }: Partial<Program> & Pick<Program, 'name'>,
  declarations: string,
  made: string,
  put: (i: string, number: string) => string,
): Program => ({
  name,
  reads: [...reads, 'key'],
  writes: ['out'],
  types: { key: 'i32' },
  uniforms: { draw: 'u32', ...uniforms },
  threads: THREADS,
  declarations: THREEFRY + declarations,
  body: `${ENTRY}
    let n = arrayLength(&out);
    let half = (n + 1u) / 2u;
    if (i >= half) { return; }
    let two = ${made}(threefry(vec2<u32>(i, u.draw)));
    ${put('i', 'two.x')}
    if (half + i < n) { ${put('half + i', 'two.y')} }`,
})

const drawn = (i: string, number: string): string => `out[${i}] = ${number};`

const UNIFORM = pairs({ name: 'ThreefryUniform' }, '', 'units', drawn)
const NORMAL = pairs({ name: 'ThreefryNormal' }, BOX_MULLER, 'normals', drawn)

const DROPOUT = pairs(
  { name: 'ThreefryDropout', reads: ['x'], uniforms: { rate: 'f32' } },
  '',
  'units',
  (i, unit) => `out[${i}] = select(x[${i}] / (1.0 - u.rate), 0.0, ${unit} < u.rate);`,
)

const NOISE = pairs(
  { name: 'ThreefryNoise', reads: ['x', 'sigma'] },
  BOX_MULLER,
  'normals',
  (i, normal) => `out[${i}] = x[${i}] + sigma[0] * ${normal};`,
)

interface Inputs {
  readonly key: TensorInfo
  readonly x?: TensorInfo
  readonly sigma?: TensorInfo
}

/** Registers the random kernels. */
export function registerRandom(): void {
  for (const program of [UNIFORM, NORMAL, DROPOUT, NOISE])
    registerKernel(
      program.name,
      (backend, inputs: Inputs, { shape = inputs.x?.shape ?? [], draw, rate = 0 }: RandomAttrs) => {
        const out = float(backend, shape)
        const n = tf.util.sizeFromShape(out.shape)
        if (n === 0) return out
        const tensors = [...program.reads.map((name) => inputs[name as keyof Inputs]!), out]
        dispatch(backend, program, tensors, entryGroups(Math.ceil(n / 2)), { draw, rate })
        return out
      },
    )
}
