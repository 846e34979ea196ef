/** Restart, play, one step; how far the run got, in figures that stay where they are; and what is being measured. */
import { useMessages } from '../../i18n/useMessages.ts'
import { familySpec } from '../../models/families.ts'
import { isPlaying } from '../../state/runStore.ts'
import { Term } from '../../ui/Term.tsx'
import { TransportButtons } from '../../ui/TransportButtons.tsx'
import { useDiagnosis } from '../useDiagnosis.ts'
import { useExperiment, useLab, useRun } from '../useLab.ts'
import classes from './Transport.module.css'
import type { CSSProperties, ReactNode } from 'react'

interface Props {
  /** What is said beside that something is being measured. */
  readonly children?: ReactNode
}

export function Transport({ children }: Props) {
  const { t } = useMessages()
  const { intents } = useLab()
  const phase = useRun((run) => run.phase)
  const playing = isPlaying(phase)
  const ready = phase !== 'opening' && phase !== 'noBackend'
  return (
    <div className={classes.dock}>
      <TransportButtons
        place="transport"
        isPlaying={playing}
        play={{ can: ready, run: () => (playing ? intents.pause() : intents.play()) }}
        step={{ can: ready && !playing && phase !== 'failed', run: () => intents.step() }}
        restart={{
          name: t('transport.restart'),
          can: ready && phase !== 'idle',
          run: () => intents.restart(),
        }}
      />
      <Counters />
      <div className={classes.notes}>
        <Measuring />
        {children}
      </div>
    </div>
  )
}

/** That a full measurement is under way, said once, and how far it is, which is read by those who look. */
function Measuring() {
  const { t, number } = useMessages()
  const { measuring, measuringOf } = useDiagnosis()
  const edited = useExperiment(({ experiment }) => experiment.family)
  const family = useRun((run) => run.experiment?.family) ?? edited
  const isReconstructed = familySpec(family).latent?.prior === 'none'
  const of = measuringOf === 'data' ? 'data' : isReconstructed ? 'reconstructions' : 'samples'
  const done = measuring === null ? '' : number(measuring, { style: 'percent' })
  return (
    <p
      className={classes.measuring}
      data-shown={measuring !== null}
      style={{ '--done': `${100 * (measuring ?? 0)}%` } as CSSProperties}
    >
      <span role="status">{measuring === null ? '' : t('transport.measuring', { of })}</span>{' '}
      <span className={classes.share}>{done}</span>
    </p>
  )
}

const ONE_DIGIT = { minimumFractionDigits: 1, maximumFractionDigits: 1 }
const WHOLE = { maximumFractionDigits: 0 }

/** Large numbers stay short enough for a phone; the step counts up in full. */
function Counters() {
  const { t, number } = useMessages()
  const step = useRun((run) => run.step)
  const epoch = useRun((run) => run.epoch)
  const speed = useRun((run) => run.imagesPerSecond)
  return (
    <dl className={classes.counters}>
      <div className={classes.counter}>
        <dt>{t('counter.step')}</dt>
        <dd>{number(step)}</dd>
      </div>
      <div className={classes.counter}>
        <dt>
          <Term>{t('counter.epoch')}</Term>
        </dt>
        <dd>{number(epoch, epoch < 1000 ? ONE_DIGIT : WHOLE)}</dd>
      </div>
      <div className={classes.counter}>
        <dt>{t('counter.imagesPerSecond')}</dt>
        <dd>{number(speed, speed < 1e6 ? WHOLE : { ...ONE_DIGIT, notation: 'compact' })}</dd>
      </div>
    </dl>
  )
}
