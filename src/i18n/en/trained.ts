/** Words of the trained models that come with the page. */
export const trained = {
  'trained.group': 'Trained models',
  'trained.offer': 'Or open a trained model:',
  'trained.opening': 'Loading “{title}”…',
  'trained.notOpened': '“{title}” could not be opened.',
  'trained.notOpened.dataMissing':
    'Its file did not arrive. Check the connection and try again; what was on the page is untouched.',
  'trained.notOpened.dataDamaged':
    'Its file arrived damaged. Try again; what was on the page is untouched.',
  'trained.notOpened.badExperiment':
    'It was made by another version of this page. Reload the page, or train the preset of the same kind yourself.',
  'trained.vae-2d.title': 'A map of the digits',
  'trained.vae-2d.shows': 'VAE with two latent dimensions: every place is a digit',
  'trained.vae-dense-20.title': 'Twenty dimensions',
  'trained.vae-dense-20.shows': 'VAE with room for style: slant, stroke and shape on many sliders',
  'trained.gan-conditional.title': 'A digit on request',
  'trained.gan-conditional.shows': 'Conditional GAN: one latent vector writes any digit',
  'trained.latent-flow-conditional.title': 'Digits out of noise',
  'trained.latent-flow-conditional.shows':
    'Latent diffusion: noise becomes the digit that was asked for, step by step',
  'trained.unet-conditional.title': 'Digits out of noisy pixels',
  'trained.unet-conditional.shows':
    'Diffusion by a U-Net told the digit: the pixels themselves clear up',
  'trained.pixelcnn.title': 'Digits row by row',
  'trained.pixelcnn.shows': 'PixelCNN: each pixel follows from those above it and to its left',
  'trained.places.title': 'Places that do not exist',
  'trained.places.shows':
    'Transformer told the country: it writes names of places letter by letter',
} as const
