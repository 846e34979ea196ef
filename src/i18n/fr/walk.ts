/** French: the tool “Promenade” of the latent space. */
export const walk = {
  'walk.intro':
    'Entre deux vecteurs, il y en a d’autres. Promenez-vous d’étape en étape et regardez ce que le modèle fait des vecteurs intermédiaires : {kind, select, digits {un chiffre se change en un autre en passant par des images qu’aucun jeu d’entraînement ne contient} images {une image se change en une autre en passant par des images qu’aucun jeu d’entraînement ne contient} other {un point se déplace vers un autre}}.',
  'walk.first.test':
    'Pour commencer, {kind, select, digits {deux chiffres de test de classes différentes sont reliés} images {deux images de test de classes différentes sont reliées} other {deux points de test de classes différentes sont reliés}}. Appuyez sur une étape pour la changer.',
  'walk.first.sample':
    'Pour commencer, deux tirages de la loi a priori sont reliés. Appuyez sur une étape pour la changer.',
  'walk.classes':
    'Chaque étape garde sa propre classe : à mi-chemin de la suivante, la classe change, tandis que z avance régulièrement.',
  'walk.stops': 'Étapes de la promenade',
  'walk.stop': 'Étape {number} : en choisir une autre',
  'walk.left': 'Déplacer l’étape {number} vers la gauche',
  'walk.remove': 'Supprimer l’étape {number}',
  'walk.right': 'Déplacer l’étape {number} vers la droite',
  'walk.add': 'Ajouter une étape',
  'walk.full': 'Huit étapes au maximum',
  'walk.way': 'Chemin d’une étape à l’autre',
  'walk.way.slerp': 'Le long de la sphère (slerp)',
  'walk.way.lerp': 'En ligne droite (lerp)',
  'walk.path': 'Parcours',
  'walk.path.loop': 'En boucle',
  'walk.path.open': 'Aller simple',
  'walk.both': 'Côte à côte',
  'walk.image': 'Image de la promenade : {way}',
  'walk.point': 'Point de la promenade : {way}, x {x}, y {y}',
  'walk.play': 'Lancer la promenade',
  'walk.pause': 'Mettre la promenade en pause',
  'walk.speed': 'Vitesse de la promenade',
  'walk.scrubber': 'Position dans la promenade',
  'walk.on': 'De l’étape {from} à l’étape {to}',
  'walk.at': 'Image {frame} sur {count}, de l’étape {from} à l’étape {to}',
  'walk.length':
    '{path, select, loop {Une boucle de {stops} étapes} other {Un parcours de {stops} étapes}} : {frames} images, {seconds} s à 24 images par seconde.',
  'walk.seen': 'Ce que le juge voit en chemin : {digits}.',
  'walk.seen.lost':
    '{lost, plural, =0 {Chaque image est pour lui un chiffre.} one {# image sur {frames} n’est pas un chiffre pour lui.} other {# images sur {frames} ne sont pas des chiffres pour lui.}}',
  'walk.norm.title': 'Longueur de z le long de la promenade : sa distance à zéro',
  'walk.norm.stop': 'étape {number}',
  'walk.norm.least': 'Longueur minimale : {lerp} en ligne droite, {slerp} le long de la sphère.',
  'walk.norm.prior':
    'Environ 95 % des tirages de la loi a priori ont une longueur comprise entre {low} et {high} : la bande grise.',
  'walk.norm.hollow':
    'Sous la bande s’étend un vide où le modèle n’a presque jamais été entraîné. La ligne droite le traverse ; le chemin de la sphère reste là où sont les tirages.',
  'walk.norm.inside':
    'Ici, les deux chemins restent dans la bande. Plus un espace a de dimensions, plus vite la ligne droite en sort.',
  'walk.norm.outside':
    'Ici, une étape se trouve elle-même hors de la bande : aucun des deux chemins n’y reste.',
  'walk.norm.flat':
    'Avec si peu de dimensions, la bande descend jusqu’au centre et les deux chemins se valent ; avec davantage de dimensions, elle devient une mince coquille.',
  'walk.norm.none':
    'Cet autoencodeur n’a pas de loi a priori, donc pas de bande : rien ne lui dit où placer ses codes.',
  'walk.save': 'Enregistrer la promenade',
  'walk.save.what':
    '{way}, {frames, plural, one {# image} other {# images}} telles que le modèle les dessine à présent. La bande PNG en montre 24 au plus, côte à côte.',
} as const
