/** One term of a sum: what its mean decodes to, and the examples that are averaged. */
import { useMessages } from '../../../i18n/useMessages.ts'
import { ChoiceField } from '../../../ui/ChoiceField.tsx'
import { CloseIcon } from '../../../ui/icons.tsx'
import { ExamplePicture } from '../ExamplePicture.tsx'
import { useLatent } from '../LatentContext.ts'
import { className } from '../space.ts'
import { SpotPicker } from '../spots/SpotPicker.tsx'
import { Thumb } from '../spots/Thumb.tsx'
import classes from './arithmetic.module.css'
import { classesOf, examplesOf, hasLabels, MOST_SPOTS, sizeOfTerm } from './terms.ts'
import type { Examples } from '../../../worker/protocol/examples.ts'
import type { Codes } from '../../../worker/protocol/latent.ts'
import type { Term, TermName } from './terms.ts'

/** CSS pixels. */
const SIDE = 112
const OWN = 'own'

interface Props {
  readonly name: TermName
  readonly term: Term
  readonly codes: Codes
  /** What the means of the terms decode to, and which of them is this one's. */
  readonly pictures: Examples | null
  readonly index: number
  /** What the examples of all terms decode to, and which is the first of this one's. */
  readonly thumbs: Examples | null
  readonly firstThumb: number
  readonly onChange: (term: Term) => void
}

export function TermCard(props: Props) {
  const { name, term, codes, pictures, index, onChange } = props
  const { t } = useMessages()
  const isFull = term.kind === 'spots' && term.spots.length === MOST_SPOTS
  return (
    <div className={classes.term} role="group" aria-label={t('arithmetic.term', { name })}>
      <ExamplePicture
        examples={pictures}
        index={index}
        side={SIDE}
        label={t('arithmetic.mean', { name })}
      />
      <p className={classes.hint}>
        {t('arithmetic.mean.of', { name, count: sizeOfTerm(term, codes) })}
      </p>
      {hasLabels(codes) && <Filling {...props} />}
      {term.kind === 'spots' && <Averaged {...props} />}
      <SpotPicker
        disabled={isFull}
        label={t('arithmetic.addTo', { name })}
        onPick={(spot) =>
          onChange({ kind: 'spots', spots: term.kind === 'spots' ? [...term.spots, spot] : [spot] })
        }
      >
        {t('arithmetic.add')}
      </SpotPicker>
    </div>
  )
}

/** All codes of a class in place of examples. */
function Filling({ name, term, codes, onChange }: Props) {
  const { t } = useMessages()
  const { space } = useLatent()
  if (!hasLabels(codes)) return null
  const { kind } = space
  const known = classesOf(codes)
  const options = [
    { value: OWN, label: t('arithmetic.fill.own'), help: null },
    ...known.map((label) => ({
      value: String(label),
      label: t('arithmetic.fill.class', { kind, class: className(space, label) }),
      help: null,
    })),
  ]
  return (
    <ChoiceField
      label={t('arithmetic.fill', { name })}
      value={term.kind === 'class' ? String(term.label) : OWN}
      options={options}
      onChange={(value) =>
        onChange(
          value === OWN
            ? examplesOf(codes, term.kind === 'class' ? term.label : 0, space.classes > 0)
            : { kind: 'class', label: Number(value) },
        )
      }
    />
  )
}

/** The examples, each a button that takes it out; the last one stays. */
function Averaged({ name, term, thumbs, firstThumb, onChange }: Props) {
  const { t } = useMessages()
  if (term.kind !== 'spots') return null
  return (
    <ul className={classes.examples}>
      {term.spots.map((spot, index) => (
        <li key={spot.id}>
          <button
            type="button"
            className={classes.example}
            aria-label={t('arithmetic.remove', { name, number: index + 1 })}
            title={t('arithmetic.remove', { name, number: index + 1 })}
            disabled={term.spots.length === 1}
            onClick={() => onChange({ kind: 'spots', spots: term.spots.toSpliced(index, 1) })}
          >
            <Thumb examples={thumbs} index={firstThumb + index} scale={1} />
            <CloseIcon size={11} />
          </button>
        </li>
      ))}
    </ul>
  )
}
