import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { PRESETS } from '../models/presets.ts'
import { showPanel } from './fixtures.tsx'
import { useLooks } from './useLooks.ts'
import type { Sheet } from '../worker/protocol/run.ts'
import type { Look } from './useLooks.ts'

const PACE = { everyMs: 1, share: 1 }

let answers: ((seen: number) => void)[] = []
const look: Look<number> = async () => ({
  seen: await new Promise<number>((resolve) => answers.push(resolve)),
  ms: 1,
})

function Seen() {
  return <p>{`seen ${useLooks(look, PACE) ?? 'nothing'}`}</p>
}

const pass = (ms: number): Promise<void> =>
  act(async () => new Promise((resolve) => setTimeout(resolve, ms)))

afterEach(() => {
  cleanup()
  answers = []
})

it('looks again once a look is over that news came in', async () => {
  const stage = showPanel(<Seen />, PRESETS['vae-2d'])
  stage.play()
  await pass(30)
  expect(answers).toHaveLength(1)
  act(() => stage.lab.replay.add(1, {} as Sheet))
  await pass(30)
  expect(answers).toHaveLength(1)
  answers[0]?.(1)
  await pass(30)
  expect(screen.getByText('seen 1')).toBeTruthy()
  expect(answers).toHaveLength(2)
  answers[1]?.(2)
  await pass(30)
  expect(screen.getByText('seen 2')).toBeTruthy()
  expect(answers).toHaveLength(2)
})
