/** Saves the walk as a file: how large, as what, and how far it is. */
import { Button, Progress } from '@mantine/core'
import { useMessages } from '../../../i18n/useMessages.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import { useLab } from '../../useLab.ts'
import { useRealPoints } from '../../useRealPoints.ts'
import { useLatent } from '../LatentContext.ts'
import { remembered } from '../remembered.ts'
import { filmOfImages, filmOfPoints, SCALES, sideOf } from './export/film.ts'
import { useExport } from './useExport.ts'
import classes from './walk.module.css'
import type { Scale } from './export/film.ts'
import type { Walk, Way } from './paths.ts'
import type { Export, FileKind, Shot } from './useExport.ts'

interface Props {
  readonly walk: Walk
  readonly way: Way
}

const useSize = remembered<{ readonly scale: Scale }>({ scale: SCALES[0] })

const KINDS: readonly FileKind[] = ['png', 'gif', 'video']

/** Decodes the walk by the model as it is now, and makes a film of it. */
function useShoot({ walk }: Pick<Props, 'walk'>, scale: Scale): () => Promise<Shot> {
  const { run } = useLab()
  const { space, decode } = useLatent()
  const real = useRealPoints(space.experiment)
  return async () => {
    const examples = await decode(walk.z, walk.count, walk.labels)
    const film = space.ofImages
      ? filmOfImages(examples, scale)
      : filmOfPoints(examples, real, scale)
    return { film, name: `ganvas-walk-${space.experiment.family}-step${run.getState().step}` }
  }
}

export function ExportBar({ walk, way }: Props) {
  const { t, number } = useMessages()
  const { space } = useLatent()
  const [{ scale }, set] = useSize()
  const shoot = useShoot({ walk }, scale)
  const { saving, canVideo, save, cancel } = useExport()
  const isBusy = saving.status === 'busy'
  return (
    <section className={classes.export} aria-label={t('walk.save')}>
      <h3>{t('walk.save')}</h3>
      <p className={classes.note}>
        {t('walk.save.what', { way: t(`walk.way.${way}`), frames: walk.count })}
      </p>
      <div className={classes.choices}>
        <Segmented
          label={t('walk.save.size')}
          value={String(scale)}
          options={SCALES.map((value) => ({
            value: String(value),
            label: t('walk.save.pixels', { side: number(sideOf(value, space.ofImages)) }),
            help: null,
          }))}
          onChange={(next) => set({ scale: Number(next) as Scale })}
        />
        {KINDS.map((kind) => (
          <Button
            key={kind}
            className={classes.target ?? ''}
            size="compact-md"
            variant="default"
            disabled={isBusy || walk.count === 0 || (kind === 'video' && !canVideo)}
            onClick={() => void save(kind, shoot)}
          >
            {t(kind === 'video' && !canVideo ? 'walk.save.noVideo' : `walk.save.${kind}`)}
          </Button>
        ))}
      </div>
      <Outcome {...{ saving, cancel }} />
    </section>
  )
}

function Outcome({ saving, cancel }: Pick<Export, 'saving' | 'cancel'>) {
  const { t, number } = useMessages()
  if (saving.status === 'failed')
    return (
      <p className={classes.failed} role="alert">
        {t('walk.save.failed')}
      </p>
    )
  if (saving.status === 'busy' && saving.isSlow)
    return (
      <div className={classes.progress}>
        <Progress
          value={100 * saving.done}
          size={4}
          color="var(--latent)"
          aria-label={t('walk.save.progress')}
        />
        <Button
          className={classes.target ?? ''}
          size="compact-md"
          variant="default"
          onClick={cancel}
        >
          {t('walk.save.cancel')}
        </Button>
      </div>
    )
  return (
    <p className={classes.note} role="status">
      {saving.status === 'saved' &&
        t('walk.save.saved', { name: saving.name, size: number(Math.ceil(saving.bytes / 1000)) })}
    </p>
  )
}
