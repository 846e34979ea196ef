/** Français : les données. */
import type { data as english } from '../en/data.ts'

export const data: Record<keyof typeof english, string> = {
  'dataset.mnist': 'Chiffres MNIST',
  'dataset.places': 'Noms de lieux',
  'dataset.stackedTwo': 'Deux chiffres superposés',
  'dataset.stackedThree': 'Trois chiffres superposés',
  'dataset.line': 'Ligne',
  'dataset.gaussians': 'Deux gaussiennes',
  'dataset.ring': 'Anneau',
  'dataset.blobs': 'Trois taches',
  'dataset.ring8': 'Anneau de huit groupes',
  'dataset.grid25': '25 en grille',
  'dataset.moons': 'Deux lunes',
  'dataset.spiral': 'Spirale',
  'dataset.pinwheel': 'Moulinet',
  'dataset.checkerboard': 'Damier',
  'data.own': 'Vos données…',
  'data.title': 'Données',
  'data.preview':
    '{kind, select, images {Les premières images} names {Les premiers noms} other {Les premiers points}} de « {name} » dans cette composition',
  'data.repaired': 'Modifié pour convenir à ces données : {change}',
  'data.loading': 'Chargement des données',
  'data.silent': 'La connexion ne répond plus ; nouvelle tentative…',
  'data.change': 'changer la composition',
  'data.changeCount': 'changer le nombre',
  'data.all': 'Les {count} classes, en entier',
  'data.allUneven': 'Les {count} classes, en parts inégales',
  'data.some': 'Seulement {list}',
  'data.someOf': '{count} classes sur {classes}',
  'data.newSeed': 'D’autres points',
  'data.someUneven': 'Seulement {list}, en parts inégales',
  'data.first':
    '{images, plural, one {Seulement le premier exemple} other {Seulement les {count} premiers exemples}} : {present, select, all {les {classes} classes} other {{classes, plural, one {classe} other {classes}} {list}}}',
  'data.firstOnly':
    '{images, plural, =0 {{kind, select, images {Toutes} other {Tous}}} other {{kind, select, images {Seulement les {count} premières} other {Seulement les {count} premiers}}}}',
  'data.none':
    'Il ne reste {kind, select, images {aucune image} names {aucun nom} other {aucun point}}',
  'data.mix': 'Composition des données',
  'data.chooseAll': 'Tous',
  'data.chooseOnly': 'Seulement {list}',
  'data.use': 'Utiliser la classe {name}',
  'data.share': 'Part de la classe {name}',
  'data.allImages': '{kind, select, images {toutes} other {tous}}',
}
