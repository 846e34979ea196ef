/** Where the model trains: the backend in use, how the others fared and why, and the choice of another. */
import { Menu } from '@mantine/core'
import { useMessages } from '../../i18n/useMessages.ts'
import { useExperiment, useLab, useRun } from '../useLab.ts'
import classes from './BackendMenu.module.css'
import type { BackendReport, LabReport } from '../../lib/backends.ts'

const CANNOT_BE_CHOSEN: ReadonlySet<BackendReport['verdict']> = new Set(['absent', 'wrong'])

export function BackendMenu() {
  const { t } = useMessages()
  const { intents } = useLab()
  const report = useRun((run) => run.report)
  const phase = useRun((run) => run.phase)
  const wish = useExperiment(({ experiment }) => experiment.backend)
  const name = report
    ? t(`backend.${report.backend}`)
    : t(phase === 'noBackend' ? 'backends.none' : 'backends.looking')
  return (
    <Menu width={340} position="bottom-start">
      <Menu.Target>
        <button
          type="button"
          className={classes.chip}
          disabled={!report}
          aria-label={t('backends.label', { name })}
        >
          <span className={classes.dot} data-found={report !== null} aria-hidden="true" />
          {name}
        </button>
      </Menu.Target>
      {report && (
        <Menu.Dropdown>
          <Menu.Label>{t('backends.title')}</Menu.Label>
          <Menu.Item
            data-current={wish === 'auto'}
            className={classes.item}
            onClick={() => intents.chooseBackend('auto')}
          >
            <span className={classes.name}>{t('backend.auto')}</span>
            <span className={classes.detail}>{t('backends.auto')}</span>
          </Menu.Item>
          {report.backends.map((backend) => (
            <Menu.Item
              key={backend.name}
              className={classes.item}
              data-current={wish === backend.name}
              disabled={CANNOT_BE_CHOSEN.has(backend.verdict)}
              onClick={() => intents.chooseBackend(backend.name)}
            >
              <Verdict backend={backend} />
            </Menu.Item>
          ))}
          {report.timed && (
            <>
              <Menu.Divider />
              <Menu.Item className={classes.item} onClick={() => intents.timeBackends()}>
                <span className={classes.name}>{t('backends.again')}</span>
                <Timed timed={report.timed} />
                <span className={classes.detail}>{t('backends.again.what')}</span>
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      )}
    </Menu>
  )
}

/** What the choice between a GPU and WebAssembly rests on, and since when. */
function Timed({ timed }: { readonly timed: NonNullable<LabReport['timed']> }) {
  const { t, number } = useMessages()
  const { gpu, gpuMs, wasmMs, at } = timed.choice
  const shown = (ms: number): string =>
    Number.isFinite(ms) ? number(ms, { maximumSignificantDigits: 2 }) : '–'
  return (
    <span className={classes.detail}>
      {t(timed.isRemembered ? 'backends.remembered' : 'backends.timed', {
        at,
        gpu: t(`backend.${gpu}`),
        gpuMs: shown(gpuMs),
        wasmMs: shown(wasmMs),
      })}
    </span>
  )
}

function Verdict({ backend }: { readonly backend: BackendReport }) {
  const { t, number } = useMessages()
  const { msPerStep } = backend
  return (
    <>
      <span className={classes.name}>
        {t(`backend.${backend.name}`)}
        <span className={classes.verdict} data-verdict={backend.verdict}>
          {t(`verdict.${backend.verdict}`)}
        </span>
      </span>
      <span className={classes.detail}>{t(`backend.${backend.name}.help`)}</span>
      {backend.adapter && <span className={classes.detail}>{backend.adapter}</span>}
      {msPerStep !== null && Number.isFinite(msPerStep) && (
        <span className={classes.detail}>
          {t('backends.step', {
            ms: number(msPerStep, { maximumSignificantDigits: 2 }),
          })}
        </span>
      )}
      {backend.detail && (
        <span className={classes.detail} lang="en">
          {backend.detail}
        </span>
      )}
    </>
  )
}
