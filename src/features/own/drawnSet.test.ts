import { describe, expect, it } from 'vitest'
import { PlaneDrawing } from './planeDrawing.ts'
import { padPicture } from '../padPicture.ts'
import { DrawnSet } from './drawnSet.ts'
import type { Stroke } from '../../render/sketch.ts'

const bar = (x: number): Stroke => ({
  tool: 'brush',
  points: [
    { x, y: 0.25, width: 4 / 28 },
    { x, y: 0.75, width: 4 / 28 },
  ],
})

/** Draws a bar and adds it. */
function draw(set: DrawnSet, x: number): void {
  set.pad.goOn([bar(x)])
  set.add()
}

const keys = (set: DrawnSet): number[] => set.store.getState().drawn.map(({ key }) => key)

describe('a picture of the pad', () => {
  it('has the ink where it was drawn, and its area', () => {
    const image = padPicture([bar(0.5)]) ?? new Uint8Array()
    expect(image[14 * 28 + 12]).toBe(255)
    expect(image[14 * 28 + 11]).toBe(0)
    expect(image[14 * 28 + 16]).toBe(0)
    const mass = image.reduce((sum, value) => sum + value / 255, 0)
    expect(mass).toBeCloseTo(4 * 14 + Math.PI * 2 ** 2, 0)
  })

  it('is none without ink, even when all of it was erased', () => {
    expect(padPicture([])).toBeNull()
    const eraser = { ...bar(0.5), tool: 'eraser' as const }
    const wide = { ...eraser, points: eraser.points.map((point) => ({ ...point, width: 0.3 })) }
    expect(padPicture([bar(0.5), wide])).toBeNull()
    expect(padPicture([wide, bar(0.5)])).toEqual(padPicture([bar(0.5)]))
  })
})

describe('a set of drawings', () => {
  it('takes what is on the pad, but nothing of an empty one', () => {
    const set = new DrawnSet()
    set.add()
    draw(set, 0.3)
    set.add()
    expect(keys(set)).toHaveLength(1)
    expect(set.pad.isEmpty).toBe(true)
  })

  it('puts a drawing that was gone on with back in its place', () => {
    const set = new DrawnSet()
    for (const x of [0.2, 0.4, 0.6]) draw(set, x)
    const before = keys(set)
    set.edit(before[1] ?? 0)
    expect(set.pad.strokes).toHaveLength(1)
    set.pad.begin({ x: 0.8, y: 0.8, press: 1 })
    set.add()
    expect(keys(set)).toEqual(before)
    expect(set.store.getState().drawn[1]?.strokes).toHaveLength(2)
  })

  it('loses nothing when another one is taken up in the middle of a drawing', () => {
    const set = new DrawnSet()
    draw(set, 0.2)
    set.pad.goOn([bar(0.6)])
    set.edit(keys(set)[0] ?? 0)
    expect(keys(set)).toHaveLength(2)
    expect(set.pad.strokes).toEqual([bar(0.2)])
  })

  it('brings back what was deleted, in its place', () => {
    const set = new DrawnSet()
    for (const x of [0.2, 0.4, 0.6]) draw(set, x)
    const before = keys(set)
    set.remove(before[0] ?? 0)
    expect(keys(set)).toHaveLength(2)
    set.bringBack()
    expect(keys(set)).toEqual(before)
    set.removeAll()
    set.bringBack()
    expect(keys(set)).toEqual(before)
  })

  it('gives each drawing its class, and leaves classes out of which nothing is drawn', async () => {
    const set = new DrawnSet()
    draw(set, 0.2)
    set.classes.add('first')
    set.classes.add('empty')
    set.classes.add('third')
    draw(set, 0.6)
    const pictures = await set.pictures(async () => undefined)
    expect([pictures.classNames, [...pictures.labels]]).toEqual([
      ['first', 'third'],
      [0, 1],
    ])
    expect(pictures.framed.whole.subarray(0, 784)).toEqual(padPicture([bar(0.2)]))
  })
})

describe('names of classes', () => {
  it('are refused when they are empty or taken', () => {
    const { classes } = new DrawnSet()
    classes.add('one')
    classes.add('two')
    expect([classes.rename(' '), classes.rename('one'), classes.rename('zwei')]).toEqual([
      false,
      false,
      true,
    ])
    expect(classes.store.getState().classes.map(({ name }) => name)).toEqual(['one', 'zwei'])
  })

  it('can be given up and taken up again: all that was drawn stays of the first', () => {
    const set = new DrawnSet()
    set.classes.add('one')
    set.classes.add('two')
    draw(set, 0.2)
    set.classes.choose(0)
    set.classes.remove()
    set.classes.remove()
    const ids = set.store.getState().drawn.map(({ of }) => of)
    expect(set.classes.laidOut(ids)).toEqual({ labels: Uint8Array.of(0), classNames: [] })
    set.classes.add('again')
    expect(set.classes.laidOut(ids)).toEqual({ labels: Uint8Array.of(0), classNames: ['again'] })
  })

  it('come back with what was drawn of them', () => {
    const plane = new PlaneDrawing()
    plane.classes.add('left')
    plane.begin([-1, 0])
    plane.classes.add('right')
    plane.begin([1, 0])
    const right = plane.classIds.filter((id) => id === 1).length
    plane.hold('eraser', 'large')
    plane.begin([1, 0])
    plane.classes.remove()
    expect(plane.classes.laidOut(plane.classIds).classNames).toEqual(['left'])
    plane.undo()
    const { labels, classNames } = plane.classes.laidOut(plane.classIds)
    expect(classNames).toEqual(['left', 'right'])
    expect(labels.filter((label) => label === 1)).toHaveLength(right)
  })

  it('are twenty at most', () => {
    const { classes } = new DrawnSet()
    for (let i = 0; i < 25; i++) classes.add(`class ${i}`)
    expect(classes.store.getState().classes).toHaveLength(20)
  })
})
