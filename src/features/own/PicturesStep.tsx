/** Pictures as they come out: framed, inverted where that helps, with their classes and what was left out. */
import { Switch } from '@mantine/core'
import { useMemo, useState } from 'react'
import { OWN_CLASSES } from '../../datasets/own.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { augmented, MOST_AUGMENTED, VARIANTS } from '../../imports/augment.ts'
import { nameOfFile } from '../../imports/names.ts'
import { areWhite, chosenPictures } from '../../imports/pictures.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { ClassCounts } from './ClassCounts.tsx'
import { FaultLine } from './FaultLine.tsx'
import classes from './own.module.css'
import { PicturesGrid } from './PicturesGrid.tsx'
import { UseBar } from './UseBar.tsx'
import { VariantsChoice, VariantsGrid } from './Variants.tsx'
import type { Framing, Pictures } from '../../imports/pictures.ts'
import type { Source, Stage } from './useSource.ts'

const FRAMINGS: readonly Framing[] = ['whole', 'centred']

interface Props {
  readonly source: Source
  readonly brought: Extract<Stage, { readonly kind: 'pictures' }>
}

export function PicturesStep({ source, brought: { pictures, file, isDrawn } }: Props) {
  const { t } = useMessages()
  const [framing, setFraming] = useState<Framing>('whole')
  const [variants, setVariants] = useState(isDrawn ? VARIANTS.standard : 0)
  const isWhite = areWhite(pictures)
  const [isInverted, setIsInverted] = useState(isWhite)
  const values = useMemo(
    () => chosenPictures(pictures, framing, isInverted),
    [pictures, framing, isInverted],
  )
  return (
    <div className={classes.step}>
      {variants === 0 ? (
        <PicturesGrid values={values} count={pictures.count} />
      ) : (
        <VariantsGrid values={values} count={pictures.count} />
      )}
      <Segmented
        label={t('own.framing')}
        value={framing}
        options={FRAMINGS.map((value) => ({ value, label: t(`own.framing.${value}`), help: null }))}
        onChange={(next) => setFraming(next as Framing)}
      />
      <p className={classes.hint}>{t(`own.framing.${framing}.what`)}</p>
      {framing === 'whole' && !isDrawn && (
        <Switch
          label={t('own.invert')}
          description={t(isWhite ? 'own.invert.white' : 'own.invert.black', {
            count: pictures.whiteGrounds,
            all: pictures.count,
          })}
          checked={isInverted}
          onChange={(event) => setIsInverted(event.currentTarget.checked)}
        />
      )}
      <ClassCounts names={pictures.classNames} labels={pictures.labels} kind="images" />
      {pictures.count <= MOST_AUGMENTED && (
        <VariantsChoice count={pictures.count} variants={variants} onChange={setVariants} />
      )}
      <LeftOutFiles pictures={pictures} />
      <FaultLine fault={source.fault} />
      <UseBar
        source={source}
        suggested={file ? nameOfFile(file) : t(isDrawn ? 'own.draw.name' : 'own.pictures.name')}
        canUse
        {...(isDrawn && { back: { kind: 'draw' } })}
        onUse={(name) =>
          source.take(() => {
            const { labels, classNames } = pictures
            const all = variants === 0 ? { values, labels } : augmented(values, labels, variants)
            return { kind: 'image', ...all, classNames, name, file }
          })
        }
      />
    </div>
  )
}

/** How many files gave no picture, by reason. */
function LeftOutFiles({ pictures }: { readonly pictures: Pictures }) {
  const { leftOut, tooManyFolders } = pictures
  const { t } = useMessages()
  return (
    <>
      {tooManyFolders > 0 && (
        <p className={classes.hint}>
          {t('own.folders', { count: tooManyFolders, most: OWN_CLASSES.most })}
        </p>
      )}
      {leftOut.size > 0 && (
        <ul className={classes.leftOut}>
          {[...leftOut].map(([reason, count]) => (
            <li key={reason}>{t(`own.files.${reason}`, { count })}</li>
          ))}
        </ul>
      )}
    </>
  )
}
