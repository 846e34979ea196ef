/** Where the dialog stands: waiting for something, reading it, or showing how it comes out. */
import { useState } from 'react'
import { ImportFault } from '../../imports/importFault.ts'
import { areNames, readNames } from '../../imports/lines.ts'
import { packOwn } from '../../imports/pack.ts'
import { guessColumns } from '../../imports/points.ts'
import { readTable } from '../../imports/table.ts'
import { useLab } from '../useLab.ts'
import type { Names } from '../../imports/lines.ts'
import type { Brought } from '../../imports/pack.ts'
import type { Pictures } from '../../imports/pictures.ts'
import type { Columns } from '../../imports/points.ts'
import type { Grey } from '../../imports/shrink.ts'
import type { Table } from '../../imports/table.ts'

export type Stage =
  | { readonly kind: 'source' }
  | { readonly kind: 'reading' }
  | {
      readonly kind: 'points'
      readonly table: Table
      /** Which columns it is likely to have the points in. */
      readonly guess: Columns
      readonly file: string | null
    }
  | { readonly kind: 'names'; readonly names: Names; readonly file: string | null }
  | {
      readonly kind: 'pictures'
      readonly pictures: Pictures
      readonly file: string | null
      /** Drawn on the page. */
      readonly isDrawn: boolean
    }
  /** One picture that holds many. */
  | { readonly kind: 'sheet'; readonly sheet: Grey; readonly file: string | null }
  | { readonly kind: 'plane' }
  | { readonly kind: 'draw' }

export interface Source {
  readonly stage: Stage
  /** Why what was given last cannot be used. */
  readonly fault: ImportFault | null
  /** Reads what was given; what cannot be used is said, and the stage stays. */
  readonly read: (reading: () => Stage | Promise<Stage>) => Promise<void>
  readonly turnTo: (stage: Stage) => void
  /** Keeps what was brought, goes over to it, and closes the dialog. */
  readonly take: (brought: () => Brought) => Promise<void>
}

export function useSource(): Source {
  const { own, intents } = useLab()
  const [stage, setStage] = useState<Stage>({ kind: 'source' })
  const [fault, setFault] = useState<ImportFault | null>(null)
  /** Does what may find a fault. */
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setFault(null)
    try {
      await work()
    } catch (error) {
      setFault(error instanceof ImportFault ? error : new ImportFault('unreadable'))
    }
  }
  return {
    stage,
    fault,
    turnTo: (next) => {
      setFault(null)
      setStage(next)
    },
    read: async (reading) => {
      setStage({ kind: 'reading' })
      let next: Stage = stage
      await attempt(async () => void (next = await reading()))
      setStage(next)
    },
    take: (brought) =>
      attempt(async () => {
        const { spec, bytes, sample } = packOwn(brought())
        await own.add({ spec, sample }, bytes)
        intents.takeOwn(spec.id)
        own.show(false)
      }),
  }
}

/** Text that was pasted, or is what a file holds: points, or else names. */
export function textStage(text: string, file: string | null): Stage {
  if (areNames(text)) return { kind: 'names', names: readNames(text), file }
  const table = readTable(text)
  return { kind: 'points', table, guess: guessColumns(table), file }
}
