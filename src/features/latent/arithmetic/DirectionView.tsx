/** A direction that means something, walked along from where the reader stands. */
import { useMemo } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { ChoiceField } from '../../../ui/ChoiceField.tsx'
import { HelpedName } from '../../../ui/HelpedName.tsx'
import { RangeSlider } from '../../../ui/RangeSlider.tsx'
import { SavePicture } from '../../SavePicture.tsx'
import { ExamplePicture } from '../ExamplePicture.tsx'
import { useLatent, useZ } from '../LatentContext.ts'
import { className } from '../space.ts'
import { remembered } from '../remembered.ts'
import { GoButton } from '../spots/GoButton.tsx'
import { Thumb } from '../spots/Thumb.tsx'
import { useDecoded, useExamples } from '../useDecoded.ts'
import classes from './arithmetic.module.css'
import { along, attributeDirection, classDirection } from './directions.ts'
import { classesOf, hasLabels } from './terms.ts'
import type { Examples } from '../../../worker/protocol/examples.ts'
import type { Codes } from '../../../worker/protocol/latent.ts'
import type { Direction } from './directions.ts'

/** CSS pixels. */
const SIDE = 168
const REACH = 3
const AMOUNTS = [-3, -2, -1, 0, 1, 2, 3]
const RANGE = { min: -REACH, max: REACH, step: 0.1, scale: 'linear' } as const
const ALL = 'all'

/** What a direction can stand for. */
const ATTRIBUTES = ['slant', 'thickness'] as const
type Meaning = (typeof ATTRIBUTES)[number] | 'class'

interface Wish {
  readonly meaning: Meaning
  /** For `class`: from the mean of one class, or `null` for all codes, to that of another. */
  readonly from: number | null
  readonly to: number
}

interface Settings {
  /** `null` until the reader chooses. */
  readonly wish: Wish | null
  readonly amount: number
}

const useSettings = remembered<Settings>({ wish: null, amount: 0 })

const directionOf = (codes: Codes, { meaning, from, to }: Wish): Direction | null => {
  if (meaning === 'class')
    return codes.labels && classDirection(codes.z, codes.labels, { from, to })
  const attribute = codes[meaning]
  return attribute && attributeDirection(codes.z, attribute)
}

const meaningsOf = (codes: Codes): Meaning[] => [
  ...ATTRIBUTES.filter((attribute) => codes[attribute] !== null),
  ...(hasLabels(codes) && classesOf(codes).length > 1 ? (['class'] as const) : []),
]

export function DirectionView({ codes }: { readonly codes: Codes }) {
  const { t } = useMessages()
  const meanings = meaningsOf(codes)
  const known = hasLabels(codes) ? classesOf(codes) : []
  const [settings, set] = useSettings()
  const first: Wish = { meaning: meanings[0] ?? 'class', from: null, to: known.at(-1) ?? 0 }
  const own = settings.wish
  const wish = own && meanings.includes(own.meaning) ? own : first
  const { meaning, from, to } = wish
  const direction = useMemo(
    () => directionOf(codes, { meaning, from, to }),
    [codes, meaning, from, to],
  )
  return (
    <section aria-label={t('arithmetic.direction')}>
      <h3 className={classes.title}>
        <HelpedName name={t('arithmetic.direction')}>{t('arithmetic.direction.help')}</HelpedName>
      </h3>
      {meanings.length === 0 ? (
        <p className={classes.hint}>{t('arithmetic.direction.none')}</p>
      ) : (
        <>
          <WishBar
            {...{ meanings, known, wish }}
            onChange={(next) => set({ wish: next, amount: 0 })}
          />
          {direction && (
            <Along
              {...{ direction, meaning }}
              amount={settings.amount}
              onMove={(amount) => set({ amount })}
            />
          )}
          {!direction && <p className={classes.hint}>{t('arithmetic.direction.same')}</p>}
        </>
      )}
    </section>
  )
}

interface WishProps {
  readonly meanings: readonly Meaning[]
  readonly known: readonly number[]
  readonly wish: Wish
  readonly onChange: (wish: Wish) => void
}

function WishBar({ meanings, known, wish, onChange }: WishProps) {
  const { t } = useMessages()
  const { space } = useLatent()
  const { kind } = space
  const one = (label: number) => ({
    value: String(label),
    label: t('arithmetic.class', { kind, class: className(space, label) }),
    help: null,
  })
  const all = { value: ALL, label: t('arithmetic.class.all', { kind }), help: null }
  return (
    <div className={classes.wish}>
      <ChoiceField
        label={t('arithmetic.direction')}
        value={wish.meaning}
        options={meanings.map((value) => ({
          value,
          label: t(`arithmetic.meaning.${value}`),
          help: t(`arithmetic.meaning.${value}.help`),
        }))}
        onChange={(meaning) => onChange({ ...wish, meaning: meaning as Meaning })}
      />
      {wish.meaning === 'class' && (
        <>
          <ChoiceField
            label={t('arithmetic.from')}
            value={wish.from === null ? ALL : String(wish.from)}
            options={[all, ...known.filter((label) => label !== wish.to).map(one)]}
            onChange={(from) => onChange({ ...wish, from: from === ALL ? null : Number(from) })}
          />
          <span aria-hidden="true">→</span>
          <ChoiceField
            label={t('arithmetic.to')}
            value={String(wish.to)}
            options={known.filter((label) => label !== wish.from).map(one)}
            onChange={(to) => onChange({ ...wish, to: Number(to) })}
          />
        </>
      )}
    </div>
  )
}

interface AlongProps {
  readonly direction: Direction
  readonly meaning: Meaning
  readonly amount: number
  readonly onMove: (amount: number) => void
}

/** The slider, the picture at its place, and pictures over the whole range. */
function Along({ direction, meaning, amount, onMove }: AlongProps) {
  const { t, number } = useMessages()
  const { space } = useLatent()
  const here = useZ()
  const z = useMemo(() => along(here, direction, amount), [here, direction, amount])
  const strip = useMemo(
    () => ({
      z: Float32Array.from(AMOUNTS.flatMap((step) => along(here, direction, step))),
      count: AMOUNTS.length,
    }),
    [here, direction],
  )
  const current = useMemo(() => ({ z: Float32Array.from(z), count: 1 }), [z])
  const strips = useExamples(useDecoded('arithmetic.strip', strip))
  const picture = useExamples(useDecoded('arithmetic.along', current))
  const unit = meaning === 'class' ? 'way' : 'std'
  const wordsFor = (value: number): string =>
    t(`arithmetic.amount.${unit}`, {
      amount: number(value, { signDisplay: 'exceptZero', maximumFractionDigits: 1 }),
    })
  return (
    <div className={classes.along}>
      <SavePicture name={t('arithmetic.along')} file="along" fits>
        <ExamplePicture examples={picture} side={SIDE} label={t('arithmetic.along')} />
      </SavePicture>
      <div className={classes.controls}>
        <RangeSlider
          label={t('arithmetic.amount')}
          value={amount}
          range={RANGE}
          colour="var(--latent)"
          valueText={wordsFor(amount)}
          onChange={onMove}
        />
        <p className={classes.words}>{wordsFor(amount)}</p>
        <Strip {...{ strips, amount, wordsFor }} onPick={onMove} />
        <div className={classes.buttons}>
          <GoButton z={z} onGo={() => onMove(0)} />
        </div>
        <p className={classes.hint}>
          {t('arithmetic.explained', {
            meaning,
            kind: space.kind,
            share: number(direction.rSquared, { style: 'percent', maximumFractionDigits: 0 }),
            count: number(direction.count),
          })}{' '}
          {t(`arithmetic.strength.${strengthOf(direction)}`)}
        </p>
      </div>
    </div>
  )
}

const strengthOf = ({ rSquared }: Direction): 'weak' | 'fair' | 'strong' => {
  if (rSquared < 0.1) return 'weak'
  return rSquared < 0.5 ? 'fair' : 'strong'
}

interface StripProps {
  readonly strips: Examples | null
  readonly amount: number
  readonly wordsFor: (amount: number) => string
  readonly onPick: (amount: number) => void
}

function Strip({ strips, amount, wordsFor, onPick }: StripProps) {
  const { t } = useMessages()
  return (
    <SavePicture name={t('arithmetic.strip')} file="direction" fits below>
      <div className={classes.strip} role="group" aria-label={t('arithmetic.strip')}>
        {AMOUNTS.map((step, index) => (
          <button
            key={step}
            type="button"
            className={classes.step}
            aria-label={wordsFor(step)}
            aria-pressed={step === amount}
            onClick={() => onPick(step)}
          >
            <Thumb examples={strips} index={index} scale={1} />
          </button>
        ))}
      </div>
    </SavePicture>
  )
}
