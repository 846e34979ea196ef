/** Verdicts, and the course that they rest on, read from a file. */
import * as z from 'zod/mini'
import {
  anyNumber,
  count,
  entriesOf,
  glanceSchema,
  playersSchema,
  reportSchema,
} from '../report/schema.ts'
import { NO_SIGNALS } from './signals.ts'
import { VERDICT_IDS } from './verdicts.ts'
import type { DiagnosticianState } from './diagnostician.ts'
import type { SignalName } from './signals.ts'
import type { Verdict } from './verdicts.ts'

const SIGNAL_NAMES = Object.keys(NO_SIGNALS) as SignalName[]
const verdictId = z.enum(VERDICT_IDS)
const classes = z.array(count).check(z.maxLength(256))

export const verdictSchema = z.object({
  id: verdictId,
  evidence: z.object({
    signals: entriesOf(SIGNAL_NAMES, anyNumber),
    dominant: classes,
    dominantShare: anyNumber,
    missing: classes,
    suspicion: z.nullable(z.object({ id: verdictId, until: z.nullable(anyNumber) })),
  }),
}) satisfies z.ZodMiniType<Verdict>

const panel = z.object({
  step: count,
  images: anyNumber,
  share: z.nullable(z.array(anyNumber).check(z.maxLength(256))),
  players: playersSchema,
})

export const diagnosticianSchema = z.object({
  panels: z.array(panel).check(z.maxLength(1024)),
  reports: z.array(reportSchema).check(z.maxLength(1024)),
  glance: z.nullable(glanceSchema),
  usual: z.nullable(anyNumber),
  brokeAt: z.nullable(count),
  inForce: verdictId,
  rule: z.nullable(count),
  rival: z.nullable(z.object({ id: verdictId, times: count })),
  lapses: count,
}) satisfies z.ZodMiniType<DiagnosticianState>
