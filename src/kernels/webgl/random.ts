/** The random kernels of threefry.ts, in the integer arithmetic of GLSL ES 3.00. */
import * as tf from '../tfjs.ts'
import { registerKernel, reshaped, run } from './programs.ts'
import type { TensorInfo } from '../tfjs.ts'
import type { RandomAttrs } from '../threefry.ts'
import type { Shader } from './programs.ts'

/** The pair of words of which number i is one, and the number that i has in it. */
const THREEFRY = `
  uvec2 turned(uvec2 x, uint turn) {
    uint x0 = x.x + x.y;
    return uvec2(x0, ((x.y << turn) | (x.y >> (32u - turn))) ^ x0);
  }
  uvec2 fourRounds(uvec2 x, uvec4 turns) {
    return turned(turned(turned(turned(x, turns.x), turns.y), turns.z), turns.w);
  }
  uint keyPart(int i) { return uint(getKey(i) + 0.5); }
  uvec2 threefry(uvec2 counter) {
    uint k0 = keyPart(0) | (keyPart(1) << 16u);
    uint k1 = keyPart(2) | (keyPart(3) << 16u);
    uint k2 = 0x1bd11bdau ^ k0 ^ k1;
    uvec4 even = uvec4(13u, 15u, 26u, 6u);
    uvec4 odd = uvec4(17u, 29u, 16u, 24u);
    uvec2 x = counter + uvec2(k0, k1);
    x = fourRounds(x, even) + uvec2(k1, k2 + 1u);
    x = fourRounds(x, odd) + uvec2(k2, k0 + 2u);
    x = fourRounds(x, even) + uvec2(k0, k1 + 3u);
    x = fourRounds(x, odd) + uvec2(k1, k2 + 4u);
    return fourRounds(x, even) + uvec2(k2, k0 + 5u);
  }
  vec2 unitsOf(int i) {
    int pair = i < pairs ? i : i - pairs;
    return vec2(threefry(uvec2(uint(pair), uint(draw))) >> 8u) / 16777216.0;
  }
  float unitOf(int i) {
    vec2 two = unitsOf(i);
    return i < pairs ? two.x : two.y;
  }`

/** As on WebGPU: GLSL promises even less of log and cos. */
const BOX_MULLER = `
  float logarithm(float x) {
    uint bits = floatBitsToUint(x);
    float exponent = float(int(bits >> 23u) - 127);
    float fraction = uintBitsToFloat((bits & 0x7fffffu) | 0x3f800000u);
    if (fraction > 1.41421356) { fraction *= 0.5; exponent += 1.0; }
    float s = (fraction - 1.0) / (fraction + 1.0);
    float q = s * s;
    float series = q * (0.33333333 + q * (0.2 + q * (0.14285714 + q * 0.11111111)));
    return exponent * 0.69314718 + 2.0 * (s + s * series);
  }
  vec2 cosineAndSine(float turns) {
    float quarter = floor(4.0 * turns + 0.5);
    float a = (4.0 * turns - quarter) * 1.57079633;
    float q = a * a;
    float c = 1.0 + q * (-0.5 + q * (0.041666667 + q * (-0.0013888889 + q * 0.000024801587)));
    float s = a + a * q * (-0.16666667 + q * (0.0083333333 + q * (-0.00019841270 + q * 0.0000027557319)));
    int turn = int(quarter) & 3;
    if (turn == 0) return vec2(c, s);
    if (turn == 1) return vec2(-s, c);
    if (turn == 2) return vec2(-c, -s);
    return vec2(s, -c);
  }
  float normalOf(int i) {
    vec2 two = unitsOf(i);
    float radius = sqrt(max(0.0, -2.0 * logarithm(two.x + 1.0 / 16777216.0)));
    vec2 direction = cosineAndSine(two.y);
    return radius * (i < pairs ? direction.x : direction.y);
  }`

const INDEX = 'int i = getOutputCoords();'
const UNIFORMS = { draw: 'int', pairs: 'int' } as const

const SHADERS: Readonly<Record<string, Shader>> = {
  ThreefryUniform: {
    inputs: ['key'],
    uniforms: UNIFORMS,
    functions: THREEFRY,
    main: `${INDEX} setOutput(unitOf(i));`,
  },
  ThreefryNormal: {
    inputs: ['key'],
    uniforms: UNIFORMS,
    functions: THREEFRY + BOX_MULLER,
    main: `${INDEX} setOutput(normalOf(i));`,
  },
  ThreefryDropout: {
    inputs: ['key', 'x'],
    uniforms: { ...UNIFORMS, rate: 'float' },
    functions: THREEFRY,
    main: `${INDEX} setOutput(unitOf(i) < rate ? 0.0 : getX(i) / (1.0 - rate));`,
  },
}

interface Inputs {
  readonly key: TensorInfo
  readonly x?: TensorInfo
}

/** Registers the random kernels. Numbers are made in a row, whose index is the number's. */
export function registerRandom(): void {
  for (const [name, shader] of Object.entries(SHADERS))
    registerKernel(
      name,
      (backend, { key, x }: Inputs, { shape = x?.shape ?? [], draw, rate = 0 }: RandomAttrs) => {
        const n = tf.util.sizeFromShape([...shape])
        const rowOfX = x && reshaped(backend, x, [n])
        const tensors = rowOfX ? [key, rowOfX] : [key]
        const row = run(backend, shader, tensors, [n], { draw, rate, pairs: Math.ceil(n / 2) })
        const out = reshaped(backend, row, shape)
        for (const info of [row, ...(rowOfX ? [rowOfX] : [])])
          backend.disposeIntermediateTensorInfo(info)
        return out
      },
    )
}
