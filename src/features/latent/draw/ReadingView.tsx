/** The drawing as the model sees it, what the model makes of it, and how far the two are apart. */
import { useMessages } from '../../../i18n/useMessages.ts'
import { SavePicture } from '../../SavePicture.tsx'
import { ExamplePicture } from '../ExamplePicture.tsx'
import { useLatent } from '../LatentContext.ts'
import { excessOf, lengthOf } from './distance.ts'
import classes from './draw.module.css'
import { squaredError } from './useReading.ts'
import type { Reading } from './useReading.ts'

/** CSS pixels. */
const SIDE = 112
/** Standard deviations of a draw's length beyond which a code counts as far out. */
const FAR = 3

export function ReadingView({ reading }: { readonly reading: Reading | null }) {
  const { t } = useMessages()
  const { space } = useLatent()
  const how = space.hasEncoder ? 'encoder' : 'search'
  return (
    <section aria-label={t('draw.reading')}>
      <SavePicture name={t('draw.reading')} file="drawing" fits>
        <div className={classes.pictures}>
          <figure>
            <ExamplePicture
              examples={reading?.digit ?? null}
              side={SIDE}
              label={t(reading ? 'draw.seen.picture' : 'draw.seen.nothing')}
            />
            <figcaption>{t('draw.seen')}</figcaption>
          </figure>
          <figure>
            <ExamplePicture
              examples={reading?.xHat ?? null}
              side={SIDE}
              label={t(reading?.xHat ? 'draw.made.picture' : 'draw.made.nothing', { how })}
            />
            <figcaption>{t('draw.made', { how })}</figcaption>
          </figure>
        </div>
      </SavePicture>
      <Verdict reading={reading} />
    </section>
  )
}

function Verdict({ reading }: { readonly reading: Reading | null }) {
  const { t, number } = useMessages()
  const { space, axes } = useLatent()
  if (!reading?.xHat || !reading.z) return null
  const error = squaredError(reading.digit, reading.xHat)
  const isFar = excessOf(reading.z, axes) > FAR
  return (
    <>
      <p className={classes.words}>
        {t('draw.error', {
          error: number(error, { maximumSignificantDigits: 2 }),
          share: number(Math.sqrt(error), { style: 'percent' }),
        })}
      </p>
      {space.classes > 0 && <p className={classes.hint}>{t('draw.told')}</p>}
      {isFar && (
        <p className={classes.words}>
          {t('draw.far', {
            prior: space.prior,
            length: number(lengthOf(reading.z, axes), { maximumFractionDigits: 1 }),
          })}
        </p>
      )}
    </>
  )
}
