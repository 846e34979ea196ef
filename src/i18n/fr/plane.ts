/** French: the plane in which points lie, layer by layer. */
import type { plane as english } from '../en/plane.ts'

export const plane: Record<keyof typeof english, string> = {
  'plane.label': 'Le plan des points',
  'plane.hint':
    'Montrez quelque chose pour savoir ce que c’est. Au clavier : les flèches déplacent, + et − agrandissent, 0 montre tout le plan. Agrandi, il se laisse faire glisser.',
  'plane.point': 'Montrez ou touchez quelque chose pour savoir ce que c’est.',
  'plane.whole': 'Montrer tout le plan',
  'plane.layers': 'Couches du plan',
  'plane.class': 'Classe demandée',
  'plane.layer.real': 'Points réels',
  'plane.layer.real.pairs': 'Points de test',
  'plane.layer.generated': 'Points générés',
  'plane.layer.generated.pairs': 'Leurs reconstructions',
  'plane.layer.critic': 'Discriminateur',
  'plane.layer.sheet': 'Grille latente',
  'plane.layer.arrows': 'Flèches',
  'plane.layer.density': 'Densité',
  'plane.layer.encoder': 'Nuages de l’encodeur',
  'plane.layersOf': 'Couches de l’étape {step}',
  'plane.pointsAlone': 'Points seuls',
  'plane.held':
    'De ce moment, seuls les points sont conservés, et non le modèle qui les a produits.',
  'plane.heldFrom': 'Les modèles sont conservés à partir de l’étape {step}.',
  'plane.missed':
    '{count, plural, one {un mode} other {# modes}} presque sans points, à la dernière mesure (étape {step})',
  'plane.critic.generated': 'généré {value}',
  'plane.critic.real': '{value} réel',
  'plane.critic.probability':
    'D(x) : la probabilité, selon le discriminateur, qu’un point situé là soit réel. En tirets : là où il ne sait pas.',
  'plane.critic.targets':
    'D(x), entraîné vers 1 pour les points réels et vers 0 pour les points générés. En tirets : à mi-chemin, là où il ne sait pas.',
  'plane.critic.free':
    'D(x), la note du critique : pas une probabilité, et sans échelle propre. En tirets : là où il sépare le réel du généré.',
  'plane.critic.together':
    'Il juge {count} points à la fois : ici, chaque endroit avec {others, plural, one {le même point réel} other {les mêmes # points réels}}.',
  'plane.sheet.front': 'à l’endroit',
  'plane.sheet.back': 'retournée : un pli',
  'plane.sheet.hole': 'un trou : aucun code n’est proche',
  'plane.sheet.prior': 'Ce que devient une grille régulière de vecteurs latents.',
  'plane.sheet.codes':
    'Ce que devient une grille régulière sur l’étendue des codes des points de test : la courbe ou la nappe sur laquelle se trouvent toutes les reconstructions.',
  'plane.sheet.even':
    'Chacune de ses {count} cases est tirée aussi souvent : plus une case est petite, plus les points y sont denses.',
  'plane.sheet.plane':
    'Elle suit les deux premières des {count} dimensions ; les autres restent {middle, select, zero {à 0} other {à leur moyenne}}.',
  'plane.arrows': 'Ce que sont les flèches',
  'plane.arrows.critic': '∇D',
  'plane.arrows.loss': '−∇perte',
  'plane.arrows.step': 'une étape',
  'plane.arrows.critic.words':
    'Le gradient de D en un point généré : là où D monte le plus. Ce n’est pas ce qui déplace le générateur.',
  'plane.arrows.loss.words':
    'L’opposé du gradient de la perte du générateur par rapport au point : là où la perte voudrait le voir aller, si les points se déplaçaient d’eux-mêmes.',
  'plane.arrows.step.words':
    'De combien les points des mêmes vecteurs latents se sont vraiment déplacés en une étape.',
  'plane.arrows.longest.critic':
    'La plus longue vaut {length} par unité, et la moitié sont plus courtes que {usual}.',
  'plane.arrows.longest.loss':
    'La plus longue vaut {length} par unité, et la moitié sont plus courtes que {usual}.',
  'plane.arrows.longest.step':
    'Étape {step} ; la plus longue mesure {length} unité, et la moitié sont plus courtes que {usual} ; dessinées agrandies.',
  'plane.arrows.none': 'On le voit à partir de la prochaine étape.',
  'plane.arrows.start':
    'Elles partent de là où le générateur en cours d’entraînement met ses points ; les points dessinés sont ceux de sa moyenne mobile.',
  'plane.density': 'Lignes d’égale densité des points générés, chacun flouté de {width}.',
  'plane.encoder':
    'L’encodeur répond par un nuage q(z|x). Les ellipses montrent, pour {count} points de test, à quel point ce qui en est décodé se disperse, à un écart-type ; un trait mène au point.',
  'plane.under.generated': 'Un point généré en ({x} ; {y}).',
  'plane.under.generated.from': 'Un point généré en ({x} ; {y}), fait de z = ({z}).',
  'plane.under.generated.pair': 'Une reconstruction en ({x} ; {y}).',
  'plane.under.real': 'Un point réel en ({x} ; {y}).',
  'plane.under.real.pair': 'Un point de test en ({x} ; {y}).',
  'plane.under.place': 'L’endroit ({x} ; {y}).',
  'plane.under.cell':
    'Une case de la grille latente, z₁ de {left} à {right}, z₂ de {bottom} à {top}. Aire {area}{side, select, back {, retournée} other {}}.{hole, select, yes { Aucun code d’un point de test n’est proche.} other {}}',
  'plane.under.probability':
    'D = {value} : {side, select, real {plutôt réel} other {plutôt généré}}, pense le discriminateur.',
  'plane.under.targets':
    'D = {value} : {side, select, real {plus près du réel} other {plus près du généré}}.',
  'plane.under.free': 'D = {value}, une note : du côté {side, select, real {réel} other {généré}}.',
}
