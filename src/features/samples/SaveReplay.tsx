/** Saves the replay as a film: how long, how large, as what. */
import { useState } from 'react'
import { datasetSpec } from '../../datasets/datasets.ts'
import { SaveFilm } from '../../film/SaveFilm.tsx'
import { useMessages } from '../../i18n/useMessages.ts'
import { sheetSize } from '../../render/sheetPicture.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { modelName } from '../modelName.ts'
import { useFileName } from '../useFileName.ts'
import { useLab } from '../useLab.ts'
import { useRealPoints } from '../useRealPoints.ts'
import { filmReplay, LENGTHS, momentsOf, planReplay, SCALES } from './replayFilm.ts'
import type { FileKind } from '../../film/useExport.ts'
import type { Experiment } from '../../models/experiment.ts'
import type { SampleView } from '../../worker/protocol/run.ts'
import type { Length, Scale } from './replayFilm.ts'

interface Props {
  readonly experiment: Experiment
  /** What the moments to be filmed show. */
  readonly view: SampleView
}

const KINDS: readonly FileKind[] = ['gif', 'video']

export function SaveReplay({ experiment, view }: Props) {
  const messages = useMessages()
  const { t, number } = messages
  const { replay } = useLab()
  const fileName = useFileName()
  const real = useRealPoints(experiment)
  const [length, setLength] = useState<Length>(10)
  const [scale, setScale] = useState<Scale>(2)
  const moments = momentsOf(replay, view)
  const { shown, seconds } = planReplay(moments.length, length)
  const first = moments[0]
  return (
    <SaveFilm
      title={t('replay.save')}
      note={t('replay.save.what', {
        view: t(`samples.view.${view}`),
        shown,
        count: moments.length,
        from: number(first?.step ?? 0),
        to: number(moments.at(-1)?.step ?? 0),
        seconds: number(seconds, { maximumFractionDigits: 1 }),
      })}
      kinds={KINDS}
      isThere={moments.length > 1}
      colour="var(--generated)"
      shoot={() => {
        const plan = planReplay(moments.length, length)
        const look = {
          scale,
          real,
          name: modelName(experiment, messages),
          classNames: datasetSpec(experiment.dataset).classNames,
          stepInWords: (step: number) => t('replay.step', { step: number(step) }),
        }
        const film = filmReplay(moments, plan, look)
        return Promise.resolve({ film, file: (ending) => fileName('replay', ending) })
      }}
    >
      <Segmented
        label={t('replay.length')}
        value={String(length)}
        options={LENGTHS.map((value) => ({
          value: String(value),
          label: t('replay.seconds', { seconds: value }),
          help: null,
        }))}
        onChange={(next) => setLength(Number(next) as Length)}
      />
      {first && (
        <Segmented
          label={t('film.size')}
          value={String(scale)}
          options={SCALES.map((value) => ({
            value: String(value),
            label: t('film.pixels', { side: number(sheetSize(first.sheet, value).width) }),
            help: null,
          }))}
          onChange={(next) => setScale(Number(next) as Scale)}
        />
      )}
    </SaveFilm>
  )
}
