/** What the families share: networks made of their tables of layers, and what goes into decoders and comes out of them. */
import { isImage } from './datasets.ts'
import { defined } from '../lib/assert.ts'
import { INITIALISERS } from '../nn/initialisers.ts'
import { film, groupNorm, residual, skip } from '../nn/blocks.ts'
import { batchNorm, conv, convTranspose, dense, dropout, reshape } from '../nn/layers.ts'
import { Network } from '../nn/network.ts'
import { attention, embedding, layerNorm, mlp, unembedding } from '../nn/sequenceLayers.ts'
import * as tf from '../nn/tf.ts'
import type { Rng } from '../lib/rng.ts'
import type { LayerMaker } from '../nn/network.ts'
import type { Labels } from './family.ts'
import type { LayerSpec, NetworkSpec } from './layers.ts'

function makerOf(layer: LayerSpec): LayerMaker {
  switch (layer.kind) {
    case 'dense':
      return dense(layer.units, { ...layer, initialiser: INITIALISERS[layer.initialiser] })
    case 'conv':
    case 'convTranspose': {
      const make = layer.kind === 'conv' ? conv : convTranspose
      const { channels, size, stride } = layer
      return make(channels, size, stride, {
        ...layer,
        initialiser: INITIALISERS[layer.initialiser],
      })
    }
    case 'residual':
      return residual(layer.layers.map(makerOf))
    case 'skip':
      return skip(layer.layers.map(makerOf))
    case 'film':
      return film(layer.told)
    case 'reshape':
      return reshape(layer.shape)
    case 'dropout':
      return dropout()
    case 'groupNorm':
      return groupNorm()
    case 'batchNorm':
      return batchNorm(layer)
    case 'embedding':
      return embedding(layer.tokens, layer.width)
    case 'attention':
      return attention(layer.heads, layer.sums)
    case 'mlp':
      return mlp(layer.widening, layer.sums)
    case 'layerNorm':
      return layerNorm()
    case 'unembedding':
      return unembedding(layer.tokens, layer.tied)
  }
}

/** Makes a network of its table, with weights drawn from `rng`. */
export const networkOf = ({ inputShape, layers }: NetworkSpec, rng: Rng): Network =>
  new Network(inputShape, layers.map(makerOf), rng)

/**
 * What is decoded: the latent vector, and beside it the class if the model is conditional.
 * @throws when a conditional model is told no class.
 */
export const withClass = (
  z: tf.Tensor,
  labels: Labels,
  { conditional }: { readonly conditional: boolean },
): tf.Tensor =>
  conditional ? tf.concat([z, defined(labels, 'the class of every latent vector')], 1) : z

/** Turns what a decoder ends in into data: pixels in (0, 1) from logits, points as they are. `[n, ...dataShape]` */
export const logitsToData = (output: tf.Tensor): tf.Tensor =>
  isImage(output.shape.slice(1)) ? tf.sigmoid(output) : output
