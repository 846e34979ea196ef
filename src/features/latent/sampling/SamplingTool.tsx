/** Samples that tighten and spread with the temperature, drawn from the prior or from what the codes look like. */
import { useMessages } from '../../../i18n/useMessages.ts'
import { goTo } from '../goTo.ts'
import { useLatent, useZ } from '../LatentContext.ts'
import { remembered } from '../remembered.ts'
import { Place } from './Place.tsx'
import { Requested } from './Requested.tsx'
import { SampleScatter } from './SampleScatter.tsx'
import { SampleSheet } from './SampleSheet.tsx'
import { SampleReading } from './SampleReading.tsx'
import classes from './sampling.module.css'
import { Source, Temperature } from './Settings.tsx'
import { sourcesOf } from './sheet.ts'
import { useDraw } from './useDraw.ts'
import type { Chosen } from './Place.tsx'
import type { Wish } from './useDraw.ts'

interface Settings {
  readonly wish: Wish
  readonly chosen: Chosen | null
}

const useSettings = remembered<Settings>({
  wish: { from: 'prior', temperature: 1, seed: 1 },
  chosen: null,
})

export function SamplingTool() {
  const { t } = useMessages()
  const { space, store } = useLatent()
  const here = useZ()
  const [{ wish, chosen }, set] = useSettings()
  const setWish = (next: Wish): void => set({ wish: next })
  const drawn = useDraw(wish)
  const { dimensions, prior, isUniform, hasEncoder, kind, ofImages } = space

  const choose = (index: number): void => {
    const z = drawn && [...drawn.z.subarray(index * dimensions, (index + 1) * dimensions)]
    if (!z) return
    const label = drawn.labels?.[index] ?? null
    goTo(store, z, here)
    if (label !== null) store.setState({ label })
    set({ chosen: { z, label } })
  }
  const sheet = { drawn, chosen, temperature: wish.temperature, onChoose: choose }
  return (
    <div className={classes.tool}>
      <Temperature wish={wish} onChange={setWish} />
      {ofImages ? <SampleSheet {...sheet} /> : <SampleScatter {...sheet} />}
      {kind === 'digits' && drawn && <SampleReading key={JSON.stringify(drawn.by)} {...drawn} />}
      <Place chosen={chosen} />
      <Source wish={wish} sources={sourcesOf(space)} onChange={setWish} />
      <p className={classes.why}>
        {hasEncoder
          ? t(`sampling.why.${prior}.${wish.from}`, { kind })
          : t('sampling.why.noEncoder', { noise: isUniform ? 'uniform' : 'normal' })}
      </p>
      {!hasEncoder && <p className={classes.hint}>{t('sampling.truncation')}</p>}
      {space.classes > 0 && kind === 'digits' && <Requested />}
    </div>
  )
}
