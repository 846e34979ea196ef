import { afterEach, describe, expect, it } from 'vitest'
import { keyIntent } from './keyMap.ts'
import type { KeyIntent } from './keyMap.ts'

/** What a key means when it is pressed in the element marked `at` of a page. */
function pressIn(html: string, init: KeyboardEventInit): KeyIntent | null {
  document.body.innerHTML = html
  let intent: KeyIntent | null = null
  const onKeyDown = (event: KeyboardEvent): void => {
    intent = keyIntent(event)
  }
  addEventListener('keydown', onKeyDown)
  const target = document.querySelector('[data-at]') ?? document.body
  target.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }))
  removeEventListener('keydown', onKeyDown)
  return intent
}

afterEach(() => document.body.replaceChildren())

describe('the keys', () => {
  it('play, step, restart and help from anywhere on the page', () => {
    expect(pressIn('', { key: ' ' })).toBe('playPause')
    expect(pressIn('', { key: '.' })).toBe('step')
    expect(pressIn('', { key: 'r' })).toBe('restart')
    expect(pressIn('', { key: '?' })).toBe('help')
    expect(pressIn('', { key: 'x' })).toBeNull()
  })

  it('are letters again where text is typed', () => {
    for (const key of [' ', '.', 'r', '?'])
      expect(pressIn('<input type="text" data-at>', { key })).toBeNull()
  })

  it('undo and redo edits from anywhere but where text is being typed', () => {
    const undo = { key: 'z', ctrlKey: true }
    expect(pressIn('', undo)).toBe('undo')
    expect(pressIn('', { key: 'z', metaKey: true })).toBe('undo')
    expect(pressIn('', { key: 'Z', ctrlKey: true, shiftKey: true })).toBe('redo')
    expect(pressIn('', { key: 'y', ctrlKey: true })).toBe('redo')
    expect(pressIn('', { key: 'z' })).toBeNull()
    for (const settled of [
      '<input type="range" data-at>',
      '<input type="text" readonly data-at>',
      '<input type="text" data-settled="true" data-at>',
      '<button data-at>Go</button>',
    ])
      expect(pressIn(settled, undo)).toBe('undo')
    for (const typing of [
      '<input type="text" data-at>',
      '<input type="text" data-settled="false" data-at>',
      '<textarea data-at></textarea>',
      '<div role="dialog"><button data-at>Go</button></div>',
    ])
      expect(pressIn(typing, undo)).toBeNull()
  })

  it('leave Space to the button that has the focus, and only Space', () => {
    expect(pressIn('<button data-at>Go</button>', { key: ' ' })).toBeNull()
    expect(pressIn('<button data-at>Go</button>', { key: '.' })).toBe('step')
    expect(pressIn('<input type="range" data-at>', { key: ' ' })).toBe('playPause')
  })

  it('are the browser’s with a modifier, and a dialog’s within a dialog', () => {
    expect(pressIn('', { key: 'r', ctrlKey: true })).toBeNull()
    expect(pressIn('', { key: 'z', altKey: true, ctrlKey: true })).toBeNull()
    expect(pressIn('<div role="dialog"><p data-at></p></div>', { key: 'r' })).toBeNull()
  })
})
