/** Saves the walk as a file, and chooses how large. */
import { SaveFilm } from '../../../film/SaveFilm.tsx'
import { useMessages } from '../../../i18n/useMessages.ts'
import { Segmented } from '../../../ui/Segmented.tsx'
import { useFileName } from '../../useFileName.ts'
import { useRealPoints } from '../../useRealPoints.ts'
import { useLatent } from '../LatentContext.ts'
import { remembered } from '../remembered.ts'
import { filmOfImages, filmOfPoints, SCALES, sideOf } from './walkFilm.ts'
import classes from './walk.module.css'
import type { FileKind, Shot } from '../../../film/useExport.ts'
import type { Way } from '../../../state/latentStore.ts'
import type { Walk } from './paths.ts'
import type { Scale } from './walkFilm.ts'

interface Props {
  readonly walk: Walk
  readonly way: Way
}

const useSize = remembered<{ readonly scale: Scale }>({ scale: SCALES[0] })

const KINDS: readonly FileKind[] = ['png', 'gif', 'video']

/** Decodes the walk by the model as it is now, and makes a film of it. */
function useShoot({ walk }: Pick<Props, 'walk'>, scale: Scale): () => Promise<Shot> {
  const fileName = useFileName()
  const { space, decode } = useLatent()
  const real = useRealPoints(space.experiment)
  return async () => {
    const examples = await decode(walk.z, walk.count, walk.labels)
    const film = space.ofImages
      ? filmOfImages(examples, scale)
      : filmOfPoints(examples, real, scale)
    return { film, file: (ending) => fileName('walk', ending) }
  }
}

export function ExportBar({ walk, way }: Props) {
  const { t, number } = useMessages()
  const { space } = useLatent()
  const [{ scale }, set] = useSize()
  const shoot = useShoot({ walk }, scale)
  return (
    <div className={classes.export}>
      <SaveFilm
        title={t('walk.save')}
        note={t('walk.save.what', { way: t(`walk.way.${way}`), frames: walk.count })}
        kinds={KINDS}
        isThere={walk.count > 0}
        colour="var(--latent)"
        shoot={shoot}
      >
        <Segmented
          label={t('film.size')}
          value={String(scale)}
          options={SCALES.map((value) => ({
            value: String(value),
            label: t('film.pixels', { side: number(sideOf(value, space.ofImages)) }),
            help: null,
          }))}
          onChange={(next) => set({ scale: Number(next) as Scale })}
        />
      </SaveFilm>
    </div>
  )
}
