/** French: the tool “Votre chiffre” of the latent space. */
export const draw = {
  'draw.pad.empty': 'Dessinez un chiffre ici',
  'draw.pad.ready': 'Un chiffre de test',
  'draw.pad.hint':
    'Dessinez un chiffre, grand ou petit : il est mis à l’échelle et centré comme ceux de MNIST. Au clavier : les flèches déplacent un stylo, Espace le pose ou le lève.',
  'draw.tests': 'Ou prenez un chiffre de test',
  'draw.test': 'Chiffre de test, un {class}',
  'draw.reading': 'Ce que le modèle en fait',
  'draw.seen': 'Ce que voit le modèle, 28 × 28',
  'draw.seen.picture': 'Votre dessin tel que le modèle le voit, mis à l’échelle et centré',
  'draw.seen.nothing': 'Rien n’est dessiné',
  'draw.made':
    '{how, select, encoder {Ce qu’il en fait : encodé puis décodé} other {L’image la plus proche trouvée}}',
  'draw.made.picture':
    '{how, select, encoder {La reconstruction de votre dessin par le modèle} other {L’image trouvée qui s’approche le plus de votre dessin}}',
  'draw.made.nothing':
    '{how, select, encoder {Pas encore de reconstruction} other {Pas encore d’image trouvée}}',
  'draw.error':
    'Erreur quadratique par pixel : {error}. Un pixel s’écarte d’environ {share} du chemin qui va du noir au blanc.',
  'draw.told': 'On dit le chiffre à ce modèle : il dessine celui choisi plus haut.',
  'draw.far':
    '{prior, select, normal {Son code est à {length} du centre, plus loin que les tirages de N(0, I) : il ne ressemble pas à ce que le modèle a vu à l’entraînement.} other {Son code est à {length} écarts-types de la moyenne des codes de test : il ne ressemble pas à ce que le modèle a vu à l’entraînement.}}',
  'draw.search': 'Recherche d’un vecteur latent',
  'draw.search.why':
    'Ce modèle n’a pas d’encodeur : il change des vecteurs en images, jamais des images en vecteurs. Mais un vecteur peut se chercher : depuis plusieurs départs, z va pas à pas là où diminue l’erreur quadratique entre son image et votre dessin. Ce que le modèle n’a pas appris à dessiner ne se trouve pas.',
  'draw.search.find': 'Le chercher',
  'draw.search.again': 'Chercher encore',
  'draw.search.stop': 'Arrêter',
  'draw.search.refused': 'La recherche s’est interrompue. Essayez encore.',
  'draw.place': 'Sa place dans l’espace latent',
  'draw.cloud.codes':
    'Des codes de l’espace latent sous forme de points ; votre dessin n’y a pas encore de place',
  'draw.cloud.marked':
    'Des codes de l’espace latent sous forme de points ; l’anneau, votre dessin, se trouve à {first} vers la droite et {second} vers le haut',
  'draw.cloud.ellipse':
    'Les ellipses montrent le nuage de l’encodeur, q(z|x), à 1 et 2 écarts-types : à quel point il est sûr de la place de votre dessin. Sur la carte, choisissez « Votre dessin » pour les voir en grand.',
  'draw.cloud':
    '{origin, select, test {Points : codes de chiffres de test.} other {Points : tirages de la loi a priori.}} Anneau : votre dessin.{plane, select, whole {} other { Sont montrées les deux directions où les codes diffèrent le plus.}}',
  'draw.near': 'Les chiffres d’entraînement qui lui ressemblent le plus',
  'draw.near.one': 'un {class}, à {distance}',
  'draw.near.hint':
    'Selon la distance entre pixels de 0 à 1, parmi {among} chiffres d’entraînement. Les distances dans l’espace latent peuvent dire autre chose.',
} as const
