/** The tools of the latent space, each loaded when it is first opened. */
import { lazy } from 'react'
import type { ComponentType } from 'react'
import type { LatentTool } from '../../state/latentStore.ts'

interface Entry {
  readonly Tool: ComponentType
  /** True when it shows places with a known meaning. */
  readonly needsCodes: boolean
  /** True when it does nothing for other data than digits. */
  readonly needsDigits?: boolean
}

const loads: (() => Promise<ComponentType>)[] = []

function load(tool: () => Promise<ComponentType>): ComponentType {
  loads.push(tool)
  return lazy(async () => ({ default: await tool() }))
}

/** Loads every tool before it is opened. */
export const warmTools = (): Promise<unknown> => Promise.all(loads.map((tool) => tool()))

export const TOOLS: Readonly<Record<LatentTool, Entry>> = {
  sliders: {
    Tool: load(async () => (await import('./sliders/SlidersTool.tsx')).SlidersTool),
    needsCodes: false,
  },
  map: { Tool: load(async () => (await import('./map/MapTool.tsx')).MapTool), needsCodes: true },
  walk: {
    Tool: load(async () => (await import('./walk/WalkTool.tsx')).WalkTool),
    needsCodes: true,
  },
  arithmetic: {
    Tool: load(async () => (await import('./arithmetic/ArithmeticTool.tsx')).ArithmeticTool),
    needsCodes: true,
  },
  draw: {
    Tool: load(async () => (await import('./draw/DrawTool.tsx')).DrawTool),
    needsCodes: true,
    needsDigits: true,
  },
  sampling: {
    Tool: load(async () => (await import('./sampling/SamplingTool.tsx')).SamplingTool),
    needsCodes: false,
  },
}
