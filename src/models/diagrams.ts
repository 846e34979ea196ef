/** The drawings of all families, by their ids. The page loads them when it draws. */
import { anyDiagram } from './diagram.ts'
import { diagram as autoencoder } from './autoencoder/diagram.ts'
import { diagram as autoregressive } from './autoregressive/diagram.ts'
import { diagram as diffusion } from './diffusion/diagram.ts'
import { diagram as gan } from './gan/diagram.ts'
import { diagram as latentDiffusion } from './latentDiffusion/diagram.ts'
import { diagram as transformer } from './transformer/diagram.ts'
import { diagram as vae } from './vae/diagram.ts'
import type { Diagram } from './diagram.ts'

const DIAGRAMS: Readonly<Record<string, Diagram>> = {
  autoencoder: anyDiagram(autoencoder),
  autoregressive: anyDiagram(autoregressive),
  diffusion: anyDiagram(diffusion),
  gan: anyDiagram(gan),
  latentDiffusion: anyDiagram(latentDiffusion),
  transformer: anyDiagram(transformer),
  vae: anyDiagram(vae),
}

/** The drawing of a family; `null` where it has none. */
export const diagramOf = (family: string): Diagram | null => DIAGRAMS[family] ?? null
