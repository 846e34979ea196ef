/** One latent space and the tools to explore it with. */
import { useInViewport } from '@mantine/hooks'
import { Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { useMessages } from '../../i18n/useMessages.ts'
import { LATENT_TOOLS } from '../../state/latentStore.ts'
import { note } from '../../state/noted.ts'
import { isNoNews } from '../../state/refusal.ts'
import { Segmented } from '../../ui/Segmented.tsx'
import { useLab, useRun } from '../useLab.ts'
import { DigitRow } from './DigitRow.tsx'
import classes from './latent.module.css'
import { LatentContext } from './LatentContext.ts'
import { OneAtATime } from '../oneAtATime.ts'
import { TOOLS } from './tools.ts'
import { useAxes, useCodes } from './useCodes.ts'
import { useLatentStore, useShownPose } from './useLatentStore.ts'
import { useRefresh } from '../useRefresh.ts'
import type { LatentState, LatentStore, LatentTool } from '../../state/latentStore.ts'
import type { Latent } from './LatentContext.ts'
import type { Space } from './space.ts'

/** One question under way at a time; true when the last one was refused. */
function useLane(): { lane: OneAtATime; ask: Latent['ask']; isRefused: boolean } {
  const [lane] = useState(() => new OneAtATime())
  const [isRefused, setIsRefused] = useState(false)
  const ask: Latent['ask'] = useCallback(
    (name, question) =>
      lane.ask(name, (signal) =>
        question(signal).then(
          () => setIsRefused(false),
          (reason: unknown) => setIsRefused(!isNoNews(reason)),
        ),
      ),
    [lane],
  )
  useEffect(() => () => lane.clear(), [lane])
  return { lane, ask, isRefused }
}

/** Decodes with the displayed network; of a class-conditional one, the class that is asked for unless others are given. */
function useDecode(space: Space, label: number): Latent['decode'] {
  const { client } = useLab()
  const { classes: choices } = space
  return useCallback(
    (z, count, labels) =>
      client.request('decode', {
        z,
        count,
        labels:
          choices === 0 ? null : Uint8Array.from({ length: count }, (_, i) => labels?.[i] ?? label),
      }),
    [client, choices, label],
  )
}

/** Opens the tool that is asked for from outside. */
function useWantedTool(store: LatentStore): void {
  const { run } = useLab()
  const wanted = useRun((state) => state.wantedTool)
  useEffect(() => {
    if (!wanted) return
    store.setState({ tool: wanted })
    run.setState({ wantedTool: null })
  }, [wanted, store, run])
}

/** Tells exercises what the reader does here. */
function useNoted(store: LatentStore): void {
  const { noted } = useLab()
  useEffect(() => {
    const tell = ({ tool, kept, stops }: LatentState): void => {
      note(noted, 'tool', { tool })
      note(noted, 'kept', { kept: kept.length })
      note(noted, 'stops', { stops: stops.length })
    }
    tell(store.getState())
    return store.subscribe(tell)
  }, [store, noted])
}

export function LatentWorkbench({ space }: { readonly space: Space }) {
  const { t } = useMessages()
  const store = useLatentStore(space)
  const tool = useStore(store, (state) => state.tool)
  const label = useStore(store, (state) => state.label)
  const { ref, inViewport: isSeen } = useInViewport<HTMLDivElement>()
  useWantedTool(store)
  useNoted(store)
  useShownPose(store, space)
  const { lane, ask, isRefused } = useLane()
  const refresh = useRefresh(isSeen, lane)
  const decode = useDecode(space, label)
  const { Tool, needsCodes } = TOOLS[tool]
  const codes = useCodes(needsCodes || space.prior === 'none', { ask, refresh, isSeen })
  const axes = useAxes(space.dimensions, space.prior, codes)
  const latent = useMemo(
    () => ({ space, store, refresh, isSeen, axes, codes, ask, decode }),
    [space, store, refresh, isSeen, axes, codes, ask, decode],
  )
  const tools = LATENT_TOOLS.filter(
    (value) => space.kind === 'digits' || TOOLS[value].needsDigits !== true,
  ).map((value) => ({
    value,
    label: t(`latent.tool.${value}`),
    help: t(`latent.tool.${value}.help`),
  }))
  return (
    <LatentContext value={latent}>
      <div ref={ref} className={classes.workbench} data-place="latent">
        <div className={classes.tools}>
          <Segmented
            label={t('latent.tools')}
            value={tool}
            options={tools}
            onChange={(next) => store.setState({ tool: next as LatentTool })}
          />
        </div>
        {space.classes > 0 && <DigitRow />}
        <Suspense>
          <Tool />
        </Suspense>
        {isRefused && (
          <p className={classes.refused} role="alert">
            {t('latent.refused')}
          </p>
        )}
      </div>
    </LatentContext>
  )
}
