/** Makes a link: what it carries, what it locks, the link itself and its QR code. */
import { Button, Group, Modal, Switch } from '@mantine/core'
import { useEffect, useMemo, useRef, useState } from 'react'
import { LOCALE_NAMES } from '../../i18n/locale.ts'
import { useMessages } from '../../i18n/useMessages.ts'
import { pageFacts } from '../../state/pageFacts.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { modelName } from '../modelName.ts'
import { saveFile } from '../saveFile.ts'
import { useLab } from '../useLab.ts'
import { usePageView } from '../useView.ts'
import { drawQr, MOST_IN_QR, qrCodeOf } from './qrCode.ts'
import classes from './share.module.css'
import { hasPart, LOCKABLE, LOCKS, PARTS, sharedHash } from './shared.ts'
import type { LinkedExercise } from '../../exercises/link.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { PageFacts } from '../../state/hash/page.ts'
import type { Lock, Locks, Part } from './shared.ts'
import type { QrCode } from './qrCode.ts'

const CARD_NAMES = { data: 'data.title', model: 'model.title', training: 'training.title' } as const

/** What can be said of the page as it was when the dialog was opened: the scene that is presented, or where one looks. */
function useFacts(exercise: LinkedExercise | null): PageFacts {
  const lab = useLab()
  const pageView = usePageView()
  const { locale } = useMessages()
  const [facts] = useState(
    (): PageFacts => pageView.store.getState().presents ?? pageFacts(lab, pageView),
  )
  return { ...facts, lang: locale, ...(exercise?.link && { exercise: exercise.link }) }
}

/** The page's address without what its hash says. */
function linkTo(hash: string): string {
  const link = new URL(location.href)
  link.searchParams.delete('lang')
  link.hash = hash
  return link.href
}

const firstLocks = ({ lock = [], hide = [] }: PageFacts): Locks => {
  const of = (card: string): Lock =>
    hide.includes(card) ? 'hide' : lock.includes(card) ? 'lock' : 'free'
  return { data: of('data'), model: of('model'), training: of('training') }
}

interface Props {
  /** The exercise that is open; `null` where none is. */
  readonly exercise: LinkedExercise | null
  readonly onClose: () => void
}

export function ShareDialog({ exercise, onClose }: Props) {
  const messages = useMessages()
  const { t } = messages
  const { experiment: store } = useLab()
  const [experiment] = useState(() => store.getState().experiment)
  const facts = useFacts(exercise)
  const parts = PARTS.filter((part) => hasPart(part, facts))
  const [off, setOff] = useState<ReadonlySet<Part>>(new Set(['language']))
  const [locks, setLocks] = useState(() => firstLocks(facts))
  const chosen = new Set(parts.filter((part) => !off.has(part)))
  const link = linkTo(sharedHash(experiment, facts, chosen, locks))
  const words: Record<Part, string> = {
    deck: t('share.deck', { scene: facts.scene ?? 1 }),
    settings: facts.model
      ? t('share.model', { name: t(`trained.${facts.model}.title`) })
      : t('share.settings', { name: modelName(experiment, messages) }),
    view: t('share.view'),
    place: t('share.place'),
    language: t('share.language', { name: LOCALE_NAMES[facts.lang ?? 'en'] }),
    exercise: t('share.exercise'),
  }
  const turn = (part: Part, isOn: boolean): void =>
    setOff(new Set(isOn ? [...off].filter((one) => one !== part) : [...off, part]))
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('share.label')}
      closeButtonProps={{ 'aria-label': t('notice.dismiss') }}
      size={facts.scene === undefined ? 900 : '90%'}
      centered
    >
      <div className={classes.dialog}>
        <div className={classes.choices}>
          <fieldset className={classes.group}>
            <legend>{t('share.what')}</legend>
            {parts.map((part) => (
              <Switch
                key={part}
                label={words[part]}
                checked={chosen.has(part)}
                onChange={(event) => turn(part, event.currentTarget.checked)}
              />
            ))}
            {exercise?.link === null && (
              <p className={classes.note}>{t('exercise.link.tooLong')}</p>
            )}
          </fieldset>
          {hasPart('settings', facts) && (
            <LockChoices locks={locks} onChange={setLocks} messages={messages} />
          )}
          <Address link={link} />
        </div>
        <Code link={link} />
      </div>
    </Modal>
  )
}

interface LockProps {
  readonly locks: Locks
  readonly onChange: (locks: Locks) => void
  readonly messages: Messages
}

function LockChoices({ locks, onChange, messages: { t } }: LockProps) {
  return (
    <fieldset className={classes.group}>
      <legend>{t('share.locks')}</legend>
      {LOCKABLE.map((card) => (
        <div key={card} className={classes.lock}>
          <span aria-hidden="true">{t(CARD_NAMES[card])}</span>
          <Segmented
            label={t(CARD_NAMES[card])}
            value={locks[card]}
            options={LOCKS.map((value) => ({
              value,
              label: t(`share.lock.${value}`),
              help: null,
            }))}
            onChange={(next) => onChange({ ...locks, [card]: next as Lock })}
          />
        </div>
      ))}
      <p className={classes.note}>{t('share.locksHelp')}</p>
    </fieldset>
  )
}

/** The link, to select and to copy. */
function Address({ link }: { readonly link: string }) {
  const { t } = useMessages()
  const [outcome, setOutcome] = useState<{ link: string; words: string } | null>(null)
  const copy = (): void => {
    const tell = (words: string) => () => setOutcome({ link, words })
    navigator.clipboard.writeText(link).then(tell(t('share.copied')), tell(t('share.failed')))
  }
  return (
    <div className={classes.address}>
      <textarea
        readOnly
        rows={3}
        className={classes.link}
        aria-label={t('share.link')}
        value={link}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Group gap="xs">
        <Button onClick={copy}>{t('share.copy')}</Button>
        <span role="status" className={classes.note}>
          {outcome?.link === link ? outcome.words : ''}
        </span>
      </Group>
    </div>
  )
}

/** Marks the page while it is printed, so that the code alone is. */
function print(): void {
  const { dataset } = document.documentElement
  dataset['prints'] = 'qr'
  window.print()
  delete dataset['prints']
}

function Code({ link }: { readonly link: string }) {
  const { t, number } = useMessages()
  const code = useMemo(() => qrCodeOf(link), [link])
  if (code) return <Drawn code={code} />
  const sizes = { count: number(link.length), most: number(MOST_IN_QR) }
  return (
    <p className={classes.tooLong} role="status">
      {t('share.tooLong', sizes)}
    </p>
  )
}

function Drawn({ code }: { readonly code: QrCode }) {
  const { t } = useMessages()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (canvas.current) drawQr(canvas.current, code)
  }, [code])
  const save = (): void =>
    canvas.current?.toBlob((blob) => {
      if (blob) saveFile(blob, 'ganvas-link.png')
    })
  return (
    <figure className={classes.code}>
      <canvas ref={canvas} role="img" aria-label={t('share.qr')} />
      <Group gap="xs" justify="center" className={classes.buttons}>
        <Button variant="default" size="xs" onClick={save}>
          {t('share.save')}
        </Button>
        <Button variant="default" size="xs" onClick={print}>
          {t('share.print')}
        </Button>
      </Group>
    </figure>
  )
}
