/** French: the tool “Curseurs” of the latent space. */
export const sliders = {
  'sliders.sort': 'Trier par influence',
  'sliders.lock': 'Verrouiller la dimension latente {number}',
  'sliders.nats': '{nats} nats',
  'sliders.noInformation': 'aucune information',
  'sliders.legend.kl':
    'Barre : ce que la dimension dit {kind, select, images {d’une image} other {d’un point}}.',
  'sliders.legend.change':
    'Barre : combien la dimension change {kind, select, images {l’image} other {le point}}.',
  'sliders.help.kl':
    'La divergence KL entre la réponse de l’encodeur et la loi a priori, en moyenne sur les {kind, select, images {images} other {points}} de test. Au-dessous de {limit} nat, l’encodeur répond la même chose pour {kind, select, images {toutes les images} other {tous les points}} : la dimension ne porte aucune information, et la bouger ne change presque rien.',
  'sliders.help.active':
    'Le seuil est choisi sur le modèle des « unités actives » de Burda et al. 2016 (arXiv 1509.00519), qui demandent si la moyenne varie de plus de 0,01.',
  'sliders.help.change':
    'Le changement moyen {kind, select, images {d’un pixel, du noir au blanc comptant pour 100 %,} other {d’une coordonnée}} quand la dimension passe d’un écart-type au-dessous de sa moyenne à un écart-type au-dessus (moyenne quadratique sur de nombreux endroits).',
  'sliders.help.order':
    'Les dimensions qui changent le plus {kind, select, images {l’image} other {le point}} viennent en premier.',
  'sliders.unused':
    '{count, plural, =0 {Toutes les dimensions portent de l’information.} one {# dimension sur {all} ne porte aucune information.} other {# dimensions sur {all} ne portent aucune information.}}',
} as const
