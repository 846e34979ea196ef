/** The trained models that come with the page, to be opened where there is no model yet. */
import { useMessages } from '../i18n/useMessages.ts'
import { TRAINED_IDS } from '../models/trained.ts'
import classes from './TrainedGallery.module.css'
import { useLab, useRun } from './useLab.ts'

export function TrainedGallery() {
  const { t } = useMessages()
  const { intents } = useLab()
  const fetching = useRun((state) => state.fetching)
  return (
    <section className={classes.gallery} aria-label={t('trained.group')}>
      <p className={classes.offer}>{t('trained.offer')}</p>
      <div className={classes.models}>
        {TRAINED_IDS.map((id) => {
          const title = t(`trained.${id}.title`)
          return (
            <button
              key={id}
              type="button"
              className={classes.model}
              aria-busy={fetching === id}
              onClick={() => void intents.openTrained(id)}
            >
              <span className={classes.title}>
                {fetching === id ? t('trained.opening', { title }) : title}
              </span>
              <span className={classes.shows}>{t(`trained.${id}.shows`)}</span>
            </button>
          )
        })}
      </div>
    </section>
  )
}
