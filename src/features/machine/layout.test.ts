import { expect, it } from 'vitest'
import { lineBetween, lineOver, linePast } from './layout.ts'

const box = (left: number, top: number, height = 80) => ({ left, top, width: 100, height })

it('draws a straight line between neighbours, from the side of one to the side of the other', () => {
  expect(lineBetween(box(0, 0), box(120, 0))).toBe('M100 40H120')
  expect(lineBetween(box(120, 0), box(0, 0))).toBe('M120 40H100')
})

it('meets a high box at the height of a low one', () => {
  expect(lineBetween(box(0, 90), box(120, 0, 170))).toBe('M100 130H120')
  expect(lineBetween(box(0, 0, 170), box(120, 90))).toBe('M100 130H120')
})

it('draws a straight line down or up within a column', () => {
  expect(lineBetween(box(0, 0), box(0, 100))).toBe('M50 80V100')
  expect(lineBetween(box(0, 100), box(0, 0))).toBe('M50 100V80')
})

it('bends in the gap between boxes that stand neither beside nor below each other', () => {
  expect(lineBetween(box(0, 90), box(120, 0))).toBe('M100 130C110 130 110 60 120 60')
})

it('runs round the boxes that stand between two others', () => {
  expect(lineOver(box(0, 16), box(240, 16), 'above', 1)).toBe(
    'M50 16V7Q50 1 56 1H284Q290 1 290 7V16',
  )
  expect(lineOver(box(0, 0), box(240, 0), 'below', 95)).toBe(
    'M50 80V89Q50 95 56 95H284Q290 95 290 89V80',
  )
  expect(linePast(box(16, 0), box(16, 200), 'left', 1)).toBe(
    'M16 40H7Q1 40 1 46V234Q1 240 7 240H16',
  )
  expect(linePast(box(0, 0), box(0, 200), 'right', 115)).toBe(
    'M100 40H109Q115 40 115 46V234Q115 240 109 240H100',
  )
})
