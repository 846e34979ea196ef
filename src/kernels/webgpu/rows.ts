/** Programs that treat a matrix row by row, each row by a workgroup of its own. */
import { entryGroups, THREADS } from './dispatch.ts'
import type { Program } from './dispatch.ts'

/** Threads that share a row. */
const ROW_THREADS = 64

/** A row for each workgroup, `sum(value)` and `largest(value)` over its threads at hand. */
export const rowwise = (
  program: Omit<Program, 'threads' | 'uniforms' | 'declarations'>,
): Program => ({
  ...program,
  uniforms: { rows: 'u32', width: 'u32' },
  threads: ROW_THREADS,
  declarations: `
    var<workgroup> shared_: array<f32, ${ROW_THREADS}>;
    fn sum(lane: u32, value: f32) -> f32 {
      shared_[lane] = value;
      for (var half = ${ROW_THREADS / 2}u; half > 0u; half /= 2u) {
        workgroupBarrier();
        if (lane < half) { shared_[lane] += shared_[lane + half]; }
      }
      let total = workgroupUniformLoad(&shared_[0]);
      return total;
    }
    fn largest(lane: u32, value: f32) -> f32 {
      shared_[lane] = value;
      for (var half = ${ROW_THREADS / 2}u; half > 0u; half /= 2u) {
        workgroupBarrier();
        if (lane < half) { shared_[lane] = max(shared_[lane], shared_[lane + half]); }
      }
      let most = workgroupUniformLoad(&shared_[0]);
      return most;
    }`,
  body: `
    let row = group.y * groups.x + group.x;
    if (row >= u.rows) { return; }
    let base = row * u.width;
    ${program.body}`,
})

/** Workgroups for so many rows. */
export const rowGroups = (rows: number): [number, number] => entryGroups(rows * THREADS)

/** Statements for every column of the row. */
export const each = (statements: string): string =>
  `for (var j = lane; j < u.width; j += ${ROW_THREADS}u) { let i = base + j; ${statements} }`
