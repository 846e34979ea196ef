/** French: the latent space, what all its tools share. */
export const latent = {
  'latent.noRun':
    'Appuyez d’abord sur « {play} » ou sur « {step} » : il y aura alors un modèle dont explorer l’espace latent.',
  'latent.none': 'Ce modèle n’a pas d’espace latent.',
  'latent.dimension': 'Dimension latente {number}',
  'latent.value': 'Valeur de la dimension latente {number}',
  'latent.randomise': 'Tirer au hasard',
  'latent.toZero': 'Remettre à zéro',
  'latent.toMean': 'Revenir à la moyenne',
  'latent.more':
    '{count, plural, one {Afficher # dimension de plus} other {Afficher # dimensions de plus}}',
  'latent.less': 'En afficher moins',
  'latent.hint.normal':
    'Le modèle a appris à transformer en données des vecteurs {noise, select, uniform {dont les nombres sont uniformes de −√3 à √3. La valeur de chaque curseur, tirée de N(0, 1), est d’abord rendue uniforme (√3 · erf(z/√2))} other {tirés de N(0, 1)}} ; « Tirer au hasard » en tire un.',
  'latent.hint.none':
    'Un autoencodeur n’a pas de loi a priori. Chaque curseur couvre la moyenne ± 3 écarts-types des codes de 1000 exemples de test ; « Tirer au hasard » suit une loi normale de mêmes moyenne et dispersion.',
  'latent.decodedImage':
    '{kind, select, images {Image décodée} other {Point décodé}} à partir du vecteur latent',
  'latent.decodedPoint': 'Le vecteur latent se décode en le point x {x}, y {y}',
  'latent.coordinates': 'x = {x}, y = {y}',
  'latent.refused':
    'Le modèle n’a pas répondu. Déplacez un curseur pour redemander, ou recommencez l’entraînement.',

  'latent.tools': 'Outils de l’espace latent',
  'latent.tool.sliders': 'Curseurs',
  'latent.tool.map': 'Carte',
  'latent.tool.walk': 'Promenade',
  'latent.tool.arithmetic': 'Arithmétique',
  'latent.tool.draw': 'Votre chiffre',
  'latent.tool.sampling': 'Tirage',
  'latent.drawMe': '{kind, select, images {Dessine-moi un} other {Fais-moi un point de la classe}}',
  'latent.keep': 'Garder celui-ci',
  'latent.kept': 'Gardé pour tous les outils',
  'latent.go': 'Y aller',
  'latent.there': 'Vous y êtes : les autres outils repartent d’ici.',
  'latent.lockedStay':
    '{count, plural, one {# dimension verrouillée reste telle quelle.} other {# dimensions verrouillées restent telles quelles.}}',
  'latent.pick.title': 'Choisir un vecteur latent',
  'latent.pick.here': 'Là où vous êtes',
  'latent.pick.samples': 'Échantillons',
  'latent.pick.sample': 'Échantillon {number}',
  'latent.pick.others': 'D’autres échantillons',
  'latent.pick.tests':
    '{kind, select, digits {Chiffres de test} images {Images de test} other {Points de test}}',
  'latent.pick.test':
    '{kind, select, digits {Chiffre de test, un {class}} images {Image de test de la classe {class}} other {Point de test de la classe {class}}}',
  'latent.pick.kept': 'Gardés',
  'latent.pick.keptOne': 'Vecteur gardé {number}',
} as const
