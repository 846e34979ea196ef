/**
 * A family's machine as a drawing, in plain data: its parts, what flows between them, and the sub-steps of a step in the
 * order in which they are made. Words are looked up under `machine.part.<id>` and `machine.phase.<id>`.
 */
import type { NetworkSpecs } from './layers.ts'
import type { DataForm, Hyperparameters, Tone } from './spec.ts'

/** Where a part stands in a grid, counted from 1; `rows` and `columns` that it takes, 1 when absent. */
export interface Cell {
  readonly column: number
  readonly row: number
  readonly rows?: number
  readonly columns?: number
}

/**
 * What a part is, and so how it is drawn: `network`, by its name in the files; `examples` of the data's form; `vector`, as
 * many numbers as the latent space has dimensions; `label`, a class; `loss`, where terms are added up.
 */
export type PartKind = 'network' | 'examples' | 'vector' | 'label' | 'loss'

export interface Part<Hp = Hyperparameters> {
  readonly id: string
  readonly kind: PartKind
  readonly tone: Tone
  /** In a drawing that is wide, and in one of three columns. */
  readonly wide: Cell
  readonly narrow: Cell
  /** The name of its network, of a `network`. */
  readonly network?: string
  /** Names in the flow of the objectives: what it holds, or what a network says of what it reads, from 0 to 1. */
  readonly flow?: readonly string[]
  /** Terms that it shows, of a `loss`. */
  readonly terms?: readonly string[]
  /**
   * The settings that it stands for, by their `data-setting`; those that are not on the page are passed over. What all
   * networks are made of is none: it is changed beside each of them.
   */
  readonly settings: readonly string[]
  /** Whether it is there with these settings; always when absent. */
  readonly when?: (hp: Hp) => boolean
}

/** Ids of two parts, of which the second reads what the first gives, unless a third one is there that stands between. */
export type Edge = readonly [from: string, to: string, between?: string]

/** An edge that runs round the boxes between its ends, on a side of a wide drawing or of a narrow one. */
export interface Detour {
  readonly edge: Edge
  readonly wide?: 'above' | 'below'
  readonly narrow?: 'left' | 'right'
}

/** A sub-step of a player's turn. */
export interface Phase<Hp = Hyperparameters> {
  readonly id: string
  readonly player: string
  /** The parts at work. */
  readonly parts: readonly string[]
  /** Along which of these edges something moves. */
  readonly edges: readonly Edge[]
  /** True where it is the error that moves along them, back to the weights. */
  readonly isBackwards?: boolean
  /** Names in the flow that come into being here. */
  readonly gives: readonly string[]
  /** Whether it is there with these settings; always when absent. */
  readonly when?: (hp: Hp) => boolean
}

export interface Diagram<Hp = Hyperparameters> {
  /** Columns of the wide drawing. */
  readonly columns: number
  readonly networks: (hp: Hp, data: DataForm) => NetworkSpecs
  readonly parts: readonly Part<Hp>[]
  readonly edges: readonly Edge[]
  /** Those of the edges that no straight line can be drawn for. */
  readonly detours?: readonly Detour[]
  readonly phases: readonly Phase<Hp>[]
}

/** Forgets the type of a family's hyperparameters, for code that treats all families alike. */
export const anyDiagram = <Hp>(diagram: Diagram<Hp>): Diagram => diagram as unknown as Diagram

/** A part that holds the class; it is there in a model that is told it. */
export const labelPart = (wide: Cell, narrow: Cell): Part<{ readonly conditional: boolean }> => ({
  id: 'label',
  kind: 'label',
  tone: 'neutral',
  ...{ wide, narrow },
  flow: ['y'],
  settings: ['model.conditional'],
  when: ({ conditional }) => conditional,
})

/** A part that holds real examples. */
export const realPart = (wide: Cell, narrow: Cell): Part<unknown> => ({
  id: 'real',
  kind: 'examples',
  tone: 'real',
  ...{ wide, narrow },
  flow: ['x'],
  settings: ['data.dataset', 'data.mix', 'data.images'],
})

/** The drawing of one experiment: what is not there with its settings is left out. */
export function drawnWith(diagram: Diagram, hp: Hyperparameters): Omit<Diagram, 'networks'> {
  const parts = diagram.parts.filter(({ when }) => when?.(hp) ?? true)
  const there = new Set(parts.map(({ id }) => id))
  const edges = (all: readonly Edge[]): readonly Edge[] =>
    all.filter(
      ([from, to, between]) =>
        there.has(from) && there.has(to) && !(between !== undefined && there.has(between)),
    )
  const drawn = edges(diagram.edges)
  const isDrawn = ({ edge }: Detour): boolean =>
    drawn.some(([from, to]) => from === edge[0] && to === edge[1])
  return {
    columns: diagram.columns,
    parts,
    edges: drawn,
    detours: (diagram.detours ?? []).filter(isDrawn),
    phases: diagram.phases
      .filter(({ when }) => when?.(hp) ?? true)
      .map((phase) => ({
        ...phase,
        parts: phase.parts.filter((id) => there.has(id)),
        edges: edges(phase.edges),
      })),
  }
}

/** A sub-step of a step that was made. */
export interface SubStep<Turn> {
  readonly phase: Phase
  readonly turn: Turn
  /** Which of its player's turns it is, from 1, and how many there are. */
  readonly number: number
  readonly of: number
}

/** The sub-steps of a step, in their order. */
export function subStepsOf<Turn extends { readonly player: string }>(
  phases: readonly Phase[],
  turns: readonly Turn[],
): readonly SubStep<Turn>[] {
  return turns.flatMap((turn, index) => {
    const isOfPlayer = ({ player }: { readonly player: string }): boolean => player === turn.player
    const number = turns.slice(0, index + 1).filter(isOfPlayer).length
    const of = turns.filter(isOfPlayer).length
    return phases.filter(isOfPlayer).map((phase) => ({ phase, turn, number, of }))
  })
}
