import { act, cleanup, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { defaultExperiment } from '../../models/experiment.ts'
import { showPanel } from '../fixtures.tsx'
import { NamesPanel } from './NamesPanel.tsx'
import type { Query } from '../../worker/protocol.ts'
import type { NamedArrays } from '../../worker/protocol/run.ts'
import type { Stage } from '../fixtures.tsx'

const fixtures = vi.hoisted(() => () => import('../../models/testFamilies/fixtures.ts'))
vi.mock('../../models/catalog.ts', async (own) => (await fixtures()).withTestFamilies(await own()))
vi.mock('../../datasets/catalog.ts', async (own) =>
  (await fixtures()).withTestDatasets(await own()),
)

afterEach(cleanup)

/** Of the data `counting`: a to d and the end, six places. */
const [LENGTH, VOCABULARY] = [6, 5]

type Asked = Extract<Query, { kind: 'look' }>

const array = (shape: readonly number[], values: Iterable<number>): NamedArrays[string] => ({
  shape,
  values: Float32Array.from(values),
})

/** Every place expects d with 60 %, and every other token with 10 %; it looks at all that came before alike. */
function answerOf({ view, examples }: Asked): NamedArrays {
  const count = examples && 'heldOut' in examples ? examples.heldOut : 1
  if (view === 'embeddings')
    return { embeddings: array([VOCABULARY, 2], [0, -1, 1, 1, 1, 0.9, 1, 0.5, -1, 0]) }
  if (view === 'attention') {
    const rows = Array.from({ length: LENGTH * LENGTH }, (_, at) => {
      const [i, j] = [Math.floor(at / LENGTH), at % LENGTH]
      return j <= i ? 1 / (i + 1) : 0
    })
    return { attention: array([1, 2, 2, LENGTH, LENGTH], [...rows, ...rows, ...rows, ...rows]) }
  }
  if (view === 'likeliest' || view === 'continuations')
    return {
      tokens: array([2, LENGTH], [1, 2, 4, 0, 0, 0, 1, 2, 4, 4, 0, 0]),
      logLikelihood: array([2], [-1.5, -2]),
    }
  const p = Array.from({ length: count * LENGTH }, () => [0.1, 0.1, 0.1, 0.1, 0.6]).flat()
  return {
    x: array([count, LENGTH], Array.from({ length: count }, () => [2, 3, 4, 0, 0, 0]).flat()),
    probabilities: array([count, LENGTH, VOCABULARY], p),
    surprise: array([count, LENGTH], new Array(count * LENGTH).fill(Math.LN2)),
  }
}

/** All that is asked but looks: abd is a training name, abdd is one letter away from it. */
const NEAR = ['abd', 'abd']
const RIVALS = { bigram: 2, fiveGram: 1 }

const settle = (): Promise<void> =>
  act(async () => new Promise((resolve) => setTimeout(resolve, 20)))

type Question = Extract<Query, { kind: 'look' | 'nearNames' | 'rivals' }>

const questions = ({ worker }: Stage) =>
  worker().heard.flatMap((command) =>
    command.type === 'request' && ['look', 'nearNames', 'rivals'].includes(command.query.kind)
      ? [{ requestId: command.requestId, query: command.query as Question }]
      : [],
  )

const resultOf = (query: Question) => {
  if (query.kind === 'look') return answerOf(query)
  return query.kind === 'nearNames' ? NEAR : RIVALS
}

/** Answers whatever the panel asks until it asks no more. */
async function answerAll(stage: Stage, answered: Set<number>): Promise<void> {
  await settle()
  for (const { requestId, query } of questions(stage)) {
    if (answered.has(requestId)) continue
    answered.add(requestId)
    stage.say({ type: 'reply', requestId, result: resultOf(query) })
  }
  await settle()
  if (questions(stage).length > answered.size) await answerAll(stage, answered)
}

async function opened(
  text: string | null = 'ab',
): Promise<Stage & { answer: () => Promise<void> }> {
  const stage = showPanel(<NamesPanel />, defaultExperiment('test-autoregressive', 'counting'))
  act(() => stage.lab.typedName.setState({ text }))
  stage.play()
  const answered = new Set<number>()
  const answer = () => answerAll(stage, answered)
  await answer()
  return { ...stage, answer }
}

const nameField = (): HTMLInputElement => screen.getByRole('textbox')
const tiles = () =>
  within(screen.getByRole('list', { name: 'How surprising each letter was, in nats' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

it('says what to do when there is no model', () => {
  showPanel(<NamesPanel />, defaultExperiment('test-autoregressive', 'counting'))
  expect(screen.getByText('There is no model yet: press Play.')).toBeTruthy()
})

it('says how surprising each letter of the typed name is, and its end', async () => {
  await opened()
  expect(tiles()).toEqual(['a0.69', 'b0.69', 'end0.69'])
  expect(screen.getByText(/^2.1 nats in all: 0.69 nats, or 1.00 bits, per character/)).toBeTruthy()
})

it('appends a likely letter with a click, and the model is asked about the longer name', async () => {
  const { lab, answer } = await opened()
  await userEvent.click(screen.getByRole('button', { name: 'Add d, 60%' }))
  expect(nameField().value).toBe('abd')
  await answer()
  expect(tiles()).toEqual(['a0.69', 'b0.69', 'd0.69', 'end0.69'])
  // Six places hold five letters and an end.
  act(() => lab.typedName.setState({ text: 'abdab' }))
  await answer()
  expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull()
})

it('says at once what it cannot read, and leaves what is seen as it is', async () => {
  const stage = await opened()
  const before = questions(stage).length
  await userEvent.type(nameField(), 'Z')
  expect(screen.getByText('The model knows no “Z”. It knows: a b c d')).toBeTruthy()
  await stage.answer()
  expect(questions(stage)).toHaveLength(before)
  expect(tiles()).toEqual(['a0.69', 'b0.69', 'end0.69'])
  await userEvent.clear(nameField())
  await userEvent.type(nameField(), 'abcdab')
  expect(screen.getByText('6 characters are too many: it reads 5.')).toBeTruthy()
})

it('writes capitals small that the data have not', async () => {
  const stage = await opened()
  await userEvent.type(nameField(), 'D')
  await stage.answer()
  expect(tiles()).toEqual(['a0.69', 'b0.69', 'd0.69', 'end0.69'])
})

it('takes a held-out name where none was typed, and any that is clicked', async () => {
  const { lab } = await opened(null)
  expect(nameField().value).toBe('bcd')
  act(() => lab.typedName.setState({ text: 'a' }))
  await userEvent.click(screen.getAllByRole('button', { name: 'bcd' })[0] as HTMLElement)
  expect(nameField().value).toBe('bcd')
})

it('says from what a letter was predicted, by hand or by keyboard', async () => {
  await opened()
  expect(screen.getByText('To predict “next” it looks at: start 33%, a 33%, b 33%.')).toBeTruthy()
  await userEvent.click(screen.getByRole('radio', { name: 'b, place 2' }))
  expect(screen.getByText('To predict “b” it looks at: start 50%, a 50%.')).toBeTruthy()
  await userEvent.keyboard('{ArrowLeft}')
  expect(screen.getByText('To predict “a” it looks at: start 100%.')).toBeTruthy()
  expect(screen.getByRole('radio', { name: 'Head 2' })).toBeTruthy()
  expect(screen.getByRole('img', { name: /^Attention/ })).toBeTruthy()
})

it('names the letters nearest to the one that is pointed at', async () => {
  await opened()
  expect(screen.getByText(/^Nearest to a: b c/)).toBeTruthy()
  fireEvent.pointerEnter(screen.getByRole('radio', { name: 'b' }).parentElement as HTMLElement)
  expect(screen.getByText(/^Nearest to b: a c/)).toBeTruthy()
})

it('shows how the model goes on, and which names it only copies', async () => {
  await opened()
  const ways = within(screen.getByRole('region', { name: 'How it goes on' }))
  const rows = ways.getAllByRole('listitem').map(({ textContent }) => textContent)
  const found = ['abd in the training list-1.5', 'abdd ≈ abd-2.0']
  expect(rows).toEqual([...found, ...found])
})

it('says what counts of the training names make of the name', async () => {
  await opened()
  expect(
    screen.getByText(/: 2.00 nats per character by pairs of letters, 1.00 by five/),
  ).toBeTruthy()
})

it('asks for other ways on with other random numbers', async () => {
  const stage = await opened()
  const seeds = () =>
    questions(stage).flatMap(({ query }) =>
      query.kind === 'look' && query.view === 'continuations' ? [[query.seed, query.given]] : [],
    )
  expect(seeds()).toEqual([[1, 2 / 6]])
  const ways = within(screen.getByRole('region', { name: 'How it goes on' }))
  await userEvent.click(ways.getByRole('button', { name: 'Others' }))
  await stage.answer()
  expect(seeds()).toEqual([
    [1, 2 / 6],
    [2, 2 / 6],
  ])
})
