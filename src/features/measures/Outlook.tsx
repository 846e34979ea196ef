/** What will be seen here and when, while it has not been measured; and the button that brings it. */
import { Button } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { familySpec } from '../../models/families.ts'
import { isGame } from '../../models/spec.ts'
import { isPlaying } from '../../state/runStore.ts'
import { PlayIcon } from '../../ui/icons.tsx'
import { useLab, useRun } from '../useLab.ts'
import { dataKindOf } from '../useDataKind.ts'
import { useMeasureNow } from '../useMeasureNow.ts'
import classes from './measures.module.css'
import type { Experiment } from '../../models/experiment.ts'

interface Props {
  readonly experiment: Experiment
}

/** In place of the whole tab. */
export function Outlook({ experiment }: Props) {
  const { t } = useMessages()
  const { intents } = useLab()
  const phase = useRun((run) => run.phase)
  const playing = isPlaying(phase)
  const { players } = familySpec(experiment.family)
  const soon = [
    ...(dataKindOf(experiment.dataset) === 'digits' ? [t('measures.digits.title')] : []),
    ...(isGame({ players }) ? [t('measures.players.title')] : []),
  ]
  return (
    <div className={classes.outlook}>
      <h2 className={classes.title}>
        {t(playing ? 'measures.outlook.waiting' : 'measures.outlook.nothing')}
      </h2>
      {!playing && (
        <Button
          leftSection={<PlayIcon size={14} />}
          disabled={phase === 'opening' || phase === 'noBackend'}
          onClick={() => intents.play()}
        >
          {t('transport.play')}
        </Button>
      )}
      <Coming when={t('measures.outlook.soon')} what={soon} />
      <FullOutlook experiment={experiment} />
    </div>
  )
}

/** What comes with the first full measurement. */
export function FullOutlook({ experiment }: Props) {
  const { t } = useMessages()
  const measureNow = useMeasureNow()
  const { sheets } = familySpec(experiment.family)
  const kind = dataKindOf(experiment.dataset)
  const what = [
    t('measures.quality.title'),
    ...(kind === 'names'
      ? [t('measures.text.title')]
      : [t('measures.nearest.title', { kind }), t('measures.closest.title')]),
    ...(sheets.includes('reconstructions') ? [t('measures.latent.title')] : []),
    t('measures.table.title'),
  ]
  return (
    <div className={classes.coming}>
      <Coming when={t('measures.outlook.full', { measure: t('quality.measure') })} what={what} />
      {!measureNow.disabled && (
        <Button variant="default" size="compact-sm" {...measureNow}>
          {t('quality.measure')}
        </Button>
      )}
    </div>
  )
}

function Coming({ when, what }: { readonly when: string; readonly what: readonly string[] }) {
  return (
    <div>
      <p className={classes.words}>{when}</p>
      <ul className={classes.what}>
        {what.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  )
}
