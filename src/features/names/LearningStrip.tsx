/** The first names of the same random numbers, at some steps of the run: how they get better. */
import { useSyncExternalStore } from 'react'
import { Fragment } from 'react/jsx-runtime'
import { useMessages } from '../../i18n/useMessages.ts'
import { useLab } from '../useLab.ts'
import { inventionsOf, milestones } from './inventions.ts'
import classes from './names.module.css'
import type { DatasetSpec } from '../../datasets/spec.ts'

const NAMES = 6

export function LearningStrip({ data }: { readonly data: DatasetSpec }) {
  const { t, number } = useMessages()
  const { replay } = useLab()
  useSyncExternalStore(replay.subscribeSlowly, () => replay.version)
  return (
    <dl className={classes.strip}>
      {milestones(replay).map((moment) => (
        <Fragment key={moment.step}>
          <dt>{t('names.atStep', { step: number(moment.step) })}</dt>
          <dd>
            {inventionsOf(data, moment, NAMES)
              .map(({ text }) => text || '–')
              .join(' · ')}
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}
