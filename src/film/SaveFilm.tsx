/** Saves a film as a file: as what, and how far it is. */
import { Button, Progress } from '@mantine/core'
import { useMessages } from '../i18n/useMessages.ts'
import { useExport } from './useExport.ts'
import classes from './film.module.css'
import type { ReactNode } from 'react'
import type { Export, FileKind, Shot } from './useExport.ts'

interface Props {
  readonly title: string
  /** What the film shows, and how long it is. */
  readonly note: string
  readonly kinds: readonly FileKind[]
  /** False while there is nothing to film. */
  readonly isThere: boolean
  /** Of the bar that shows how far it is. */
  readonly colour: string
  readonly shoot: () => Promise<Shot>
  /** What else can be chosen. */
  readonly children: ReactNode
}

export function SaveFilm({ title, note, kinds, isThere, colour, shoot, children }: Props) {
  const { t } = useMessages()
  const { saving, canVideo, save, cancel } = useExport()
  const isBusy = saving.status === 'busy'
  return (
    <section className={classes.film} aria-label={title}>
      <h3>{title}</h3>
      <p className={classes.note}>{note}</p>
      <div className={classes.choices}>
        {children}
        {kinds.map((kind) => (
          <Button
            key={kind}
            className={classes.target ?? ''}
            size="compact-md"
            variant="default"
            disabled={isBusy || !isThere || (kind === 'video' && !canVideo)}
            onClick={() => void save(kind, shoot)}
          >
            {t(kind === 'video' && !canVideo ? 'film.noVideo' : `film.${kind}`)}
          </Button>
        ))}
      </div>
      <Outcome {...{ saving, cancel, colour }} />
    </section>
  )
}

function Outcome({
  saving,
  cancel,
  colour,
}: Pick<Export, 'saving' | 'cancel'> & Pick<Props, 'colour'>) {
  const { t, number } = useMessages()
  if (saving.status === 'failed')
    return (
      <p className={classes.failed} role="alert">
        {t('film.failed')}
      </p>
    )
  if (saving.status === 'busy' && saving.isSlow)
    return (
      <div className={classes.progress}>
        <Progress
          value={100 * saving.done}
          size={4}
          color={colour}
          aria-label={t('film.progress')}
        />
        <Button
          className={classes.target ?? ''}
          size="compact-md"
          variant="default"
          onClick={cancel}
        >
          {t('film.cancel')}
        </Button>
      </div>
    )
  return (
    <p className={classes.note} role="status">
      {saving.status === 'saved' &&
        t('film.saved', { name: saving.name, size: number(Math.ceil(saving.bytes / 1000)) })}
    </p>
  )
}
