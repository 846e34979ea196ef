/** French: the tool “Tirage” of the latent space. */
export const sampling = {
  'sampling.temperature': 'Température',
  'sampling.help.temperature':
    'Multiplie l’écart-type de la loi dont on tire : 1 est la loi elle-même, 0 son milieu. Plus bas, les échantillons sont plus sûrs et plus semblables ; plus haut, ils sont plus variés et plus souvent faux.',
  'sampling.truncation':
    'On refroidit les GAN par troncature, le « truncation trick » (Brock et al. 2019, arXiv 1809.11096) : toute valeur au-delà d’un seuil est tirée de nouveau. Ici, chaque valeur est multipliée, les petites comme les grandes.',
  'sampling.source': 'Tirer de',
  'sampling.from.prior': 'N(0, I)',
  'sampling.from.gaussian': 'Une gaussienne ajustée aux codes',
  'sampling.from.mixture': 'Dix gaussiennes ajustées aux codes',
  'sampling.others': 'D’autres tirages',
  'sampling.why.none.prior':
    'Rien, dans son entraînement, n’a attiré les codes de cet autoencodeur vers N(0, I) : la plupart de ces tirages tombent là où il n’y a aucun code et où le décodeur n’a jamais appris quoi dessiner. Un VAE est entraîné à remplir justement cette loi : voilà pourquoi il a besoin de sa loi a priori.',
  'sampling.why.none.gaussian':
    'Ces tirages ont la moyenne et les covariances des codes : ils tombent dans la bonne région. Mais les codes ne la remplissent pas uniformément, et dans les vides le décodeur devine ; la loi a priori d’un VAE comble ces vides pendant l’entraînement.',
  'sampling.why.none.mixture':
    'Dix gaussiennes suivent les groupes que forment les codes et laissent moins de vides : sans loi a priori, il faut apprendre après coup la forme des codes. Un VAE se passe de cette seconde étape, car sa loi a priori est fixée avant l’entraînement.',
  'sampling.why.normal.prior':
    'Le VAE a appris à transformer les tirages de cette loi a priori en {kind, select, digits {chiffres} images {images} other {points}}. Là où ils sont moins réussis que ceux des gaussiennes ajustées, les codes laissent des trous dans la loi a priori.',
  'sampling.why.normal.gaussian':
    'Une seule gaussienne à la place de la loi que suivent vraiment les codes {kind, select, images {des images} other {des points}} d’entraînement, la loi a posteriori agrégée. Si ses échantillons ressemblent à ceux de N(0, I), l’encodeur remplit la loi a priori comme il faut.',
  'sampling.why.normal.mixture':
    'Dix gaussiennes suivent de plus près que la loi a priori la loi a posteriori agrégée, celle des codes eux-mêmes. Si ces échantillons sont plus réussis que ceux de N(0, I), la loi a priori a des trous où il n’y a aucun code.',
  'sampling.why.noEncoder':
    'Ce générateur n’a jamais reçu que {noise, select, uniform {des nombres uniformes de −√3 à √3 : des tirages de N(0, I), d’abord rendus uniformes} other {des tirages de N(0, I)}}. Le modèle n’a pas d’encodeur : il n’y a donc pas de codes auxquels ajuster une autre loi.',
  'sampling.sheet': '{count} échantillons à la température {temperature}',
  'sampling.sample': 'Échantillon {number}',
  'sampling.sampleOf':
    '{kind, select, digits {Échantillon {number}, un {class} demandé} other {Échantillon {number}, classe {class} demandée}}',
  'sampling.scatter':
    '{count} échantillons à la température {temperature}, des points pleins, sur les points réels, des anneaux',
  'sampling.number': 'Aller à l’échantillon numéro',
  'sampling.move':
    'Choisissez un échantillon pour y aller : les autres outils partent de là où vous êtes.',
  'sampling.moved': 'Vous êtes à cet échantillon : les autres outils partent d’ici.',
  'sampling.locked':
    '{count, plural, one {# dimension verrouillée n’a pas bougé.} other {# dimensions verrouillées n’ont pas bougé.}}',
  'sampling.seen': 'Le juge reconnaît des chiffres dans {count} de ces {of} échantillons.',
  'sampling.requested':
    'À l’étape {step} et à la température 1, le juge a vu le chiffre demandé dans {accuracy} des échantillons ; il lit bien {real} des vrais chiffres.',
  'sampling.hardest': 'Le plus difficile à obtenir est le {class}, avec {share}.',
  'sampling.notMeasured':
    'Le modèle dessine-t-il souvent le chiffre qu’on lui demande ? Une mesure le dira.',
} as const
