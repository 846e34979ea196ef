/** The kernels of scaling.ts and timeNumbers.ts, a dispatch each. */
import { dispatch, entryGroups, float, registerKernel, sizeOf } from './dispatch.ts'
import { entries } from './elementwise.ts'
import { acrossOf, partialSums } from './reduce.ts'
import type { Named } from './dispatch.ts'
import type { Summand } from './reduce.ts'

const AFFINE = entries('Affine', ['x'], 'u.factor * x[i] + u.offset', {
  uniforms: { factor: 'f32', offset: 'f32' },
})

const TIME_NUMBERS = entries('TimeNumbers', ['t'], 'exp(-0.5 * off * off)', {
  uniforms: { count: 'u32' },
  before: `let last = f32(u.count - 1u);
    let off = last * t[i / u.count] - f32(i % u.count);`,
})

/** Index in `by` of the scale of entry i, before that of what is added: x is `[batch, rows, columns]`. */
const FILM_AT = 'i / (u.rows * u.columns) * 2u * u.columns + i % u.columns'

const FILM = entries('Film', ['x', 'by'], 'x[i] * (1.0 + by[at]) + by[at + u.columns]', {
  uniforms: { rows: 'u32', columns: 'u32' },
  before: `let at = ${FILM_AT};`,
})

/** dx, and for each example, which is a part of the rows, the sums of what scale and shift get. */
const FILM_GRAD: Summand = {
  name: 'FilmGrad',
  reads: ['dy', 'x', 'by'],
  writes: ['dx'],
  before: 'dx[i] = dy[i] * (1.0 + by[group.y * 2u * u.columns + column]);',
  values: ['dy[i] * x[i]', 'dy[i]'],
}

/** Registers `Affine`, `TimeNumbers`, `Film` and `FilmGrad`. */
export function registerScaling(): void {
  registerKernel('TimeNumbers', (backend, { t }: Named<'t'>, { count }: { count: number }) => {
    const out = float(backend, [t.shape[0] as number, count])
    const groups = entryGroups(sizeOf(out))
    dispatch(backend, TIME_NUMBERS, [t, out], groups, { count })
    return out
  })
  registerKernel('Affine', (backend, { x }: Named<'x'>, attrs: Record<string, number>) => {
    const out = float(backend, x.shape)
    dispatch(backend, AFFINE, [x, out], entryGroups(sizeOf(x)), attrs)
    return out
  })
  registerKernel('Film', (backend, { x, by }: Named<'x' | 'by'>) => {
    const [batch, columns] = [x.shape[0] as number, x.shape.at(-1) as number]
    const n = sizeOf(x)
    const out = float(backend, x.shape)
    const sizes = { rows: n / batch / columns, columns }
    dispatch(backend, FILM, [x, by, out], entryGroups(n), sizes)
    return out
  })
  registerKernel('FilmGrad', (backend, { dy, x, by }: Named<'dy' | 'x' | 'by'>) => {
    const [batch, columns] = [x.shape[0] as number, x.shape.at(-1) as number]
    const [dx, dby] = [float(backend, x.shape), float(backend, by.shape)]
    const across = acrossOf(columns)
    const rows = sizeOf(x) / columns
    const program = partialSums(FILM_GRAD, across)
    const groups = [Math.ceil(columns / across), batch] as const
    dispatch(backend, program, [dy, x, by, dx, dby], groups, { rows, columns, scale: 1 })
    return [dx, dby]
  })
}
