/** What the judge sees along the walk: a strip of digits over its frames, and where there are none. */
import { useMemo } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { useFacts } from '../useFacts.ts'
import { useSeen } from '../useSeen.ts'
import { useExamples } from '../useDecoded.ts'
import { lostFrames, stretchesOf, walkFacts } from './reading.ts'
import classes from './walk.module.css'
import type { Picture } from '../picture.ts'

interface Props {
  readonly picture: Picture
  readonly stops: number
}

const NONE = '–'

export function WalkReading({ picture, stops }: Props) {
  const { t } = useMessages()
  const seen = useSeen(useExamples(picture))
  const facts = useMemo(() => seen && walkFacts(seen, stops), [seen, stops])
  useFacts('walk.', facts)
  if (!seen) return null
  const stretches = stretchesOf(seen)
  const digits = stretches.map(({ label }) => label ?? NONE).join(' → ')
  return (
    <div className={classes.reading}>
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
    </div>
  )
}
