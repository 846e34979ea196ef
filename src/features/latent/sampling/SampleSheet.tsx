/** A sheet of decoded samples, each a button that moves the reader there. */
import { useMessages } from '../../../i18n/useMessages.ts'
import { SavePicture } from '../../SavePicture.tsx'
import { useLatent } from '../LatentContext.ts'
import { className } from '../space.ts'
import { Thumb } from '../spots/Thumb.tsx'
import { isSample } from './Place.tsx'
import classes from './sampling.module.css'
import { IMAGES } from './sheet.ts'
import type { Chosen } from './Place.tsx'
import type { Drawn } from './useDraw.ts'

export interface SheetProps {
  /** `null` before the first answer. */
  readonly drawn: Drawn | null
  readonly chosen: Chosen | null
  readonly temperature: number
  readonly onChoose: (index: number) => void
}

/** On every screen 44 to 56 CSS pixels for an image: five stand side by side on a phone. */
const SCALE = 1.6

export function SampleSheet({ drawn, chosen, temperature, onChoose }: SheetProps) {
  const { t, number } = useMessages()
  const { space } = useLatent()
  const labels = drawn?.labels ?? null
  const nameOf = (index: number): string => {
    const label = labels?.[index]
    return label === undefined
      ? t('sampling.sample', { number: index + 1 })
      : t('sampling.sampleOf', {
          kind: space.kind,
          number: index + 1,
          class: className(space, label),
        })
  }
  return (
    <div className={classes.frame}>
      <SavePicture name={t('latent.tool.sampling')} file="sampling" below>
        <ul
          className={classes.sheet}
          aria-label={t('sampling.sheet', { count: IMAGES, temperature: number(temperature) })}
        >
          {Array.from({ length: IMAGES }, (_, index) => (
            <li key={index}>
              <button
                type="button"
                className={classes.sample}
                aria-label={nameOf(index)}
                aria-pressed={isSample(drawn, index, chosen)}
                disabled={!drawn}
                onClick={() => onChoose(index)}
              >
                <Thumb examples={drawn?.examples ?? null} index={index} scale={SCALE} />
              </button>
              {labels && <span aria-hidden="true">{className(space, labels[index] ?? 0)}</span>}
            </li>
          ))}
        </ul>
      </SavePicture>
    </div>
  )
}
