/** Latent vectors to choose from, each shown as what it decodes to. */
import { useEffect, useMemo, useState } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { spotAt } from '../../../state/latentStore.ts'
import { DiceIcon } from '../../../ui/icons.tsx'
import { ToolButton } from '../../../ui/ToolButton.tsx'
import { useLab } from '../../useLab.ts'
import { useLatent, useLatentState, useZ } from '../LatentContext.ts'
import { className } from '../space.ts'
import { useDecoded, useExamples } from '../useDecoded.ts'
import classes from './spots.module.css'
import { Thumb } from './Thumb.tsx'
import { useSpotPictures } from './useSpotPictures.ts'
import type { ReactNode } from 'react'
import type { Spot } from '../../../state/latentStore.ts'
import type { Examples } from '../../../worker/protocol/examples.ts'
import type { Codes } from '../../../worker/protocol/latent.ts'

interface Props {
  readonly onPick: (spot: Spot) => void
}

const SAMPLES = 12
/** Test examples of each class. */
const OF_EACH = 2

/** A spot, the words for it, and where its picture is. */
interface Choice {
  readonly spot: Spot
  readonly name: string
  readonly index: number
}

function Choices({
  title,
  tool,
  choices,
  examples,
  onPick,
}: Props & {
  readonly title: string
  readonly tool?: ReactNode
  readonly choices: readonly Choice[]
  readonly examples: Examples | null
}) {
  return (
    <section aria-label={title}>
      <h4 className={classes.head}>
        {title}
        {tool}
      </h4>
      <ul className={classes.choices}>
        {choices.map(({ spot, name, index }) => (
          <li key={spot.id}>
            <button
              type="button"
              className={classes.choice}
              aria-label={name}
              onClick={() => onPick(spot)}
            >
              <Thumb examples={examples} index={index} scale={1} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Here({ onPick }: Props) {
  const { t } = useMessages()
  const { space } = useLatent()
  const z = useZ()
  const label = useLatentState((state) => state.label)
  const vectors = useMemo(() => ({ z: Float32Array.from(z), count: 1 }), [z])
  const examples = useExamples(useDecoded('pick.here', vectors))
  const spot = useMemo(
    () => spotAt(z, space.classes > 0 ? label : null, 'place'),
    [z, label, space.classes],
  )
  const title = t('latent.pick.here')
  return <Choices {...{ title, examples, onPick }} choices={[{ spot, name: title, index: 0 }]} />
}

/** Draws from the model's own prior, or from a Gaussian fitted to its codes. */
function Samples({ onPick }: Props) {
  const { t } = useMessages()
  const { client } = useLab()
  const { space, ask } = useLatent()
  const label = useLatentState((state) => state.label)
  const [seed, setSeed] = useState(1)
  const [drawn, setDrawn] = useState<{ spots: readonly Spot[]; examples: Examples } | null>(null)
  const { prior, classes: asked, dimensions } = space

  useEffect(() => {
    ask('pick.samples', async (signal) => {
      const from = prior === 'normal' ? 'prior' : 'gaussian'
      const labels = asked > 0 ? new Uint8Array(SAMPLES).fill(label) : null
      const wish = { from, count: SAMPLES, temperature: 1, seed, labels } as const
      const { z, examples } = await client.request('draw', wish, { signal })
      const spots = Array.from({ length: SAMPLES }, (_, i) =>
        spotAt(
          z.subarray(i * dimensions, (i + 1) * dimensions),
          asked > 0 ? label : null,
          'sample',
        ),
      )
      setDrawn({ spots, examples })
    })
  }, [ask, client, prior, asked, dimensions, label, seed])

  const choices = (drawn?.spots ?? []).map((spot, index) => ({
    spot,
    name: t('latent.pick.sample', { number: index + 1 }),
    index,
  }))
  return (
    <Choices
      title={t('latent.pick.samples')}
      tool={
        <ToolButton name={t('latent.pick.others')} onClick={() => setSeed(seed + 1)}>
          <DiceIcon size={15} />
        </ToolButton>
      }
      examples={drawn?.examples ?? null}
      {...{ choices, onPick }}
    />
  )
}

/** The first of each class among codes, in the order of the classes. */
function firstOfEach({ labels, z, latentDim }: Codes): { index: number; label: number }[] {
  const count = z.length / latentDim
  const found = Array.from({ length: count }, (_, index) => ({
    index,
    label: labels?.[index] ?? 0,
  }))
  const seen = new Map<number, number>()
  return found
    .filter(({ label }) => {
      seen.set(label, (seen.get(label) ?? 0) + 1)
      return (seen.get(label) ?? 0) <= OF_EACH
    })
    .toSorted((a, b) => a.label - b.label)
}

function TestExamples({ codes, onPick }: Props & { readonly codes: Codes }) {
  const { t } = useMessages()
  const { space } = useLatent()
  const { latentDim } = codes
  const choices = useMemo(
    () =>
      firstOfEach(codes).map(({ index, label }) => ({
        spot: spotAt(
          codes.z.subarray(index * latentDim, (index + 1) * latentDim),
          space.classes > 0 ? label : null,
          'test',
        ),
        name: t('latent.pick.test', { kind: space.kind, class: className(space, label) }),
        index,
      })),
    [codes, latentDim, space, t],
  )
  const title = t('latent.pick.tests', { kind: space.kind })
  return <Choices {...{ title, choices, onPick }} examples={codes.examples} />
}

function Kept({ onPick }: Props) {
  const { t } = useMessages()
  const kept = useLatentState((state) => state.kept)
  const examples = useSpotPictures('pick.kept', kept)
  if (kept.length === 0) return null
  const choices = kept.map((spot, index) => ({
    spot,
    name: t('latent.pick.keptOne', { number: index + 1 }),
    index,
  }))
  return <Choices title={t('latent.pick.kept')} {...{ choices, examples, onPick }} />
}

export function SpotChoices({ onPick }: Props) {
  const { codes } = useLatent()
  return (
    <div className={classes.picker}>
      <Here onPick={onPick} />
      <Kept onPick={onPick} />
      {codes?.origin === 'test' && <TestExamples codes={codes} onPick={onPick} />}
      <Samples onPick={onPick} />
    </div>
  )
}
