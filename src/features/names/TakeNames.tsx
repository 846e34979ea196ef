/** Names to be taken with a click: those that the model invented last, and held-out ones that it never saw. */
import { Button } from '@mantine/core'
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { textsOf } from '../../datasets/text.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { DiceIcon } from '../../ui/icons.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { useLab } from '../useLab.ts'
import { useLooks } from '../useLooks.ts'
import { inventionsOf, tokensIn } from './inventions.ts'
import { Mark } from './Mark.tsx'
import classes from './names.module.css'
import { useNearNames } from './useTraining.ts'
import type { DatasetSpec } from '../../datasets/spec.ts'
import type { NamedArrays } from '../../worker/protocol/run.ts'
import type { Look } from '../useLooks.ts'
import type { Invention } from './inventions.ts'

/** Names on offer. */
const NAMES = 12
/** Held-out names stay what they are: asking again is of no use. */
const SELDOM = { everyMs: 3_600_000, share: 1 }

const SOURCES = ['invented', 'heldOut'] as const
type SourceName = (typeof SOURCES)[number]

interface Props {
  readonly data: DatasetSpec
  readonly take: (name: Invention) => void
  /** Takes the first held-out name as soon as it is there. */
  readonly takesFirst: boolean
}

export function TakeNames({ data, take, takesFirst }: Props) {
  const { t } = useMessages()
  const { replay, intents } = useLab()
  const [source, setSource] = useState<SourceName>('heldOut')
  const [seed, setSeed] = useState(1)
  useSyncExternalStore(replay.subscribeSlowly, () => replay.version)
  const heldOut = useHeldOut(data, seed)
  const { latest } = replay
  const invented = latest ? inventionsOf(data, latest, NAMES) : []
  const asked = useMemo(
    () => (source === 'invented' && latest ? tokensIn(latest, NAMES) : null),
    [source, latest],
  )
  const near = useNearNames(asked)
  const names = { invented, heldOut }[source]
  const first = takesFirst ? heldOut[0] : undefined
  useEffect(() => {
    if (first) take(first)
  }, [first, take])
  return (
    <>
      <div className={classes.tools}>
        <Segmented
          label={t('names.source')}
          value={source}
          options={SOURCES.map((value) => ({
            value,
            label: t(`names.source.${value}`),
            help: null,
          }))}
          onChange={(value) => setSource(value as SourceName)}
        />
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<DiceIcon size={15} />}
          onClick={() =>
            source === 'heldOut' ? setSeed((before) => before + 1) : intents.redraw()
          }
        >
          {t('names.others')}
        </Button>
      </div>
      <ul className={classes.names} aria-label={t(`names.source.${source}`)}>
        {names
          .map((name, place) => ({ name, place }))
          .filter(({ name }) => name.text !== '')
          .map(({ name, place }) => (
            <li key={place}>
              <button type="button" className={classes.name} onClick={() => take(name)}>
                {name.text}
                <Mark
                  text={name.text}
                  near={source === 'invented' ? (near?.[place] ?? null) : null}
                />
              </button>
            </li>
          ))}
      </ul>
      {source === 'invented' && <p className={classes.note}>{t('names.marks')}</p>}
    </>
  )
}

/** Held-out names that a seed chooses, with their classes where the model is told them. */
function useHeldOut(data: DatasetSpec, seed: number): readonly Invention[] {
  const look = useCallback<Look<readonly Invention[]>>(
    async (client, signal) => {
      const wish = { view: 'next', examples: { heldOut: NAMES }, seed }
      const seen = await client.request('look', wish, { signal })
      return { seen: namesOf(data, seen), ms: 0 }
    },
    [data, seed],
  )
  return useLooks(look, SELDOM) ?? []
}

/** @param arrays `x`, `[n, length]`, and, of a model that is told the class, `labels`, one-hot, `[n, classes]`. */
function namesOf(data: DatasetSpec, { x, labels }: NamedArrays): readonly Invention[] {
  const classOf = (row: number): number | null => {
    if (!labels) return null
    const [, count = 0] = labels.shape
    return labels.values.subarray(row * count, (row + 1) * count).indexOf(1)
  }
  return x ? textsOf(data, x.values).map((text, row) => ({ text, label: classOf(row) })) : []
}
