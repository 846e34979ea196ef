/** Slow motion: on and off, one part at a time, who learns in it, and what is happening in a sentence. */
import { Button, NativeSelect } from '@mantine/core'
import { useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { PauseIcon, PlayIcon, StepIcon } from '../../ui/icons.tsx'
import { useRun } from '../useLab.ts'
import classes from './machine.module.css'
import type { SlowMotion } from '../../state/slowMotion.ts'
import type { FamilySpec } from '../../models/spec.ts'
import type { Scene } from './machine.ts'

interface Props {
  readonly slow: SlowMotion
  readonly scene: Scene | null
  readonly players: FamilySpec['players']
}

/** Stands for all players in the choice of who learns. */
const ALL = 'all'

export function SlowBar({ slow, scene, players }: Props) {
  const { t } = useMessages()
  const { plays, only } = useStore(slow.store)
  const phase = useRun((run) => run.phase)
  const isOff = phase === 'opening' || phase === 'noBackend' || phase === 'failed'
  const small = { size: 'compact-sm', variant: 'default', disabled: isOff } as const
  return (
    <>
      <p className={classes.saying} aria-live={plays ? 'off' : 'polite'}>
        {scene ? <Saying {...{ slow, scene }} /> : t('machine.hint')}
      </p>
      <div className={classes.buttons} role="group" aria-label={t('machine.slow.label')}>
        {players.length > 1 && (
          <NativeSelect
            size="xs"
            className={classes.who}
            aria-label={t('machine.slow.who')}
            disabled={isOff}
            value={players.some(({ id }) => id === only) && only !== null ? only : ALL}
            onChange={({ currentTarget: { value } }) => slow.teach(value === ALL ? null : value)}
            data={[
              { value: ALL, label: t('machine.slow.all') },
              ...players.map(({ id }) => ({ value: id, label: t(`player.${id}`) })),
            ]}
          />
        )}
        <Button
          {...small}
          leftSection={plays ? <PauseIcon size={14} /> : <PlayIcon size={14} />}
          onClick={() => (plays ? slow.hold() : slow.play())}
        >
          {t(plays ? 'machine.slow.hold' : 'machine.slow.play')}
        </Button>
        <Button {...small} leftSection={<StepIcon size={14} />} onClick={() => slow.next()}>
          {t('machine.slow.next')}
        </Button>
      </div>
    </>
  )
}

function Saying({ slow, scene }: { readonly slow: SlowMotion; readonly scene: Scene }) {
  const { t, number } = useMessages()
  const step = useStore(slow.store, ({ made }) => made?.step ?? 0)
  const { shown } = scene
  const round =
    shown.of > 1 ? ` (${t('machine.slow.round', { number: shown.number, of: shown.of })})` : ''
  return (
    <>
      <span className={classes.place}>
        {t('machine.slow.place', {
          step: number(step),
          number: scene.number,
          of: scene.of,
        })}
      </span>{' '}
      <strong>{t(`machine.phase.${shown.phase.id}`)}</strong>
      {round}
    </>
  )
}
