/** The model as a machine: its parts, what flows through them now, and in slow motion which of them is at work. */
import { useElementSize, useInViewport, useLocalStorage } from '@mantine/hooks'
import { useEffect, useId, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { familySpec } from '../../models/families.ts'
import { subStepsOf } from '../../models/diagram.ts'
import { SlowMotion } from '../../state/slowMotion.ts'
import { ChevronIcon } from '../../ui/icons.tsx'
import { useExperiment, useLab, useRun } from '../useLab.ts'
import { Diagram } from './Diagram.tsx'
import { machineOf, sceneAt } from './machine.ts'
import classes from './machine.module.css'
import { opensAtFirst, STORED_AS } from './opens.ts'
import { SlowBar } from './SlowBar.tsx'
import { useFlow } from './useFlow.ts'

interface Props {
  /** Shows the control of a setting, by its `data-setting`. */
  readonly point: (setting: string) => void
}

export function Machine({ point }: Props) {
  const { t } = useMessages()
  const lab = useLab()
  const id = useId()
  const edited = useExperiment(({ experiment }) => experiment)
  const experiment = useRun((run) => run.experiment) ?? edited
  const machine = useMemo(() => machineOf(experiment, edited), [experiment, edited])
  const [isOpen, setOpen] = useLocalStorage({
    key: STORED_AS,
    defaultValue: opensAtFirst(),
    getInitialValueInEffect: false,
  })
  const { ref: seen, inViewport } = useInViewport<HTMLElement>()
  const { ref: room, width } = useElementSize<HTMLDivElement>()
  const [slow] = useState(
    () =>
      new SlowMotion({
        lab,
        count: ({ turns }) => {
          const inForce = lab.run.getState().experiment
          return subStepsOf((inForce && machineOf(inForce)?.phases) ?? [], turns).length
        },
        players: () => {
          const { family } = lab.run.getState().experiment ?? lab.experiment.getState().experiment
          return familySpec(family).players.map((player) => player.id)
        },
      }),
  )
  useEffect(() => slow.follow(), [slow])
  const { made, at } = useStore(slow.store)
  const now = useFlow(isOpen && inViewport && made === null)
  const scene = useMemo(
    () => (machine && made ? sceneAt(machine, made.turns, at) : null),
    [machine, made, at],
  )
  if (!machine) return null
  return (
    <section ref={seen} className={classes.machine} data-place="machine" aria-labelledby={id}>
      <div className={classes.head}>
        <h2 className={classes.title}>
          <button
            id={id}
            type="button"
            aria-expanded={isOpen}
            onClick={() => {
              if (isOpen) slow.end()
              setOpen(!isOpen)
            }}
          >
            <ChevronIcon size={16} />
            {t('machine.title')}
          </button>
        </h2>
        {isOpen && <SlowBar {...{ slow, scene }} players={familySpec(experiment.family).players} />}
      </div>
      {isOpen && (
        <div ref={room} className={classes.room}>
          {width > 0 && (
            <Diagram {...{ machine, experiment, width, scene, point }} flow={scene?.flow ?? now} />
          )}
        </div>
      )}
    </section>
  )
}
