/** English: presets. */
export const presets = {
  'preset.gan-dense.title': 'Dense GAN',
  'preset.gan-dense.shows':
    '{kind, select, digits {Digits} images {Images} other {Points}} out of pure noise in a few minutes, on any computer',
  'preset.gan-conv.title': 'Conv GAN',
  'preset.gan-conv.shows': 'The sharpest digits; quickest on a graphics card',
  'preset.gan-conv-long.title': 'Conv GAN, long run',
  'preset.gan-conv-long.shows':
    'The best digits here, for whoever lets it run on: a million images',
  'preset.gan-conv-lite.title': 'Conv GAN, small',
  'preset.gan-conv-lite.shows': 'The same idea in a network that a plain laptop trains in minutes',
  'preset.gan-conditional-lite.title': 'Conditional GAN, small',
  'preset.gan-conditional-lite.shows':
    'Told which digit to draw, it writes legible ones within half a minute on a plain laptop',
  'preset.gan-conditional.title': 'Conditional GAN',
  'preset.gan-conditional.shows': 'Told which digit to draw: the samples show 0 to 9 in turn',
  'preset.wgan-gp.title': 'Wasserstein GAN with gradient penalty',
  'preset.wgan-gp.shows':
    'A loss that falls as the {kind, select, digits {digits} images {images} other {samples}} get better',
  'preset.r3gan.title': 'Relativistic GAN (R3GAN)',
  'preset.r3gan.shows': 'A modern, regularised loss that converges',
  'preset.gan-collapse.title': 'Mode collapse',
  'preset.gan-collapse.shows':
    'A generator that learns to draw the same few {kind, select, digits {digits} images {images} other {points}} over and over',
  'preset.stacked-collapse.title': 'Stacked digits: pairs lost',
  'preset.stacked-collapse.shows':
    'All 100 pairs of digits are in the data; this GAN leaves many of them out',
  'preset.stacked-packed.title': 'Stacked digits: all pairs',
  'preset.stacked-packed.shows':
    'The discriminator judges two images together: nearly all of the 100 pairs within minutes',
  'preset.gan-critic-too-strong.title': 'Too strong a discriminator',
  'preset.gan-critic-too-strong.shows':
    'What happens when the judge always wins: the generator stops learning',
  'preset.gan-ring.title': 'GAN on the ring',
  'preset.gan-ring.shows': 'All eight groups of points found, half a minute on any computer',
  'preset.gan-moons.title': 'GAN on the moons',
  'preset.gan-moons.shows': 'Two curved clouds out of noise, a quarter of a minute on any computer',
  'preset.vae-dense-20.title': 'Dense VAE',
  'preset.vae-dense-20.shows':
    'The classic: 20 latent dimensions, and codes that follow a normal distribution',
  'preset.vae-2d.title': 'VAE in two dimensions',
  'preset.vae-2d.shows':
    'A map of all {kind, select, digits {digits} images {images} other {points}} that you can walk through',
  'preset.vae-conv.title': 'Conv VAE',
  'preset.vae-conv.shows': 'Sharper reconstructions, with the prior let in gradually',
  'preset.vae-conditional.title': 'Conditional VAE',
  'preset.vae-conditional.shows':
    '{kind, select, digits {Digit and style come apart: one latent vector writes any digit} images {Class and style come apart: one latent vector makes an image of any class} other {Class and place come apart: one latent vector makes a point of any class}}',
  'preset.ae-32.title': 'Autoencoder',
  'preset.ae-32.shows':
    '{kind, select, images {784 pixels squeezed through 32 numbers and back} other {Two coordinates taken through 32 numbers and back}}',
  'preset.ae-2d.title': 'Autoencoder in two dimensions',
  'preset.ae-2d.shows': 'A map with holes: what the prior of a VAE is good for',
  'preset.ae-denoising.title': 'Denoising autoencoder',
  'preset.ae-denoising.shows':
    '{kind, select, digits {Learns to clean noisy digits, and so what digits look like} images {Learns to clean noisy images, and so what they look like} other {Learns to put noisy points back, and so where the data lie}}',
  'presets.label': 'Preset: {title}',
  'presets.custom': '{family}, your settings',
  'presets.standard': '{family}, standard settings',
  'presets.choosing': 'Choosing a preset…',
  'presets.needsImages': 'Needs images: brings the MNIST digits.',
  'presets.ownData': 'Brings its own data: {dataset}.',
}
