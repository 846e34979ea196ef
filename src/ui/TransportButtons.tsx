/** Restart, play or pause, and one step: the buttons of a training, with the keys that do the same. */
import { useMessages } from '../i18n/useMessages.ts'
import { PauseIcon, PlayIcon, RestartIcon, StepIcon } from './icons.tsx'
import classes from './TransportButtons.module.css'

interface Act {
  readonly can: boolean
  readonly run: () => void
}

interface Props {
  /** The name by which others point at the buttons. */
  readonly place?: string
  readonly isPlaying: boolean
  /** Plays, or pauses what plays. */
  readonly play: Act
  readonly step: Act
  readonly restart: Act & { readonly name: string }
}

export function TransportButtons({ place, isPlaying, play, step, restart }: Props) {
  const { t } = useMessages()
  const playName = t(isPlaying ? 'transport.pause' : 'transport.play')
  return (
    <div
      className={classes.buttons}
      data-place={place}
      role="group"
      aria-label={t('transport.label')}
    >
      <button
        type="button"
        className={classes.small}
        disabled={!restart.can}
        aria-label={restart.name}
        title={`${restart.name} (R)`}
        onClick={restart.run}
      >
        <RestartIcon />
      </button>
      <button
        type="button"
        className={classes.play}
        disabled={!play.can}
        aria-label={playName}
        title={`${playName} (${t('keys.space')})`}
        data-autofocus
        onClick={play.run}
      >
        {isPlaying ? <PauseIcon size={22} /> : <PlayIcon size={22} />}
      </button>
      <button
        type="button"
        className={classes.small}
        disabled={!step.can}
        aria-label={t('transport.step')}
        title={`${t('transport.step')} (.)`}
        onClick={step.run}
      >
        <StepIcon />
      </button>
    </div>
  )
}
