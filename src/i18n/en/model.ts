/** English: families and their players. */
export const model = {
  'family.gan': 'GAN',
  'family.vae': 'VAE',
  'family.autoencoder': 'Autoencoder',
  'player.critic': 'Discriminator',
  'player.generator': 'Generator',
  'player.vae': 'Encoder and decoder',
  'player.autoencoder': 'Encoder and decoder',
  'model.title': 'Model',
  'model.help':
    'A GAN pits a generator against a discriminator; a VAE and an autoencoder squeeze {kind, select, images {images} other {points}} through a few numbers and draw them again. The paper that introduced this one:',
  'model.details': 'Model in detail',
  'player.critic.who': 'the judge',
  'player.generator.who': 'the inventor',
}
