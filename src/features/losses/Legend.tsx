import { useMessages } from '../../i18n/useMessages.ts'
import { Term } from '../../ui/Term.tsx'
import classes from './losses.module.css'
import { referenceInWords } from '../referenceInWords.ts'
import { dashesOf, DOTS, lineColour, textColour } from './tones.ts'
import type { CurveSpec, Tone } from '../../models/spec.ts'
import type { KnownReference } from '../wantedCharts.ts'

/** References at what tossing a coin costs, once or twice: the glossary says where that number comes from. */
const COIN_TOSSES = new Set([
  'generatorEven',
  'generatorEvenMinimax',
  'criticGuessing',
  'pairedGuessing',
])

interface SwatchProps {
  readonly tone: Tone
  readonly dashes: string
  readonly thin?: boolean
}

/** A short piece of a line, in its colour and pattern. */
export function Swatch({ tone, dashes, thin = false }: SwatchProps) {
  return (
    <svg width="22" height="8" viewBox="0 0 22 8" aria-hidden="true">
      <line
        x1="1"
        x2="21"
        y1="4"
        y2="4"
        stroke={lineColour(tone)}
        strokeWidth={thin ? 1.25 : 2.5}
        strokeDasharray={dashes}
      />
    </svg>
  )
}

/** The names of a chart's curves, each with a piece of its line. */
export function CurveLegend({ curves }: { readonly curves: readonly CurveSpec[] }) {
  const { t } = useMessages()
  return (
    <ul className={classes.legend}>
      {curves.map((curve) => (
        <li key={curve.term} style={{ color: textColour(curve.tone) }}>
          <Swatch tone={curve.tone} dashes={dashesOf(curve)} />
          {t(`term.${curve.term}`)}
        </li>
      ))}
    </ul>
  )
}

/** The names of the values known in closed form or measured of the data. They stand below the chart: next to their lines, curves cross them. */
export function ReferenceLegend({
  references,
}: {
  readonly references: readonly KnownReference[]
}) {
  const messages = useMessages()
  if (references.length === 0) return null
  return (
    <ul className={`${classes.legend} ${classes.references}`}>
      {references.map((reference) => {
        const { id, tone } = reference
        const words = referenceInWords(reference, messages)
        return (
          <li key={id} style={{ color: textColour(tone) }}>
            <Swatch tone={tone} dashes={DOTS} thin />
            {COIN_TOSSES.has(id) ? <Term>{words}</Term> : words}
          </li>
        )
      })}
    </ul>
  )
}
