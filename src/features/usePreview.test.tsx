import { act, cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { defaultExperiment } from '../models/experiment.ts'
import { showPanel } from './fixtures.tsx'
import { useExperiment } from './useLab.ts'
import { useRealPoints } from './useRealPoints.ts'
import { useTrainingMix } from './useTrainingMix.ts'
import type { Stage } from './fixtures.tsx'
import type { Queries } from '../worker/protocol.ts'
import type { FailureCode } from '../worker/protocol/failures.ts'

function Facts() {
  const experiment = useExperiment((state) => state.experiment)
  const shares = useTrainingMix(experiment).map((share) => share.toFixed(2))
  const points = useRealPoints(experiment)
  return <p>{`shares ${shares.join(' ')}, points ${points ? points.count : 'none'}`}</p>
}

const counts = (stage: Stage): number[] =>
  stage
    .worker()
    .heard.flatMap((command) =>
      command.type === 'request' && command.query.kind === 'preview' ? [command.query.count] : [],
    )

const ANSWER: Queries['preview']['result'] = {
  examples: { shape: [2], count: 500, values: new Float32Array(1000) },
  labels: new Uint8Array(0),
  perClass: [300, 100],
}

/** Settles every preview that the worker in use was asked for. */
function settle(stage: Stage, code?: FailureCode): void {
  for (const command of stage.worker().heard) {
    if (command.type !== 'request' || command.query.kind !== 'preview') continue
    const { requestId } = command
    if (code) stage.say({ type: 'refused', requestId, failure: { code, detail: '' } })
    else stage.say({ type: 'reply', requestId, result: ANSWER })
  }
}

const KNOWN = 'shares 0.75 0.25, points 500'
const GUESS = 'shares 0.50 0.50, points none'
const MOONS = defaultExperiment('gan', 'moons')

const asked = (stage: Stage): Promise<void> =>
  waitFor(() => expect(new Set(counts(stage))).toEqual(new Set([0, 500])))

afterEach(cleanup)

describe('what is known of the training data', () => {
  it('is asked of the next lab when the one that was asked is closed', async () => {
    const stage = showPanel(<Facts />, MOONS)
    stage.play()
    await asked(stage)
    expect(screen.getByText(GUESS)).toBeTruthy()
    stage.say({ type: 'failed', runId: 1, failure: { code: 'backendLost', detail: '' } })
    expect(counts(stage)).toEqual([])
    stage.say({ type: 'opened', report: { backend: 'cpu', adapter: '', backends: [] } })
    await asked(stage)
    settle(stage)
    expect(await screen.findByText(KNOWN)).toBeTruthy()
  })

  it('is asked for again by a run that has the data', async () => {
    const stage = showPanel(<Facts />, MOONS)
    stage.play()
    await asked(stage)
    settle(stage, 'dataMissing')
    await waitFor(() => expect(counts(stage)).toHaveLength(4))
    act(() => settle(stage))
    expect(await screen.findByText(KNOWN)).toBeTruthy()
  })
})
