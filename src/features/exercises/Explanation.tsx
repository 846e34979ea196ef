/** What is to be understood, with the reader's own samples, curves and values in it. */
import { useMessages } from '../../i18n/useMessages.ts'
import classes from './exercises.module.css'
import { factsOf } from './fillIn.ts'
import { Prose } from './Prose.tsx'
import type { ReactNode } from 'react'
import type { Exercise } from '../../exercises/exercise.ts'
import type { Exhibit, Progress } from '../../exercises/progress.ts'

interface Props {
  readonly exercise: Exercise
  readonly progress: Progress
}

const NAME = /^(picture|curves)(?:\/(\d+))?$/

/** The pictures of a goal: `picture` and `curves` are those of the last one, `picture/1` that of the first. */
function exhibitImages(name: string, reached: Progress['reached']): readonly string[] {
  const [, what, number] = NAME.exec(name) ?? []
  const known = reached.filter(
    (evidence): evidence is NonNullable<typeof evidence> => evidence !== null,
  )
  const evidence: Exhibit | undefined = number ? known[Number(number) - 1] : known.at(-1)
  if (!evidence || !what) return []
  if (what === 'picture') return evidence.picture === null ? [] : [evidence.picture]
  return evidence.curves.map((svg) => `data:image/svg+xml,${encodeURIComponent(svg)}`)
}

export function Explanation({ exercise, progress }: Props) {
  const { t } = useMessages()
  const picture = (name: string, words: string): ReactNode =>
    exhibitImages(name, progress.reached).map((address) => (
      <img
        key={address}
        className={classes.exhibit}
        data-what={name.split('/')[0]}
        src={address}
        alt={words}
      />
    ))
  return (
    <section className={classes.explanation} aria-label={t('exercise.explanation')}>
      <h4 className={classes.heading}>{t('exercise.explanation')}</h4>
      <Prose facts={factsOf(progress.reached)} picture={picture}>
        {exercise.explanation}
      </Prose>
    </section>
  )
}
