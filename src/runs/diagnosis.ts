/** What was measured of a run in its file: the metadata `diagnosis` (JSON), and pictures in `diagnosis.*`. */
import * as z from 'zod/mini'
import { anyNumber, count, glanceSchema, reportSchema } from '../metrics/report/schema.ts'
import { verdictSchema } from '../metrics/verdict/schema.ts'
import { RunFileError } from './fault.ts'
import { examplesOf, examplesTensor } from './tensors.ts'
import type { DatasetSpec } from '../datasets/spec.ts'
import type { DiagnosisSnapshot } from './record.ts'
import type { NamedTensor, Tensors } from './tensors.ts'

const PAIRS = ['diagnosis.pairs.samples', 'diagnosis.pairs.nearest'] as const
const CLOSEST = ['diagnosis.closest.samples', 'diagnosis.closest.real'] as const

const MOST_PANELS = 2000
const distances = z.array(anyNumber).check(z.maxLength(4096))

const schema = z.object({
  glances: z.array(glanceSchema).check(z.maxLength(MOST_PANELS)),
  reports: z.array(reportSchema).check(z.maxLength(MOST_PANELS)),
  verdict: z.nullable(verdictSchema),
  exhibits: z.nullable(
    z.object({
      pairs: z.nullable(z.object({ count, distances, among: count })),
      closest: z.object({
        samples: count,
        sampleDistances: distances,
        real: count,
        realDistances: distances,
      }),
    }),
  ),
})

export function diagnosisTensors({ exhibits }: DiagnosisSnapshot): readonly NamedTensor[] {
  if (!exhibits) return []
  const { pairs, closest } = exhibits
  return [
    ...(pairs
      ? [
          [PAIRS[0], examplesTensor(pairs.samples)] as const,
          [PAIRS[1], examplesTensor(pairs.nearest)] as const,
        ]
      : []),
    [CLOSEST[0], examplesTensor(closest.samples)],
    [CLOSEST[1], examplesTensor(closest.real)],
  ]
}

export function diagnosisTable({ glances, reports, verdict, exhibits }: DiagnosisSnapshot): object {
  if (!exhibits) return { glances, reports, verdict, exhibits }
  const { pairs, closest } = exhibits
  const { sampleDistances, realDistances } = closest
  return {
    glances,
    reports,
    verdict,
    exhibits: {
      pairs: pairs && {
        count: pairs.samples.count,
        distances: pairs.distances,
        among: pairs.among,
      },
      closest: {
        samples: closest.samples.count,
        sampleDistances,
        real: closest.real.count,
        realDistances,
      },
    },
  }
}

const rises = (panels: readonly { readonly step: number }[]): boolean =>
  panels.every(({ step }, i) => i === 0 || step > (panels[i - 1]?.step ?? 0))

/** @throws RunFileError when a panel is none, the steps do not rise, or a picture is not there. */
export function readDiagnosis(
  table: unknown,
  tensors: Tensors,
  data: DatasetSpec,
): DiagnosisSnapshot {
  const { data: told, success } = schema.safeParse(table)
  if (!success || !rises(told.glances) || !rises(told.reports))
    throw new RunFileError('damaged', 'diagnosis')
  const pictures = (name: string, many: number) => examplesOf(tensors, name, data, many)
  const { glances, reports, verdict, exhibits } = told
  if (!exhibits) return { glances, reports, verdict, exhibits }
  const { pairs, closest } = exhibits
  const fit =
    (!pairs || pairs.distances.length === pairs.count) &&
    2 * closest.sampleDistances.length === closest.samples &&
    2 * closest.realDistances.length === closest.real
  if (!fit) throw new RunFileError('damaged', 'diagnosis')
  return {
    glances,
    reports,
    verdict,
    exhibits: {
      pairs: pairs && {
        samples: pictures(PAIRS[0], pairs.count),
        nearest: pictures(PAIRS[1], pairs.count),
        distances: pairs.distances,
        among: pairs.among,
      },
      closest: {
        samples: pictures(CLOSEST[0], closest.samples),
        sampleDistances: closest.sampleDistances,
        real: pictures(CLOSEST[1], closest.real),
        realDistances: closest.realDistances,
      },
    },
  }
}
