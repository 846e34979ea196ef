/** A run that the command line goes on with. */
import { readFileSync } from 'node:fs'
import { ownHash } from '../datasets/own.ts'
import { decodeRun } from '../runs/codec.ts'
import { RunFileError } from '../runs/fault.ts'
import { isFinished } from '../training/loop/stopRule.ts'
import { UsageError } from './flags.ts'
import type { Experiment } from '../models/experiment.ts'
import type { RunProgress, RunRecord } from '../runs/record.ts'

/**
 * Reads a run file.
 * @param bring makes own data known that a run was trained on, by their id.
 * @throws UsageError when it cannot be read, or holds no run.
 */
export function readRunFile(path: string, bring: (dataset: string) => void): RunRecord {
  try {
    const { buffer, byteOffset, byteLength } = readFileSync(path)
    const file = (buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength)
    return readRun(file, bring)
  } catch (error) {
    if (error instanceof UsageError) throw error
    if (error instanceof RunFileError) throw new UsageError(`--resume: ${path}: ${error.message}`)
    throw new UsageError(`--resume: ${path} cannot be read: ${(error as Error).message}`)
  }
}

function readRun(file: ArrayBuffer, bring: (dataset: string) => void): RunRecord {
  try {
    return decodeRun(file)
  } catch (error) {
    const { code, detail } = error as Partial<RunFileError>
    if (code !== 'unknownDataset' || !detail || ownHash(detail) === null) throw error
    bring(detail)
    return decodeRun(file)
  }
}

/** Lets a stop rule begin where a run stands: so much more. */
export function moreThan(
  { step, epoch, seconds }: RunProgress,
  { kind, at }: Experiment['stop'],
): Experiment['stop'] {
  const done = { none: 0, steps: step, epochs: epoch, minutes: seconds / 60 }[kind]
  return { kind, at: done + at }
}

/** @throws UsageError when a run is already at the end that its own stop rule sets: it would train without end. */
export function checkNotFinished(
  { step, epoch, seconds }: RunProgress,
  stop: Experiment['stop'],
): void {
  if (isFinished(stop, { step, epoch, minutes: seconds / 60 }))
    throw new UsageError(
      `--resume: the run stands at step ${step}, where its own rule (${stop.at} ${stop.kind}) ended it: say how much more with --steps, --epochs or --seconds`,
    )
}
