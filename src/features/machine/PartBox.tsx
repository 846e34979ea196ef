/** One part of the machine: its name, what it holds, how large it is; more of it at a press. */
import { Popover } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { toneText } from '../../ui/tone.ts'
import { Details } from './Details.tsx'
import { LayerBars } from './LayerBars.tsx'
import { Losses } from './Losses.tsx'
import classes from './machine.module.css'
import { useSizeWords } from './sizeWords.ts'
import { Meters, TextThumb, Thumb } from './Thumb.tsx'
import type { Part } from '../../models/diagram.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { NamedArrays } from '../../worker/protocol/run.ts'
import type { Box } from './layout.ts'
import type { Machine } from './machine.ts'

interface Props {
  readonly part: Part
  readonly box: Box
  readonly machine: Machine
  readonly experiment: Experiment
  readonly flow: NamedArrays | null
  /** Terms of a step that is gone through; `null` for those of now. */
  readonly terms: Readonly<Record<string, number>> | null
  /** Whether it is at work in the sub-step that is shown; `null` while none is. */
  readonly works: boolean | null
  readonly point: (setting: string) => void
}

/** Inside of a box, in CSS pixels. */
const PADDING = 7
/** Width from which on a size has room beside a picture. */
const BESIDE = 106
/** Height from which on there is room for more than a name and a picture. */
const TALL = 120

/** Room above and below the details, in CSS pixels. */
const MARGIN = 12

/** Keeps details on the screen: what does not fit is scrolled to. */
const fitHeight = ({ availableHeight, elements }: SizeState): void => {
  elements.floating.style.maxHeight = `${Math.max(240, availableHeight - MARGIN)}px`
}

interface SizeState {
  readonly availableHeight: number
  readonly elements: { readonly floating: HTMLElement }
}

export function PartBox(props: Props) {
  const { part, box, machine, experiment, works, point } = props
  const { t } = useMessages()
  const [isOpen, setOpen] = useState(false)
  // The focus goes to the setting then, and not back to the part.
  const [leaves, setLeaves] = useState(false)
  const size = useSizeWords(part, machine, experiment)
  const name = t(`machine.part.${part.id}`)
  return (
    <li className={classes.part} style={{ ...box }} data-part={part.id}>
      <Popover
        opened={isOpen}
        onChange={setOpen}
        width={320}
        middlewares={{ flip: true, shift: true, size: { apply: fitHeight } }}
        withArrow
        trapFocus
        returnFocus={!leaves}
      >
        <Popover.Target>
          <button
            type="button"
            className={classes.box}
            data-kind={part.kind}
            data-works={works}
            data-tall={box.height > TALL}
            style={{ '--tone': `var(--${part.tone})` } as React.CSSProperties}
            onClick={() => {
              setLeaves(false)
              setOpen(!isOpen)
            }}
          >
            <span className={classes.name} style={{ color: toneText(part.tone) }}>
              {name}
            </span>
            <Inside {...props} room={box.width - 2 * PADDING} size={size} />
          </button>
        </Popover.Target>
        <Popover.Dropdown className={classes.details}>
          <Details
            {...{ part, machine, experiment, name, size }}
            point={(setting) => {
              setLeaves(true)
              setOpen(false)
              point(setting)
            }}
          />
        </Popover.Dropdown>
      </Popover>
    </li>
  )
}

interface InsideProps extends Props {
  readonly room: number
  readonly size: string
}

function Inside({ part, box, machine, experiment, flow, terms, room, size }: InsideProps) {
  const { t } = useMessages()
  const isTall = box.height > TALL
  const form = datasetSpec(experiment.dataset)
  const isPlanned = machine.planned.has(part.network ?? '')
  const network = machine.networks[part.network ?? '']
  const words = (
    <span className={classes.size}>{isPlanned ? t('machine.next', { size }) : size}</span>
  )
  switch (part.kind) {
    case 'network':
      return (
        <>
          {network && (isTall || !part.flow) && <LayerBars {...{ network, isPlanned }} />}
          {(isTall || !part.flow || isPlanned) && words}
          {part.flow && <Meters flow={flow} />}
        </>
      )
    case 'examples':
    case 'vector':
      return (
        <>
          {part.kind === 'examples' && form.alphabet ? (
            <TextThumb form={form} names={part.flow} flow={flow} />
          ) : (
            <Thumb {...{ part, flow, room }} />
          )}
          {(isTall || (part.kind === 'vector' ? part.flow?.length === 1 : room >= BESIDE)) && words}
        </>
      )
    case 'label':
      return <span className={classes.label}>{asked(flow, experiment) ?? '–'}</span>
    case 'loss':
      return <Losses {...{ part, experiment, terms }} />
  }
}

/** The class that is asked for, by its name. */
function asked(flow: NamedArrays | null, { dataset }: Experiment): string | null {
  const row = flow?.['y']?.values.subarray(0, flow['y'].shape[1])
  return (row && datasetSpec(dataset).classNames[row.indexOf(1)]) ?? null
}
