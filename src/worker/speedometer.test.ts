import { expect, it } from 'vitest'
import { Speedometer } from './speedometer.ts'

it('tells what the last second gave', () => {
  const meter = new Speedometer()
  meter.start(0, 0)
  for (let at = 100; at <= 1000; at += 100) meter.note(at, 5 * at)
  expect(meter.imagesPerSecond).toBe(5000)
  for (let at = 1100; at <= 2100; at += 100) meter.note(at, 5000 + (at - 1000))
  expect(meter.imagesPerSecond).toBe(1000)
})

it('counts the time in which something else was done, but no rest', () => {
  const meter = new Speedometer()
  meter.start(0, 0)
  meter.note(100, 100)
  meter.note(600, 150)
  expect(meter.imagesPerSecond).toBe(250)
  meter.start(60_000, 150)
  meter.note(60_100, 250)
  expect(meter.imagesPerSecond).toBe(1000)
})
