/** Whether a model that is asked for a class draws it. */
import { memo } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { Bars } from './Bars.tsx'
import { Section } from './Section.tsx'
import { percent } from '../measureWords.ts'
import classes from './measures.module.css'
import type { RequestedMeasures } from '../../metrics/report/measures.ts'
import type { Bar } from './Bars.tsx'

export const RequestedSection = memo(function RequestedSection({
  requested,
  names,
}: {
  readonly requested: RequestedMeasures
  /** What each class is called. */
  readonly names: readonly string[]
}) {
  const writer = useMessages()
  const { t } = writer
  const { accuracy, perClass, real } = requested
  const write = (value: number): string => percent(value, writer)
  const model = { look: 'solid', tone: 'generated' } as const
  const digits = perClass.flatMap((value, digit): Bar[] =>
    value === null ? [] : [{ name: names[digit] ?? String(digit), value, ...model }],
  )
  return (
    <Section title={t('measures.requested.title')}>
      <p className={classes.note}>{t('measures.requested.help')}</p>
      <Bars
        title={t('measures.requested.all')}
        write={write}
        bars={[
          { name: t('measures.quality.model'), value: accuracy, ...model },
          { name: t('measures.requested.real'), value: real, look: 'hatched', tone: 'neutral' },
        ]}
      />
      <Bars title={t('measures.requested.each')} write={write} bars={digits} />
    </Section>
  )
})
