/**
 * A run as one file: a safetensors file with the checkpoint's tensors and metadata as they are, and beside them curves,
 * moments and what was measured. See README.md. Everything in a file is checked before anything is made of it.
 */
import * as z from 'zod/mini'
import { datasetSpec } from '../datasets/datasets.ts'
import { ArchiveError } from '../lib/archiveHeader.ts'
import { toJson } from '../lib/json.ts'
import { floatsOf, packArchive, unpackArchive } from '../lib/safetensors.ts'
import { anyNumber, count } from '../metrics/report/schema.ts'
import { upgradeExperiment } from '../models/upgrade.ts'
import { curvesTable, curvesTensors, readCurves } from './curves.ts'
import { diagnosisTable, diagnosisTensors, readDiagnosis } from './diagnosis.ts'
import { RunFileError } from './fault.ts'
import { readMemory } from './memory.ts'
import { readReplay, replayTable, replayTensors } from './moments.ts'
import { readName } from './names.ts'
import { metadataJson, readPlace } from './place.ts'
import { NO_CURVES, NO_DIAGNOSIS, NO_REPLAY } from './record.ts'
import type { RawArchive } from '../lib/safetensors.ts'
import type { Experiment } from '../models/experiment.ts'
import type { Place } from './place.ts'
import type { RunProgress, RunRecord } from './record.ts'

const RUN_FORMAT = 'ganvas-run'
const RUN_FORMAT_VERSION = 1

/** Tensors and metadata that are a run's, not its checkpoint's. */
const OWN_TENSORS = ['history.', 'replay.', 'diagnosis.'] as const
const OWN_METADATA = ['format', 'version', 'run', 'history', 'replay', 'diagnosis'] as const

const runSchema = z.object({
  name: z.string(),
  savedAt: count,
  ownFrom: count,
  view: z.enum(['generated', 'ways', 'reconstructions']),
  measured: z.nullable(z.object({ step: count, terms: z.record(z.string(), anyNumber) })),
  edited: z.unknown(),
})

const isOwn = (name: string): boolean => OWN_TENSORS.some((prefix) => name.startsWith(prefix))

/** Writes a run as a file. */
export function encodeRun(record: RunRecord): ArrayBuffer {
  const { tensors, metadata } = unpackArchive(record.checkpoint)
  const { name, savedAt, ownFrom, view, measured, edited, curves, replay, diagnosis } = record
  const data = datasetSpec(record.experiment.dataset)
  return packArchive({
    tensors: new Map([
      ...[...tensors].filter(([tensor]) => !isOwn(tensor)),
      ...curvesTensors(curves),
      ...replayTensors(replay, data),
      ...diagnosisTensors(diagnosis),
    ]),
    metadata: {
      ...metadata,
      format: RUN_FORMAT,
      version: String(RUN_FORMAT_VERSION),
      run: toJson({ name, savedAt, ownFrom, view, measured, edited }),
      history: toJson(curvesTable(curves)),
      replay: toJson(replayTable(replay)),
      diagnosis: toJson(diagnosisTable(diagnosis)),
    },
  })
}

/**
 * Reads a run file, a checkpoint without history, or a trained model. What the file does not tell is as of a run that was
 * never looked at.
 * @throws RunFileError when it is none, or not sound.
 */
export function decodeRun(file: ArrayBuffer): RunRecord {
  const archive = unpacked(file)
  const { tensors, metadata } = archive
  checkFormat(metadata)
  const experiment = readExperiment(metadataJson(metadata, 'experiment'))
  const place = readPlace(metadata, Object.keys(experiment.optimisers))
  readMemory(metadata)
  checkWeights(archive)
  const told = 'run' in metadata ? readTold(metadata) : null
  const data = datasetSpec(experiment.dataset)
  const read = <T>(key: string, none: T, reader: (table: unknown) => T): T =>
    key in metadata ? reader(metadataJson(metadata, key)) : none
  const edited = upgradeExperiment(told?.edited)
  return {
    name: readName(told?.name ?? ''),
    savedAt: told?.savedAt ?? 0,
    experiment,
    edited: 'experiment' in edited ? edited.experiment : experiment,
    checkpoint: checkpointOf(archive, experiment),
    progress: progressOf(place, experiment),
    ownFrom: told?.ownFrom ?? ('trained' in metadata ? place.step : 0),
    view: told?.view ?? 'generated',
    measured: told?.measured ?? null,
    curves: read('history', NO_CURVES, (table) => readCurves(table, tensors)),
    replay: read('replay', NO_REPLAY, (table) => readReplay(table, tensors, data)),
    diagnosis: read('diagnosis', NO_DIAGNOSIS, (table) => readDiagnosis(table, tensors, data)),
  }
}

function unpacked(file: ArrayBuffer): RawArchive {
  try {
    return unpackArchive(file)
  } catch (error) {
    if (error instanceof ArchiveError) throw new RunFileError(error.code, error.message)
    throw error
  }
}

function checkFormat({ format, version, ...metadata }: RawArchive['metadata']): void {
  const isRun = format === RUN_FORMAT || 'state' in metadata || 'trained' in metadata
  if (!isRun || (format !== undefined && format !== RUN_FORMAT)) throw new RunFileError('notRun')
  if (version === undefined) return
  if (!/^[1-9]\d{0,8}$/.test(version)) throw new RunFileError('damaged', 'version')
  if (Number(version) > RUN_FORMAT_VERSION) throw new RunFileError('newerFormat', version)
}

function readExperiment(value: unknown): Experiment {
  const read = upgradeExperiment(value)
  if ('experiment' in read) return read.experiment
  throw new RunFileError(read.fault.code, read.fault.detail)
}

function readTold(metadata: RawArchive['metadata']): z.infer<typeof runSchema> {
  const { data, success } = runSchema.safeParse(metadataJson(metadata, 'run'))
  if (!success) throw new RunFileError('damaged', 'run')
  return data
}

function checkWeights({ tensors }: RawArchive): void {
  for (const [name, tensor] of tensors)
    if (!isOwn(name) && !(floatsOf(tensor)?.every(Number.isFinite) ?? true))
      throw new RunFileError('notFinite', name)
}

/** The checkpoint in a run's file, with the experiment as we know it. */
function checkpointOf({ tensors, metadata }: RawArchive, experiment: Experiment): ArrayBuffer {
  const kept = Object.entries(metadata).filter(([key]) => !OWN_METADATA.some((own) => own === key))
  return packArchive({
    tensors: new Map([...tensors].filter(([name]) => !isOwn(name))),
    metadata: { ...Object.fromEntries(kept), experiment: JSON.stringify(experiment) },
  })
}

/** Files of earlier versions do not count the examples: those are then as many as whole batches hold. */
const progressOf = (
  { step, epoch, images, seconds, batches }: Place,
  { batchSize }: Experiment,
): RunProgress => ({
  step,
  epoch: epoch ?? batches.epoch,
  images: images ?? step * batchSize,
  seconds,
})
