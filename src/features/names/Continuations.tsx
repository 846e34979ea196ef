/** How the model goes on from what is typed: drawn anew each time, or the likeliest that it finds. */
import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { textsOf } from '../../datasets/text.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { DiceIcon } from '../../ui/icons.tsx'
import { FamilyParameter } from '../FamilyParameters.tsx'
import { Mark } from './Mark.tsx'
import classes from './names.module.css'
import { useOnward } from './useOnward.ts'
import { useNearNames } from './useTraining.ts'
import type { DatasetSpec } from '../../datasets/spec.ts'
import type { NamedArrays } from '../../worker/protocol/run.ts'
import type { AskedName } from './asked.ts'

/** Settings of how letters are drawn, and of how the likeliest name is looked for. */
const DRAWING = ['temperature', 'topK', 'topP']
const SEARCH = ['beamWidth']
/** A log-likelihood below any that a name has. */
const NEVER = -1e8

interface Props {
  readonly name: AskedName
  readonly data: DatasetSpec
}

export function Continuations({ name, data }: Props) {
  const { t } = useMessages()
  const [seed, setSeed] = useState(1)
  const onward = useOnward(name, seed)
  const begun = onward?.of.letters.length ?? 0
  return (
    <div className={classes.columns}>
      <div className={classes.section}>
        <h4>{t('names.drawn')}</h4>
        {DRAWING.map((parameter) => (
          <FamilyParameter key={parameter} name={parameter} />
        ))}
        <div className={classes.tools}>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<DiceIcon size={15} />}
            onClick={() => setSeed((before) => before + 1)}
          >
            {t('names.others')}
          </Button>
        </div>
        {onward && <Ways arrays={onward.drawn} {...{ begun, data }} />}
      </div>
      <div className={classes.section}>
        <h4>{t('names.likeliest')}</h4>
        {SEARCH.map((parameter) => (
          <FamilyParameter key={parameter} name={parameter} />
        ))}
        {onward && <Ways arrays={onward.likeliest} {...{ begun, data }} />}
        <p className={classes.note}>{t('names.likeliestNote')}</p>
      </div>
    </div>
  )
}

/** The rows of an array as names that can be asked about. */
const tokensOf = (tokens: NamedArrays[string] | undefined) =>
  tokens ? { values: tokens.values, count: tokens.shape[0] ?? 0 } : null

interface WaysProps {
  /** `tokens`, `[ways, length]`, and `logLikelihood`, `[ways]`. */
  readonly arrays: NamedArrays
  /** Letters that were given. */
  readonly begun: number
  readonly data: DatasetSpec
}

function Ways({ arrays: { tokens, logLikelihood }, begun, data }: WaysProps) {
  const { t, number } = useMessages()
  const asked = useMemo(() => tokensOf(tokens), [tokens])
  const near = useNearNames(asked)
  if (!tokens) return null
  const ways = textsOf(data, tokens.values).map((text, way) => {
    const letters = Array.from(text)
    return {
      way,
      text,
      near: near?.[way] ?? null,
      given: letters.slice(0, begun).join(''),
      more: letters.slice(begun).join(''),
      nats: logLikelihood?.values[way],
    }
  })
  // Where a search finds not so many, what is left has next to no chance.
  const found = ways.filter(({ nats = 0 }) => nats > NEVER)
  return (
    <ol className={classes.ways}>
      {found.map(({ way, text, near: known, given, more, nats }) => (
        <li key={way}>
          <span>
            <span className={classes.given}>{given}</span>
            {more} <Mark text={text} near={known} />
          </span>
          {nats !== undefined && (
            <span className={classes.figure} title={t('names.logLikelihood')}>
              {number(nats, { minimumFractionDigits: 1, maximumFractionDigits: 1 })}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
