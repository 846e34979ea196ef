/** Italiano: le famiglie e i loro giocatori. */
import type { model as english } from '../en/model.ts'

export const model: Record<keyof typeof english, string> = {
  'family.gan': 'GAN',
  'family.vae': 'VAE',
  'family.autoencoder': 'Autoencoder',
  'player.critic': 'Discriminatore',
  'player.generator': 'Generatore',
  'player.vae': 'Encoder e decoder',
  'player.autoencoder': 'Encoder e decoder',
  'model.title': 'Modello',
  'model.help':
    'Una GAN mette un generatore contro un discriminatore; un VAE e un autoencoder comprimono {kind, select, images {le immagini} other {i punti}} in pochi numeri e {kind, select, images {le} other {li}} ridisegnano. L’articolo che ha introdotto questo modello:',
  'model.details': 'Il modello in dettaglio',
  'player.critic.who': 'il giudice',
  'player.generator.who': 'l’inventore',
}
