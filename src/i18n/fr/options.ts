/** Français : une ligne pour chaque option d’un choix, là où l’on choisit. */
import type { options as english } from '../en/options.ts'

export const options: Record<keyof typeof english, string> = {
  'option.objective.non-saturating.help':
    'La plus courante : le générateur est corrigé surtout là où il se fait le plus facilement prendre. Commencez par elle.',
  'option.objective.minimax.help':
    'La première formule, de 2014 : tant que le discriminateur gagne, le générateur n’apprend presque rien. À essayer pour comprendre pourquoi.',
  'option.objective.least-squares.help':
    'Plus un score est loin de sa cible, plus il tire fort : l’apprentissage cale rarement. Une variante calme.',
  'option.objective.hinge.help':
    'Ce que le discriminateur distingue déjà avec une marge nette ne compte plus. Souvent utilisée avec la normalisation spectrale.',
  'option.objective.wasserstein.help':
    'Mesure à quelle distance sont les données réelles et générées ; pour cela, les poids restent petits, ce qui la rend lente.',
  'option.objective.wgan-gp.help':
    'La même distance, avec une pénalité au lieu de petits poids : une courbe lisible, mais des étapes plus longues.',
  'option.objective.r3gan.help':
    'Compare chaque exemple réel à un exemple généré, avec deux pénalités : stable, moderne, et plus lente par étape.',
  'option.network.dense.help':
    'Chaque unité regarde tout l’exemple d’un coup. Rapide sur n’importe quel ordinateur.',
  'option.network.conv.help':
    'Regarde l’image petit morceau par petit morceau : plus net, mais plus lent par étape.',
  'option.activation.leakyRelu.help':
    'Laisse passer ce qui dépasse 0, et un cinquième du reste : des morceaux plats séparés par des plis, et aucune unité ne se tait.',
  'option.activation.relu.help':
    'Laisse passer ce qui dépasse 0, et rien d’autre : des morceaux plats séparés par des plis. Une unité peut se taire pour de bon.',
  'option.activation.tanh.help':
    'Presse chaque somme en douceur entre −1 et 1 : aucun pli, seulement des courbes. Les réseaux profonds apprennent alors plus lentement.',
  'option.activation.linear.help':
    'Laisse chaque somme telle quelle : plusieurs couches ne peuvent alors rien de plus qu’une seule. À essayer pour voir à quoi sert de courber.',
  'option.prior.normal.help':
    'La plupart des nombres sont près de 0, peu sont grands : le bruit habituel.',
  'option.prior.uniform.help':
    'Chaque nombre est aussi probable partout dans son intervalle, aux bords nets : un carré au lieu d’un nuage.',
  'option.initialiser.he.help':
    'De taille telle que les signaux gardent leur force de couche en couche dans de tels réseaux. Le choix sûr.',
  'option.initialiser.glorot.help':
    'Un peu plus petits : réglés sur ce qui entre dans une couche et ce qui en sort. Conçus pour des unités qui laissent passer ce qui est près de 0, comme tanh.',
  'option.initialiser.normal.help':
    'Aussi petits dans toutes les couches, comme dans les premiers GAN convolutifs. Un réseau profond peut démarrer lentement.',
  'option.likelihood.squared-error.help':
    'Compte l’écart de chaque valeur, au carré : quelques grosses fautes coûtent plus que beaucoup de petites. Convient à toutes les données.',
  'option.likelihood.cross-entropy.help':
    'Demande à chaque valeur : allumée ou éteinte ? Plus net quand la plupart sont proches de 0 ou de 1, comme en noir et blanc.',
  'option.kind.adam.help':
    'Adapte le pas à chaque poids et garde de l’élan : marche presque partout. Commencez par lui.',
  'option.kind.rmsprop.help':
    'Adapte le pas à chaque poids, sans élan : ce qu’utilisaient les premiers GAN de Wasserstein.',
  'option.kind.sgd.help':
    'Le même pas pour tous les poids : le plus simple, mais son taux d’apprentissage se choisit avec soin.',
  'stop.none.help': 'Entraîne jusqu’à ce que vous appuyiez sur Pause.',
  'stop.steps.help':
    'Après tant de corrections des réseaux : la même chose sur tous les ordinateurs.',
  'stop.epochs.help': 'Après tant de passages sur toutes les données.',
  'stop.minutes.help': 'Après tant de temps d’entraînement, où qu’il en soit.',
  'family.gan.help':
    'Deux réseaux s’affrontent : l’un invente, l’autre démêle le vrai de l’inventé. Des résultats nets, mais il peut déraper.',
  'family.vae.help':
    'Résume chaque exemple en quelques nombres et le refait à partir d’eux ; de nouveaux nombres en donnent de nouveaux. Calme, un peu flou.',
  'family.autoencoder.help':
    'Résume chaque exemple en quelques nombres et le refait à partir d’eux. Le plus simple ; il n’est pas fait pour inventer.',
  'dataset.mnist.help':
    'Des chiffres écrits à la main, petits et gris : presque tout le monde commence par eux.',
  'dataset.places.help':
    'Des noms de villes et de villages de France, d’Italie, de Grande-Bretagne et des États-Unis : du texte, lettre par lettre.',
  'dataset.stackedTwo.help':
    'Deux chiffres dans une image, chacun de sa couleur : 100 combinaisons, un test léger de l’effondrement des modes.',
  'dataset.stackedThree.help':
    'Trois chiffres dans une image, en rouge, vert et bleu : 1 000 combinaisons, le test difficile habituel de l’effondrement des modes.',
  'dataset.line.help':
    'Des points le long d’une ligne droite : le minimum que l’on puisse demander à un modèle.',
  'dataset.gaussians.help':
    'Deux nuages de points, l’un rond, l’autre debout, qui se touchent presque.',
  'dataset.ring.help':
    'Des points le long d’une courbe fermée : le modèle sait-il laisser le trou vide ?',
  'dataset.blobs.help':
    'Trois petits nuages sans rien entre eux : un générateur doit sauter de l’un à l’autre.',
  'dataset.ring8.help':
    'Huit groupes de points (des gaussiennes) sur un cercle : le modèle en oublie-t-il ?',
  'dataset.grid25.help':
    '25 groupes de points (des gaussiennes) sur une grille : combien le modèle en trouve-t-il ?',
  'dataset.moons.help':
    'Des points le long de deux arcs imbriqués : le modèle sait-il suivre une courbe ?',
  'dataset.spiral.help':
    'Des points le long de deux bras enroulés l’un autour de l’autre : ce qui est proche ne va pas toujours ensemble.',
  'dataset.pinwheel.help': 'Cinq bras courbes qui s’amincissent vers l’extérieur.',
  'dataset.checkerboard.help':
    'Des cases remplies dont les coins se touchent : quelle netteté le modèle donne-t-il aux bords ?',
  'dataset.own.help': 'Vos propres données, gardées sur cet appareil.',
  'backend.webgpu.help': 'Sur la carte graphique, par la voie la plus récente des navigateurs.',
  'backend.webgl.help':
    'Sur la carte graphique, par une voie plus ancienne que presque tous les navigateurs ont.',
  'backend.wasm.help':
    'Sur le processeur, sur plusieurs de ses cœurs à la fois quand c’est permis.',
  'backend.cpu.help': 'Sur le processeur, sans rien pour l’accélérer : lent, mais toujours là.',
  'latent.tool.sliders.help':
    'Un curseur pour chaque nombre dont un échantillon est fait : voyez ce que chacun change.',
  'latent.tool.map.help': 'L’espace mis à plat, avec ce qui se trouve où.',
  'latent.tool.walk.help':
    'Allez d’un échantillon à un autre par petites étapes, et enregistrez le trajet en film.',
  'latent.tool.arithmetic.help':
    'Additionnez et soustrayez : donnez à un échantillon ce que d’autres ont en commun.',
  'latent.tool.draw.help': 'Dessinez un chiffre à la main et voyez ce que le modèle en fait.',
  'latent.tool.sampling.help':
    'Beaucoup de nouveaux échantillons d’un coup, plus sages ou plus hardis.',
  'walk.way.slerp.help':
    'Reste à peu près aussi loin du centre que les arrêts, là où le modèle s’est entraîné. En général, le meilleur chemin.',
  'walk.way.lerp.help':
    'Le plus court ; avec beaucoup de dimensions, il traverse des endroits où le modèle s’est peu entraîné.',
  'walk.path.loop.help': 'Du dernier arrêt on revient au premier, sans fin.',
  'walk.path.open.help': 'Finit au dernier arrêt.',
  'map.kind.principal.help':
    'La coupe plane de l’espace suivant laquelle les codes diffèrent le plus.',
  'map.kind.umap.help':
    'Les codes qui se ressemblent sont côte à côte ; la distance entre les groupes veut dire peu de chose.',
  'map.kind.points.help': 'La coupe plane qui passe par trois vecteurs de votre choix.',
  'map.shows.both.help': 'Les dessins, avec les codes par-dessus.',
  'map.shows.pictures.help': 'Ce que le modèle fait de chaque endroit.',
  'map.shows.codes.help': 'Où se trouvent des exemples, chacun par le numéro de sa classe.',
  'sampling.from.prior.help':
    'Une courbe en cloche autour de zéro dans chaque dimension, quels que soient les codes.',
  'sampling.from.gaussian.help':
    'Une seule courbe en cloche, avec le centre et l’étendue des codes.',
  'sampling.from.mixture.help':
    'Dix courbes en cloche ensemble : elles suivent les groupes que forment les codes.',
  'arithmetic.meaning.slant.help': 'De combien les traits penchent d’un côté.',
  'arithmetic.meaning.thickness.help': 'L’épaisseur des traits.',
  'arithmetic.meaning.class.help': 'D’une classe, ou de toutes, vers une autre.',
}
