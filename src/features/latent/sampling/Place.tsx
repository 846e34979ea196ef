/** Where the reader stands, and the sample that brought them there. */
import { useMessages } from '../../../i18n/useMessages.ts'
import { spotAt } from '../../../state/latentStore.ts'
import { CurrentPicture } from '../CurrentPicture.tsx'
import { useLatentState } from '../LatentContext.ts'
import { KeepButton } from '../spots/KeepButton.tsx'
import classes from './sampling.module.css'
import type { Drawn } from './useDraw.ts'

/** A sample that the reader chose. */
export interface Chosen {
  readonly z: readonly number[]
  /** The class that was asked for; `null` for a model that is not told. */
  readonly label: number | null
}

/** True when a draw is the chosen sample: it still is after a draw of the same seed from a model that went on training. */
export const isSample = (drawn: Drawn | null, index: number, chosen: Chosen | null): boolean =>
  drawn !== null &&
  chosen !== null &&
  (drawn.labels?.[index] ?? null) === chosen.label &&
  chosen.z.every((value, i) => value === drawn.z[index * chosen.z.length + i])

const SIDE = 168

export function Place({ chosen }: { readonly chosen: Chosen | null }) {
  const { t } = useMessages()
  const locked = useLatentState((state) => state.locked.size)
  return (
    <div className={classes.place}>
      <CurrentPicture side={SIDE} />
      <div>
        <p role="status">
          {chosen ? t('sampling.moved') : t('sampling.move')}{' '}
          {chosen && locked > 0 && t('sampling.locked', { count: locked })}
        </p>
        <KeepButton
          disabled={!chosen}
          spot={() => chosen && spotAt(chosen.z, chosen.label, 'sample')}
        />
      </div>
    </div>
  )
}
