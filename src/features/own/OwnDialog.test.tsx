import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { isOwn } from '../../datasets/own.ts'
import { defaultExperiment } from '../../models/experiment.ts'
import { showPanel } from '../fixtures.tsx'
import { OwnDialog } from './OwnDialog.tsx'
import type { OwnSpec } from '../../datasets/own.ts'
import type { Lab } from '../../state/lab.ts'

afterEach(cleanup)

const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name })
const click = (name: string | RegExp): Promise<void> => userEvent.click(button(name))

function opened(): Lab {
  const { lab } = showPanel(<OwnDialog />, defaultExperiment('vae'))
  act(() => lab.own.show(true))
  return lab
}

/** Draws a line with the keyboard, its start so many steps to the right of the middle. */
function drawWithKeys(pad: HTMLElement, right: number): void {
  for (let i = 0; i < right; i++) fireEvent.keyDown(pad, { key: 'ArrowRight' })
  for (const key of [' ', 'ArrowDown', 'ArrowDown', ' ']) fireEvent.keyDown(pad, { key })
}

/** Adds so many pictures by keys alone. */
function addWithKeys(count: number): void {
  const pad = screen.getByRole('application', { name: 'Drawing pad' })
  for (let i = 0; i < count; i++) {
    drawWithKeys(pad, i)
    fireEvent.keyDown(pad, { key: 'Enter' })
  }
}

/** The data that were brought last. */
function broughtTo(lab: Lab): OwnSpec {
  const spec = lab.own.store.getState().cards.at(-1)?.spec
  if (!spec || !isOwn(spec)) throw new Error('nothing was brought')
  return spec
}

describe('pictures drawn in the dialog', () => {
  it('become data with classes and variants, by keys alone', async () => {
    const lab = opened()
    await click('Draw pictures')
    await click('Use classes')
    addWithKeys(3)
    await click('Add a class')
    const name = screen.getByRole('textbox', { name: 'Name of this class' })
    await userEvent.clear(name)
    await userEvent.type(name, 'Class 1')
    expect(screen.getByText('Another class has this name.')).toBeTruthy()
    await userEvent.clear(name)
    await userEvent.type(name, 'bar')
    addWithKeys(3)
    expect(screen.getByText('6 images')).toBeTruthy()
    await click('Preview')
    await waitFor(() => screen.getByRole('img', { name: /each in a row with variants of it/ }))
    expect(screen.getByText('30 variants of each picture: 186 pictures in all.')).toBeTruthy()
    await click('Use these data')
    await waitFor(() => expect(lab.own.store.getState().isOpen).toBe(false))
    const { trainCount, testCount, classNames, own } = broughtTo(lab)
    expect([classNames, own.perClass, own.name]).toEqual([
      ['Class 1', 'bar'],
      [93, 93],
      'My drawings',
    ])
    // One drawing of each three, with all its variants.
    expect([trainCount, testCount]).toEqual([124, 62])
  })

  it('are there again when the dialog was closed by a slip, what lies on the pad included', async () => {
    const lab = opened()
    await click('Draw pictures')
    addWithKeys(2)
    drawWithKeys(screen.getByRole('application'), 1)
    act(() => lab.own.show(false))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    act(() => lab.own.show(true))
    await click('Go on drawing: 2 pictures')
    const strip = screen.getByRole('region', { name: 'Drawn so far' })
    expect(within(strip).getAllByRole('listitem')).toHaveLength(2)
    await click('Add picture')
    expect(within(strip).getAllByRole('listitem')).toHaveLength(3)
  })

  it('can be deleted, brought back and gone on with', async () => {
    opened()
    await click('Draw pictures')
    addWithKeys(2)
    await click('Delete picture 1')
    expect(screen.getByText('1 image')).toBeTruthy()
    await click('Bring back what was deleted')
    await click('Picture 1: go on drawing')
    expect(button('Picture 1: go on drawing').getAttribute('aria-pressed')).toBe('true')
    await click('Put it back')
    expect(screen.getByText('2 images')).toBeTruthy()
  })

  it('come without variants where these are switched off', async () => {
    const lab = opened()
    await click('Draw pictures')
    addWithKeys(3)
    await click('Preview')
    await userEvent.click(await screen.findByRole('switch', { name: /Add variants/ }))
    await click('Use these data')
    await waitFor(() => expect(lab.own.store.getState().isOpen).toBe(false))
    expect(broughtTo(lab).own.perClass).toEqual([3])
  })
})

describe('points drawn in the dialog', () => {
  it('are of the class that was chosen for the brush', async () => {
    const lab = opened()
    await click('Draw points')
    const pad = screen.getByRole('application', { name: 'The plane to draw points in' })
    await click('Use classes')
    fireEvent.keyDown(pad, { key: ' ' })
    await click('Add a class')
    for (const key of ['ArrowLeft', 'ArrowLeft', ' ', ' ']) fireEvent.keyDown(pad, { key })
    expect(screen.getByText('18 points')).toBeTruthy()
    await click('Use these data')
    await waitFor(() => expect(lab.own.store.getState().isOpen).toBe(false))
    const { kind, classNames, own } = broughtTo(lab)
    expect([kind, classNames, own.perClass]).toEqual(['points', ['Class 1', 'Class 2'], [6, 12]])
  })
})

describe('lines that are pasted', () => {
  const paste = (text: string): void => {
    fireEvent.change(screen.getByRole('textbox'), { target: { value: text } })
    fireEvent.click(button('Read these lines'))
  }

  it('are shown with the lines that give no point', async () => {
    opened()
    paste('0,1\n1,2,3\nfoo,bar\n3,4\n5,6')
    await waitFor(() => screen.getByText(/^Line 3/))
    expect(screen.getByRole('button', { name: 'Use these data' })).toHaveProperty('disabled', false)
  })

  it('are names where they are no numbers, one a line', async () => {
    opened()
    paste('Anna\nBruno\nAnna\nZoë\n')
    await waitFor(() => screen.getByText('3 names'))
    expect(screen.getByText('1 line repeats an earlier one and is taken once.')).toBeTruthy()
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Anna',
      'Bruno',
      'Zoë',
    ])
  })

  it('stay where they are, with the reason, when they are neither points nor names', async () => {
    opened()
    paste('one\ttwo')
    await waitFor(() => screen.getByRole('alert'))
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'one\ttwo')
  })
})
