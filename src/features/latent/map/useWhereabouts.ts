import { useMemo } from 'react'
import { datasetSpec } from '../../../datasets/datasets.ts'
import { useMessages } from '../../../i18n/useMessages.ts'
import { useLatent } from '../LatentContext.ts'
import { whereaboutsOf } from './whereabouts.ts'
import type { Chart } from './chart.ts'

/** Where the classes lie, in words; `null` where nobody knows the classes. */
export function useWhereabouts({ codes, places }: Chart): string | null {
  const { t } = useMessages()
  const { space } = useLatent()
  const { classes: count, classNames } = datasetSpec(space.experiment.dataset)
  const labels = codes?.labels
  return useMemo(() => {
    if (!labels || count < 2) return null
    const list = whereaboutsOf(places, labels, count).map(({ label, zone }) =>
      t('map.where.item', {
        name: classNames[label] ?? String(label),
        zone: t(`map.zone.${zone}`),
      }),
    )
    return t('map.where', { list: list.join(', ') })
  }, [labels, places, count, classNames, t])
}
