/** The runs of a class from their files: a gallery, and all of them in one chart. Nothing leaves the page. */
import { Button, Modal } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useMessages } from '../../i18n/useMessages.ts'
import { Verdict } from '../../ui/Verdict.tsx'
import { GalleryCard } from './GalleryCard.tsx'
import { GalleryChart } from './GalleryChart.tsx'
import classes from './gallery.module.css'
import { differencesOf, readRun } from './readRuns.ts'
import { sorted, SORTS } from './sorting.ts'
import { ChoiceField } from '../../ui/ChoiceField.tsx'
import type { Handed, Refused } from './readRuns.ts'
import type { Sort } from './sorting.ts'

interface Props {
  /** Opens a run's file on the page. */
  readonly open: (file: File) => void
  readonly close: () => void
}

export function GalleryView({ open, close }: Props) {
  const { t } = useMessages()
  const isPhone = useMediaQuery('(max-width: 719.98px)')
  return (
    <Modal
      opened
      onClose={close}
      title={t('gallery.title')}
      closeButtonProps={{ 'aria-label': t('notice.dismiss') }}
      closeOnClickOutside={false}
      size={1280}
      fullScreen={isPhone ?? false}
    >
      <Gallery {...{ open, close }} />
    </Modal>
  )
}

/** Reads files one after the other, and takes in what each was. */
function useHandedIn() {
  const [runs, setRuns] = useState<readonly Handed[]>([])
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const [left, setLeft] = useState(0)
  const count = useRef(0)
  const take = async (files: readonly File[]): Promise<void> => {
    setRefused([])
    setLeft((before) => before + files.length)
    for (const file of files) {
      const read = await readRun(file, count.current++)
      if ('fault' in read) setRefused((before) => [...before, read])
      else setRuns((before) => [...before, read])
      setLeft((before) => before - 1)
    }
  }
  return { runs, refused, left, take }
}

/** Takes what is dropped anywhere: beside the dialog, the browser would open it in the page's place. */
function useDrop(take: (files: readonly File[]) => Promise<void>): void {
  const newest = useRef(take)
  useEffect(() => {
    newest.current = take
  }, [take])
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault()
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      void newest.current(Array.from(event.dataTransfer?.files ?? []))
    }
    window.addEventListener('dragover', over)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('drop', drop)
    }
  }, [])
}

function Gallery({ open, close }: Props) {
  const messages = useMessages()
  const { t } = messages
  const { runs, refused, left, take } = useHandedIn()
  const [sort, setSort] = useState<Sort>('name')
  const [chosen, setChosen] = useState<number | null>(null)
  const differs = useMemo(() => differencesOf(runs), [runs])
  const shown = useMemo(() => sorted(runs, sort, messages), [runs, sort, messages])
  useDrop(take)
  return (
    <div className={classes.view}>
      <Picker take={(files) => void take(files)} />
      <div role="status">{left > 0 && t('gallery.reading', { count: left })}</div>
      {refused.length > 0 && (
        <Verdict kind="warn" role="alert">
          <div>
            {t('gallery.refused', { count: refused.length })}
            <ul className={classes.refused}>
              {refused.map(({ id, name, fault, detail }) => (
                <li key={id}>
                  <strong>{name}</strong> – {t(`runFile.fault.${fault}`, { detail })}
                </li>
              ))}
            </ul>
          </div>
        </Verdict>
      )}
      {runs.length > 0 && (
        <>
          <GalleryChart {...{ runs, chosen }} choose={setChosen} />
          <div className={classes.head}>
            <h3>{t('gallery.count', { count: runs.length })}</h3>
            <label>
              {t('gallery.sort')}
              <ChoiceField
                label={t('gallery.sort')}
                value={sort}
                options={SORTS.map((value) => ({
                  value,
                  label: t(`gallery.sort.${value}`),
                  help: null,
                }))}
                onChange={(value) => setSort(value as Sort)}
              />
            </label>
          </div>
          <ul className={classes.cards}>
            {shown.map((run) => (
              <GalleryCard
                key={run.id}
                run={run}
                changes={differs.get(run.id) ?? []}
                isChosen={run.id === chosen}
                choose={() => setChosen(run.id === chosen ? null : run.id)}
                open={() => {
                  close()
                  open(run.file)
                }}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function Picker({ take }: { readonly take: (files: readonly File[]) => void }) {
  const { t } = useMessages()
  const input = useRef<HTMLInputElement>(null)
  return (
    <div className={classes.picker}>
      <p>{t('gallery.help')}</p>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={t('gallery.choose')}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          // The same files can be chosen again.
          currentTarget.value = ''
          take(files)
        }}
      />
      <Button data-autofocus onClick={() => input.current?.click()}>
        {t('gallery.choose')}
      </Button>
    </div>
  )
}
