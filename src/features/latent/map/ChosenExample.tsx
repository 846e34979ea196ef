/** An example chosen on the map or from a list, of the test set or the reader's drawing: what it is, what comes back, and how sure the encoder is. */
import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { ChoiceField } from '../../../ui/ChoiceField.tsx'
import { DiceIcon } from '../../../ui/icons.tsx'
import { SavePicture } from '../../SavePicture.tsx'
import { ExamplePicture } from '../ExamplePicture.tsx'
import { useLatent } from '../LatentContext.ts'
import { className } from '../space.ts'
import { Thumb } from '../spots/Thumb.tsx'
import { useDecoded, useExamples } from '../useDecoded.ts'
import classes from './map.module.css'
import { DRAWS, useDrawn } from './useChosen.ts'
import type { DataKind } from '../../../i18n/messages.ts'
import type { Codes } from '../../../worker/protocol/latent.ts'
import type { Choice, Chosen, Example } from './useChosen.ts'

interface Props {
  readonly codes: Codes
  readonly chosen: Chosen
  /** False on a layout, where a posterior has no shape. */
  readonly hasEllipse: boolean
}

const SIDE = 84
/** Values of the list that are no test example. */
const NONE = 'none'
const DRAWING = 'drawing'
/** Examples of each class in the list. */
const OF_EACH = 3

const choiceOf = (value: string): Choice => {
  if (value === NONE) return null
  return value === DRAWING ? DRAWING : Number(value)
}

/** The first few of each class, in the order of the classes, and the one that is chosen. */
function listed({ labels, z, latentDim }: Codes, chosen: Choice): number[] {
  const seen = new Map<number, number>()
  return Array.from({ length: z.length / latentDim }, (_, index) => index)
    .filter((index) => {
      const label = labels?.[index] ?? 0
      const before = seen.get(label) ?? 0
      seen.set(label, before + 1)
      return before < OF_EACH || index === chosen
    })
    .toSorted((a, b) => (labels?.[a] ?? 0) - (labels?.[b] ?? 0))
}

export function ChosenExample({ codes, chosen, hasEllipse }: Props) {
  const { t, number } = useMessages()
  const { space } = useLatent()
  const { kind } = space
  const { choice, example } = chosen
  const hasDrawing = useDrawn() !== null
  const options = listed(codes, choice).map((one) => ({
    value: String(one),
    label: t('map.chosen.option', {
      kind,
      class: className(space, codes.labels?.[one] ?? 0),
      number: number(one + 1),
    }),
    help: null,
  }))
  const title = t('map.chosen.title', { kind })
  return (
    <section className={classes.chosen} aria-label={title}>
      <h3>{title}</h3>
      <ChoiceField
        label={title}
        value={String(choice ?? NONE)}
        options={[
          { value: NONE, label: t('map.chosen.none'), help: null },
          ...(hasDrawing ? [{ value: DRAWING, label: t('map.chosen.drawing'), help: null }] : []),
          ...options,
        ]}
        onChange={(next) => chosen.choose(choiceOf(next))}
      />
      {choice === null ? (
        <p className={classes.hint}>
          {t(codes.std ? 'map.chosen.how.posterior' : 'map.chosen.how', { kind })}
        </p>
      ) : (
        example && <Pair {...{ example, choice, kind }} />
      )}
      {example?.std && <Posterior {...{ chosen, hasEllipse, kind }} />}
    </section>
  )
}

interface PartProps {
  readonly kind: DataKind
}

/** The example, and what its code (the mean of its posterior) decodes to. */
function Pair({
  example,
  choice,
  kind,
}: PartProps & { readonly example: Example; readonly choice: Choice }) {
  const { t } = useMessages()
  const vectors = useMemo(
    () => ({
      z: example.mean,
      count: 1,
      labels: [example.label],
    }),
    [example],
  )
  const reconstruction = useExamples(useDecoded('map.reconstruction', vectors))
  const words = {
    original: t(choice === 'drawing' ? 'map.chosen.drawing' : 'map.chosen.original', { kind }),
    reconstruction: t('map.chosen.reconstruction'),
  }
  return (
    <SavePicture name={t('map.chosen.title', { kind })} file="chosen" fits>
      <div className={classes.pair}>
        <figure className={classes.figure}>
          <ExamplePicture
            examples={example.examples}
            index={example.index}
            side={SIDE}
            label={words.original}
          />
          <figcaption aria-hidden="true">{words.original}</figcaption>
        </figure>
        <figure className={classes.figure}>
          <ExamplePicture examples={reconstruction} side={SIDE} label={words.reconstruction} />
          <figcaption aria-hidden="true">{words.reconstruction}</figcaption>
        </figure>
      </div>
    </SavePicture>
  )
}

function Posterior({
  chosen: { draws, resample },
  hasEllipse,
  kind,
}: PartProps & Pick<Props, 'chosen' | 'hasEllipse'>) {
  const { t } = useMessages()
  const examples = useExamples(useDecoded('map.draws', draws))
  return (
    <>
      {hasEllipse && <p className={classes.hint}>{t('map.posterior.ellipse')}</p>}
      <Button
        size="compact-sm"
        variant="default"
        className={classes.touch ?? ''}
        leftSection={<DiceIcon size={15} />}
        onClick={resample}
      >
        {t('map.posterior.resample')}
      </Button>
      {draws && (
        <>
          <SavePicture
            name={t('map.posterior.draws', { count: DRAWS, kind })}
            file="posterior"
            fits
          >
            <div
              className={classes.draws}
              role="img"
              aria-label={t('map.posterior.draws', { count: DRAWS, kind })}
            >
              {Array.from({ length: DRAWS }, (_, draw) => (
                <Thumb key={draw} examples={examples} index={draw} scale={1} />
              ))}
            </div>
          </SavePicture>
          <p className={classes.hint}>{t('map.posterior.words')}</p>
        </>
      )}
    </>
  )
}
