/** What the judge sees along the walk: a strip of digits over its frames, and where there are none. */
import { useMemo } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { useLatent } from '../LatentContext.ts'
import { useExamples } from '../useDecoded.ts'
import { useFacts } from '../../useFacts.ts'
import { useSeen } from '../useSeen.ts'
import { lostFrames, stretchesOf, walkFacts } from './reading.ts'
import classes from './walk.module.css'
import type { Picture } from '../picture.ts'
import type { Seen } from '../../../worker/protocol/measures.ts'

interface Props {
  readonly picture: Picture
  readonly stops: number
}

const NONE = '–'

/** Keeps its place until the judge has looked, so that nothing below it moves. */
export function WalkReading({ picture, stops }: Props) {
  const { space } = useLatent()
  const seen = useSeen(useExamples(picture))
  const facts = useMemo(() => seen && walkFacts(seen, stops), [seen, stops])
  useFacts('walk.', facts)
  if (space.kind !== 'digits') return null
  return <div className={classes.reading}>{seen && <Reading seen={seen} />}</div>
}

function Reading({ seen }: { readonly seen: Seen }) {
  const { t } = useMessages()
  const stretches = stretchesOf(seen)
  const digits = stretches.map(({ label }) => label ?? NONE).join(' → ')
  return (
    <>
      <div className={classes.strip} aria-hidden="true">
        {stretches.map(({ label, first, frames }) => (
          <span key={first} data-lost={label === null} style={{ flexGrow: frames }}>
            {label}
          </span>
        ))}
      </div>
      <p className={classes.note}>
        {t('walk.seen', { digits })}{' '}
        {t('walk.seen.lost', { lost: lostFrames(seen), frames: seen.labels.length })}
      </p>
    </>
  )
}
