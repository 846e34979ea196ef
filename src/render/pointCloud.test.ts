import { expect, it } from 'vitest'
import { PLANE_LIMIT } from './planeSquare.ts'
import { drawPointCloud } from './pointCloud.ts'
import { testBrush } from './testBrush.ts'

const L = PLANE_LIMIT

it('puts a grain at each point, y upwards, and leaves out what lies beyond the square', () => {
  const { ctx, drawn } = testBrush()
  const values = Float32Array.of(0, 0, -L / 2, L / 2, 1.1 * L, 0, 0, -3 * L)
  drawPointCloud(ctx, { shape: [2], count: 4, values }, '#0f0', { side: 200, pixelRatio: 2 })
  const middles = drawn.boxes.map(({ x, y, width, height }) => [x + width / 2, y + height / 2])
  expect(middles).toEqual([
    [100, 100],
    [50, 50],
  ])
  expect(drawn.boxes.every(({ colour }) => colour === '#0f0')).toBe(true)
  expect(ctx.globalAlpha).toBe(1)
})
