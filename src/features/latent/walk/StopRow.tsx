/** The stops of the walk, in order: each can be chosen anew, moved and removed. */
import { useMessages } from '../../../i18n/useMessages.ts'
import { spotAt } from '../../../state/latentStore.ts'
import { CloseIcon } from '../../../ui/icons.tsx'
import { ToolButton } from '../../../ui/ToolButton.tsx'
import { useLatent, useLatentState } from '../LatentContext.ts'
import { SpotPicker } from '../spots/SpotPicker.tsx'
import { Thumb } from '../spots/Thumb.tsx'
import { useSpotPictures } from '../spots/useSpotPictures.ts'
import classes from './walk.module.css'
import type { MouseEvent, ReactNode } from 'react'
import type { Spot } from '../../../state/latentStore.ts'
import type { Examples } from '../../../worker/protocol/examples.ts'

const FEWEST = 2
const MOST = 8

/** A spot can be a stop more than once: each time it gets a name of its own. */
const asStop = ({ z, label, source }: Spot): Spot => spotAt(z, label, source)

export function StopRow() {
  const { t } = useMessages()
  const { store } = useLatent()
  const stops = useLatentState((state) => state.stops)
  const examples = useSpotPictures('walk.stops', stops)
  const isFull = stops.length >= MOST
  return (
    <div className={classes.stops}>
      <ol aria-label={t('walk.stops')}>
        {stops.map((stop, index) => (
          <Stop key={stop.id} {...{ index, stops, examples }} />
        ))}
      </ol>
      <SpotPicker
        disabled={isFull}
        onPick={(spot) => store.setState({ stops: [...stops, asStop(spot)] })}
      >
        {t(isFull ? 'walk.full' : 'walk.add')}
      </SpotPicker>
    </div>
  )
}

interface StopProps {
  readonly index: number
  readonly stops: readonly Spot[]
  readonly examples: Examples | null
}

function Stop({ index, stops, examples }: StopProps) {
  const { t } = useMessages()
  const { store } = useLatent()
  const name = { number: index + 1 }
  const move = (by: number): void => {
    const stop = stops[index]
    if (stop) store.setState({ stops: stops.toSpliced(index, 1).toSpliced(index + by, 0, stop) })
  }
  const remove = ({ currentTarget }: MouseEvent): void => {
    focusBeside(currentTarget)
    store.setState({ stops: stops.toSpliced(index, 1) })
  }
  return (
    <li className={classes.stop}>
      <div className={classes.thumb}>
        <SpotPicker
          label={t('walk.stop', name)}
          onPick={(spot) => store.setState({ stops: stops.with(index, asStop(spot)) })}
        >
          <Thumb examples={examples} index={index} />
        </SpotPicker>
      </div>
      <div className={classes.moves}>
        <Move name={t('walk.left', name)} can={index > 0} onClick={() => move(-1)}>
          ←
        </Move>
        <Move name={t('walk.remove', name)} can={stops.length > FEWEST} onClick={remove}>
          <CloseIcon size={14} />
        </Move>
        <Move name={t('walk.right', name)} can={index < stops.length - 1} onClick={() => move(1)}>
          →
        </Move>
      </div>
    </li>
  )
}

interface MoveProps {
  readonly name: string
  readonly can: boolean
  readonly onClick: (event: MouseEvent) => void
  readonly children: ReactNode
}

/** A button that keeps the focus when it has nothing left to do: it may be what was pressed last. */
function Move({ name, can, onClick, children }: MoveProps) {
  return (
    <ToolButton
      name={name}
      className={classes.move ?? ''}
      aria-disabled={!can}
      onClick={(event) => can && onClick(event)}
    >
      {children}
    </ToolButton>
  )
}

/** Takes the focus from a button of a stop that goes away to the same one of the stop beside it. */
function focusBeside(button: Element): void {
  const stop = button.closest('li')
  const place = [...(button.parentElement?.children ?? [])].indexOf(button)
  const beside = stop?.nextElementSibling ?? stop?.previousElementSibling
  beside?.querySelectorAll<HTMLElement>(`.${classes.move}`)[place]?.focus()
}
