/** What the bars beside the sliders mean, and how many dimensions carry nothing. */
import { memo } from 'react'
import { useMessages } from '../../../i18n/useMessages.ts'
import { HelpedName } from '../../../ui/HelpedName.tsx'
import { useLatent } from '../LatentContext.ts'
import { countUnused, UNUSED_BELOW } from './influence.ts'
import classes from './sliders.module.css'
import type { Influence } from './influence.ts'

export const Legend = memo(function Legend({ influence }: { readonly influence: Influence }) {
  const { t, number } = useMessages()
  const { space } = useLatent()
  const { kl } = influence
  const { kind } = space
  const limit = number(UNUSED_BELOW)
  return (
    <p className={classes.hint}>
      <HelpedName name={t(kl ? 'sliders.legend.kl' : 'sliders.legend.change', { kind })}>
        <p>{kl ? t('sliders.help.kl', { kind, limit }) : t('sliders.help.change', { kind })}</p>
        <p>{kl ? t('sliders.help.active') : t('sliders.help.order', { kind })}</p>
      </HelpedName>{' '}
      {kl && t('sliders.unused', { count: countUnused(kl), all: kl.length })}
    </p>
  )
})
