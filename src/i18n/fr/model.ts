/** Français : les familles et leurs joueurs. */
import type { model as english } from '../en/model.ts'

export const model: Record<keyof typeof english, string> = {
  'family.gan': 'GAN',
  'family.vae': 'VAE',
  'family.autoencoder': 'Autoencodeur',
  'player.critic': 'Discriminateur',
  'player.generator': 'Générateur',
  'player.vae': 'Encodeur et décodeur',
  'player.autoencoder': 'Encodeur et décodeur',
  'model.title': 'Modèle',
  'model.help':
    'Un GAN oppose un générateur à un discriminateur ; un VAE et un autoencodeur {kind, select, images {compriment les images} other {font passer les points}} en quelques nombres, puis les redessinent. L’article qui a introduit celui-ci :',
  'model.details': 'Le modèle en détail',
  'player.critic.who': 'le juge',
  'player.generator.who': 'l’inventeur',
}
