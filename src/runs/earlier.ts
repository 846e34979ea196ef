/** A run as it was at an earlier state of it, with what was seen of it until then. */
import { decodeRun } from './codec.ts'
import type { CurvesSnapshot, DiagnosisSnapshot, ReplaySnapshot, RunRecord } from './record.ts'

/** @param checkpoint the earlier state of the run. @throws RunFileError when it is none. */
export function asItWas(run: RunRecord, checkpoint: ArrayBuffer): RunRecord {
  const { experiment, progress } = decodeRun(checkpoint)
  const { step } = progress
  const { measured, curves, replay, diagnosis } = run
  return {
    ...run,
    ...{ experiment, edited: experiment, checkpoint, progress },
    measured: measured && measured.step <= step ? measured : null,
    curves: curvesUpTo(curves, step),
    replay: replayUpTo(replay, step),
    diagnosis: diagnosisUpTo(diagnosis, step),
  }
}

function curvesUpTo(curves: CurvesSnapshot, step: number): CurvesSnapshot {
  const { stride, latestStep } = curves
  if (latestStep === null || latestStep <= step) return curves
  const later = curves.steps.findIndex((one) => one > step)
  const count = later < 0 ? curves.steps.length : later
  const columns = new Map([...curves.columns].map(([term, all]) => [term, all.slice(0, count)]))
  const latest = [...columns].map(([term, values]) => [term, values.at(-1) ?? Number.NaN] as const)
  return {
    stride,
    offered: count * stride,
    steps: curves.steps.slice(0, count),
    columns,
    latestStep: curves.steps[count - 1] ?? null,
    latest: new Map(count > 0 ? latest : []),
  }
}

function replayUpTo(replay: ReplaySnapshot, step: number): ReplaySnapshot {
  if (replay.latest === null || replay.latest.step <= step) return replay
  const kept = replay.kept.filter((moment) => moment.step <= step)
  const { stride } = replay
  const offered = kept.length === 0 ? 0 : (kept.length - 1) * stride + 1
  return { stride, offered, kept, latest: kept.at(-1) ?? null }
}

/** Which verdict was in force then nobody knows, where there was another one since. */
function diagnosisUpTo(diagnosis: DiagnosisSnapshot, step: number): DiagnosisSnapshot {
  const glances = diagnosis.glances.filter((one) => one.step <= step)
  const reports = diagnosis.reports.filter((one) => one.step <= step)
  const hasAllReports = reports.length === diagnosis.reports.length
  return {
    ...{ glances, reports },
    exhibits: hasAllReports ? diagnosis.exhibits : null,
    verdict:
      hasAllReports && glances.length === diagnosis.glances.length ? diagnosis.verdict : null,
  }
}
