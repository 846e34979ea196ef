/** The drawing: boxes in a grid, and between them lines along which data go forwards and errors come back. */
import { useId, useMemo } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { layOut } from './layout.ts'
import classes from './machine.module.css'
import { PartBox } from './PartBox.tsx'
import type { Edge } from '../../models/diagram.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { NamedArrays } from '../../worker/protocol/run.ts'
import type { Machine, Scene } from './machine.ts'

interface Props {
  readonly machine: Machine
  readonly experiment: Experiment
  /** In CSS pixels. */
  readonly width: number
  readonly flow: NamedArrays | null
  readonly scene: Scene | null
  readonly point: (setting: string) => void
}

const isSame = (one: Edge, other: Edge): boolean => one[0] === other[0] && one[1] === other[1]

export function Diagram({ machine, experiment, width, flow, scene, point }: Props) {
  const { t } = useMessages()
  const arrow = useId()
  const { height, boxes, lines } = useMemo(() => layOut(machine, width), [machine, width])
  const phase = scene?.shown.phase
  const wayOf = (edge: Edge): 'forwards' | 'backwards' | undefined => {
    if (!phase?.edges.some((each) => isSame(each, edge))) return undefined
    return phase.isBackwards ? 'backwards' : 'forwards'
  }
  return (
    <div className={classes.drawing} style={{ height }}>
      <svg className={classes.lines} width={width} height={height} aria-hidden="true">
        <marker
          id={arrow}
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
          orient="auto-start-reverse"
        >
          <path d="M0 0.5 7.5 4 0 7.5Z" fill="context-stroke" />
        </marker>
        {lines.map(({ edge, path }) => {
          const way = wayOf(edge)
          return (
            <path
              key={edge.join('>')}
              d={path}
              data-way={way}
              {...(way === 'backwards'
                ? { markerStart: `url(#${arrow})` }
                : { markerEnd: `url(#${arrow})` })}
            />
          )
        })}
      </svg>
      <ul className={classes.parts} aria-label={t('machine.parts')}>
        {machine.parts.map((part) => {
          const box = boxes.get(part.id)
          return (
            box && (
              <PartBox
                key={part.id}
                {...{ part, box, machine, experiment, flow, point }}
                terms={scene?.terms ?? null}
                works={phase ? phase.parts.includes(part.id) : null}
              />
            )
          )
        })}
      </ul>
    </div>
  )
}
