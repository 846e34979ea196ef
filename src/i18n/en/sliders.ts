/** English: the tool “Sliders” of the latent space. */
export const sliders = {
  'sliders.sort': 'Sort by influence',
  'sliders.lock': 'Lock latent dimension {number}',
  'sliders.nats': '{nats} nats',
  'sliders.noInformation': 'no information',
  'sliders.legend.kl':
    'Bar: what the dimension tells about {kind, select, images {an image} other {a point}}.',
  'sliders.legend.change':
    'Bar: how much the dimension changes the {kind, select, images {picture} other {point}}.',
  'sliders.help.kl':
    'The KL divergence of the encoder’s answer from the prior, the mean over test {kind, select, images {images} other {points}}. Below {limit} nats the encoder answers the same for every {kind, select, images {image} other {point}}: the dimension carries no information, and moving it changes next to nothing.',
  'sliders.help.active':
    'The line is drawn as for the “active units” of Burda et al. 2016 (arXiv 1509.00519), who ask whether the mean varies by more than 0.01.',
  'sliders.help.change':
    'The mean change of {kind, select, images {a pixel, from black to white being 100 %,} other {a coordinate}} when the dimension moves from one standard deviation below its mean to one above (root mean square over many places).',
  'sliders.help.order':
    'The dimensions that change the {kind, select, images {picture} other {point}} most come first.',
  'sliders.unused':
    '{count, plural, =0 {Every dimension carries information.} one {# dimension of {all} carries no information.} other {# dimensions of {all} carry no information.}}',
} as const
