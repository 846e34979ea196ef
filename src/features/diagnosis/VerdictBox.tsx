/** The verdict in a sentence, and the values that its rule looked at. */
import { useMessages } from '../../i18n/useMessages.ts'
import { hasModel } from '../../state/runStore.ts'
import { Verdict } from '../../ui/Verdict.tsx'
import { useRun } from '../useLab.ts'
import { sentenceOf } from './sentence.ts'
import { SIGNAL_NAMES, signalValue } from './signalWords.ts'
import classes from './diagnosis.module.css'
import type { MessageKey } from '../../i18n/messages.ts'
import type { Glance, Report } from '../../metrics/report/measures.ts'
import type { Evidence, Verdict as Finding, VerdictId } from '../../metrics/verdict/verdicts.ts'
import type { PhaseName } from '../../state/runStore.ts'
import type { VerdictKind } from '../../ui/Verdict.tsx'

const KIND_OF: Readonly<Record<VerdictId, VerdictKind>> = {
  healthy: 'good',
  'warming-up': 'info',
  'partial-collapse': 'warn',
  collapse: 'bad',
  'slow-mode-dropping': 'warn',
  'critic-too-strong': 'bad',
  'critic-too-weak': 'warn',
  oscillation: 'warn',
  diverged: 'bad',
  'posterior-collapse': 'bad',
  blurry: 'warn',
  memorising: 'bad',
  unrecognisable: 'bad',
  repeating: 'bad',
  underfitting: 'warn',
  unclear: 'info',
}

interface Props {
  readonly verdict: Finding | null
  readonly glance: Glance | null
  readonly report: Report | null
  /** Classes that the training mix holds. */
  readonly digits: number
  /** What each class is called. */
  readonly names: readonly string[]
}

/** What is said before there is a verdict. */
function wordsBefore(phase: PhaseName): MessageKey {
  if (phase === 'paused') return 'diagnosis.paused'
  return hasModel(phase) ? 'diagnosis.first' : 'diagnosis.noRun'
}

export function VerdictBox({ verdict, glance, report, digits, names }: Props) {
  const messages = useMessages()
  const { t } = messages
  const before = useRun(({ phase }) => wordsBefore(phase))
  return (
    <div className={classes.verdict} data-kind={verdict ? KIND_OF[verdict.id] : 'info'}>
      <Verdict kind={verdict ? KIND_OF[verdict.id] : 'info'}>
        <div className={classes.words}>
          {/* Only the name is read out when it changes: the numbers after it change with every panel. */}
          <strong role="status">{verdict && t(`diagnosis.${verdict.id}.title`)}</strong>{' '}
          {verdict ? sentenceOf({ verdict, glance, report, digits, names }, messages) : t(before)}
          {verdict && <Signals evidence={verdict.evidence} />}
        </div>
      </Verdict>
    </div>
  )
}

function Signals({ evidence }: { readonly evidence: Evidence }) {
  const messages = useMessages()
  const { t } = messages
  const seen = SIGNAL_NAMES.flatMap((name) => {
    const value = evidence.signals[name]
    return value === undefined ? [] : [{ name, value }]
  })
  return (
    <details className={classes.evidence}>
      <summary>{t('diagnosis.evidence')}</summary>
      {seen.length === 0 ? (
        <p>{t('diagnosis.noEvidence')}</p>
      ) : (
        <dl>
          {seen.map(({ name, value }) => (
            <div key={name}>
              <dt>{t(`signal.${name}`)}</dt>
              <dd>{signalValue(name, value, messages)}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  )
}
