/** A model of text, looked at through a name: what surprises it, what it expects next, what it looks at, how it goes on. */
import { useCallback, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { datasetSpec } from '../../datasets/datasets.ts'
import { mostCharacters } from '../../datasets/text.ts'
import { isConditional } from '../../models/spec.ts'
import { hasModel } from '../../state/runStore.ts'
import { HelpButton } from '../../ui/HelpButton.tsx'
import { useLab, useRun } from '../useLab.ts'
import { askedOf } from './asked.ts'
import { AttentionView } from './AttentionView.tsx'
import { Continuations } from './Continuations.tsx'
import { LearningStrip } from './LearningStrip.tsx'
import { LetterMap } from './LetterMap.tsx'
import { LetterTiles } from './LetterTiles.tsx'
import { NameField } from './NameField.tsx'
import classes from './names.module.css'
import { NextLetters } from './NextLetters.tsx'
import { chancesAt, surprisesOf } from './readings.ts'
import { TakeNames } from './TakeNames.tsx'
import { useLetterVectors, useReading } from './useReadings.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { DatasetSpec } from '../../datasets/spec.ts'
import type { ReactNode } from 'react'
import type { AskedName } from './asked.ts'
import type { Invention } from './inventions.ts'

export function NamesPanel() {
  const { t } = useMessages()
  const isThere = useRun((state) => hasModel(state.phase))
  const experiment = useRun((state) => state.experiment)
  return isThere && experiment ? (
    <Names experiment={experiment} />
  ) : (
    <p className={classes.nothing}>{t('names.noRun', { play: t('transport.play') })}</p>
  )
}

function Names({ experiment: { dataset, hyperparameters } }: { readonly experiment: Experiment }) {
  const { typedName } = useLab()
  const typed = useStore(typedName)
  const data = datasetSpec(dataset)
  const asked = useMemo(() => askedOf(data, typed, hyperparameters), [data, typed, hyperparameters])
  const fault = 'reason' in asked ? asked : null
  // While there is something wrong with the name, what is seen stays that of the one before.
  const [name, setName] = useState<AskedName | null>(null)
  if (!('reason' in asked) && asked !== name) setName(asked)
  const take = useCallback(
    ({ text, label }: Invention) => typedName.setState({ text, ...(label !== null && { label }) }),
    [typedName],
  )
  return (
    <div className={classes.panel}>
      <div className={classes.section}>
        <NameField
          {...{ typed, data, fault }}
          isTold={isConditional(hyperparameters)}
          onChange={(change) => typedName.setState(change)}
        />
        <TakeNames {...{ data, take }} takesFirst={typed.text === null} />
      </div>
      {name && <Readings {...{ name, data }} />}
      <Section of="learning">
        <LearningStrip data={data} />
      </Section>
      <Letters data={data} />
    </div>
  )
}

type Part = 'surprise' | 'nextLetters' | 'onward' | 'attention' | 'learning' | 'letters'

interface SectionProps {
  readonly of: Part
  readonly children: ReactNode
}

function Section({ of, children }: SectionProps) {
  const { t } = useMessages()
  const title = t(`names.${of}`)
  return (
    <section className={classes.section} aria-label={title}>
      <div className={classes.title}>
        <h3>{title}</h3>
        <HelpButton about={title}>
          <p>{t(`names.help.${of}`)}</p>
        </HelpButton>
      </div>
      {children}
    </section>
  )
}

interface ReadingsProps {
  readonly name: AskedName
  readonly data: DatasetSpec
}

/** What the model makes of a name that it can read. */
function Readings({ name, data }: ReadingsProps) {
  const { t } = useMessages()
  const { typedName } = useLab()
  const next = useReading('next', name)
  const attention = useReading('attention', name)
  const { probabilities, surprise } = next?.arrays ?? {}
  const { alphabet = [] } = data
  return (
    <>
      {next && probabilities && surprise && (
        <>
          <Section of="surprise">
            <LetterTiles name={next.of} surprises={surprisesOf(surprise, next.of.letters.length)} />
          </Section>
          <Section of="nextLetters">
            <NextLetters
              alphabet={alphabet}
              chances={chancesAt(probabilities, next.of.letters.length)}
              append={
                next.of.letters.length < mostCharacters(data)
                  ? (letter) => typedName.setState({ text: [...next.of.letters, letter].join('') })
                  : null
              }
            />
          </Section>
        </>
      )}
      <Section of="onward">
        <Continuations {...{ name, data }} />
      </Section>
      {attention?.arrays['attention'] && (
        <Section of="attention">
          <AttentionView
            letters={attention.of.letters}
            attention={attention.arrays['attention']}
            prefix={t('names.start')}
          />
        </Section>
      )}
    </>
  )
}

function Letters({ data: { alphabet = [] } }: { readonly data: DatasetSpec }) {
  const embeddings = useLetterVectors()
  if (!embeddings) return null
  return (
    <Section of="letters">
      <LetterMap embeddings={embeddings} alphabet={alphabet} />
    </Section>
  )
}
