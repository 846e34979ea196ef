import { expect, it } from 'vitest'
import { sceneStep } from './keys.ts'

const press = (key: string, place = '<div></div>'): ReturnType<typeof sceneStep> => {
  document.body.innerHTML = place
  const modifiers = { ctrlKey: false, metaKey: false, altKey: false, defaultPrevented: false }
  const target = document.body.querySelector('[id=here]') ?? document.body.firstElementChild
  return sceneStep({ key, ...modifiers, target })
}

it('arrows and a clicker go from scene to scene, Escape ends', () => {
  expect(
    ['ArrowRight', 'ArrowLeft', 'PageDown', 'PageUp', 'Escape', 'x'].map((key) => press(key)),
  ).toEqual([1, -1, 1, -1, 'end', null])
})

it('arrows belong to what they move, and a clicker does not ask', () => {
  for (const place of ['<input type=range>', '<div role=application><b id=here></b></div>']) {
    expect(press('ArrowRight', place)).toBeNull()
    expect(press('PageDown', place)).toBe(1)
  }
  expect(press('PageDown', '<textarea></textarea>')).toBeNull()
  expect(press('Escape', '<div role=dialog><b id=here></b></div>')).toBeNull()
})
