/** Words of the measures panels. */
export const measures = {
  'stage.measures': 'Mesures',

  'measures.outlook.nothing': 'Rien n’a encore été mesuré',
  'measures.outlook.waiting': 'Les premières mesures sont en cours',
  'measures.outlook.soon': 'Après quelques dizaines d’étapes',
  'measures.outlook.full':
    'Avec la première mesure complète : elle vient d’elle-même après un moment, ou tout de suite avec « {measure} »',
  'measures.measuring': 'Mesure en cours : {done}.',
  'measures.item': '{name} : {value}',
  'measures.noValue': 'pas un nombre',
  'measures.range': '{low} à {high}',

  'measures.digits.title':
    '{kind, select, digits {Quels chiffres} other {Quelles classes}} il dessine, au fil du temps',
  'measures.digits.reconstructions':
    'Ce modèle redessine les {kind, select, digits {chiffres} other {images}} qu’on lui montre ; il ne choisit pas {kind, select, digits {lesquels} other {lesquelles}} dessiner.',
  'measures.digits.waiting':
    '{kind, select, digits {Les chiffres des échantillons n’ont pas encore été comptés} other {Les classes des échantillons n’ont pas encore été comptées}}.',
  'measures.digits.legend': 'Part comparée à la composition réelle :',
  'measures.digits.none': 'aucun (moins de {limit})',
  'measures.digits.asReal': 'comme les données',
  'measures.digits.twice': 'le double ou plus',
  'measures.digits.notInMix': 'absent des données d’entraînement',
  'measures.digits.latest':
    'À droite : les parts parmi les {count} derniers échantillons{kind, select, digits {, dont {unrecognised} ne sont pas reconnus comme chiffres} other {}}.',
  'measures.digits.label':
    'Part de chaque {kind, select, digits {chiffre} other {classe}} de l’étape {from} à l’étape {step}. À l’étape {step} : {shares}.',
  'measures.digits.allThere':
    'À l’étape {step}, {kind, select, digits {aucun chiffre} other {aucune classe}} ne manque.',
  'measures.digits.missing':
    '{kind, select, digits {Chiffres manquants} other {Classes manquantes}} à l’étape {step} : {list}.',
  'measures.digits.since': '{digit} (depuis l’étape {step})',
  'measures.digits.sinceStart': '{digit} (depuis le premier examen)',

  'measures.quality.title': 'La qualité au fil du temps',
  'measures.quality.model': 'ce modèle',
  'measures.quality.real': 'ce qu’obtiennent les données réelles',
  'measures.on.judge':
    'Mesuré sur les caractéristiques que le juge, un petit classifieur de chiffres, voit dans les images.',
  'measures.on.classifier':
    'Mesuré avec un classifieur entraîné sur vos propres données : {accuracy} de réponses justes sur {count} images de test. Il attribue une classe à tout échantillon, même à du bruit.',
  'measures.on.components':
    'Mesuré sur {features, plural, one {la composante principale} other {les # composantes principales}} de vos images qui {features, plural, one {garde} other {gardent}} {variance} de leur variance. {why}',
  'measures.noClassifier.unlabelled': 'Sans étiquettes, aucun classifieur ne peut être entraîné.',
  'measures.noClassifier.fewOfClass':
    'Un classifieur demande au moins {least} images de chaque classe.',
  'measures.noClassifier.unreliable':
    'Un classifieur a aussi été entraîné, mais {accuracy} de réponses justes sur {count} images de test ne suffisent pas pour s’y fier.',
  'measures.on.characters':
    'Mesuré sur les lettres des noms : rien de ce qui demande une distance entre deux noms n’est mesuré.',
  'measures.on.channels':
    'Mesuré sur les caractéristiques d’un classifieur de chiffres, qui regarde chaque canal.',
  'measures.on.pixels': 'Mesuré sur les pixels des images.',
  'measures.on.coordinates': 'Mesuré sur les coordonnées des points.',
  'measures.real': 'réel : {range}',
  'measures.lowerIsBetter': 'plus bas est mieux',
  'measures.higherIsBetter': 'plus haut est mieux',
  'measures.realIsBetter': 'le plus près des données réelles est le mieux',
  'measures.logScale': 'échelle logarithmique',
  'measures.course.one': '{name} : {value} à l’étape {step}.',
  'measures.course.many':
    '{name} : {value} à l’étape {step}, après {first} à l’étape {from} ; entre les deux, de {low} à {high}{trend, select, rising {, en hausse ces derniers temps} falling {, en baisse ces derniers temps} other {}}.',
  'measures.course.real': 'Les données réelles obtiennent {range}.',

  'measures.requested.title':
    '{kind, select, digits {Dessine-t-il le chiffre demandé} names {Invente-t-il le genre de nom demandé} other {Dessine-t-il la classe demandée}} ?',
  'measures.requested.help':
    'Part des échantillons où {kind, select, digits {le juge voit le chiffre demandé} names {le comptage des lettres trouve la classe demandée} other {le classifieur voit la classe demandée}} au modèle. Plus haut est mieux.',
  'measures.requested.all':
    '{kind, select, digits {Tous les chiffres} other {Toutes les classes}} ensemble',
  'measures.requested.each':
    '{kind, select, digits {Chiffre par chiffre} other {Classe par classe}}',
  'measures.requested.real':
    '{kind, select, digits {vrais chiffres que le juge lit bien} names {vrais noms dont le comptage trouve la classe} other {vraies images que le classifieur reconnaît bien}}',
  'measures.requested.label':
    '{kind, select, digits {Chiffres dessinés} names {Noms} other {Classes dessinées}} comme demandé',

  'measures.nearest.title':
    '{kind, select, images {Images d’entraînement les plus proches} names {Noms d’entraînement les plus proches} other {Points d’entraînement les plus proches}}',
  'measures.nearest.reconstructions':
    'Les reconstructions sont proches de ce qu’elles reconstruisent : la distance aux exemples d’entraînement ne dit rien ici.',
  'measures.nearest.among':
    'Recherche parmi {among} {kind, select, images {images d’entraînement} names {noms d’entraînement} other {points d’entraînement}}.',
  'measures.nearest.unit':
    '{kind, select, images {1× : aussi loin qu’une image réelle jamais vue à l’entraînement} names {1× : aussi loin qu’un nom réel jamais vu à l’entraînement} other {1× : aussi loin qu’un point réel jamais vu à l’entraînement}} ; près de 0×, c’est une copie.',
  'measures.nearest.sample': 'échantillon',
  'measures.nearest.neighbour':
    '{kind, select, images {image d’entraînement la plus proche} names {nom d’entraînement le plus proche} other {point d’entraînement le plus proche}}',
  'measures.nearest.times': '{ratio}×',
  'measures.nearest.label':
    'Échantillon {number} au-dessus de l’image d’entraînement la plus proche, {ratio} fois aussi loin que des images réelles jamais vues à l’entraînement.',
  'measures.nearest.points':
    '{count} échantillons, chacun relié au point d’entraînement le plus proche : de {low} à {high} fois aussi loin que des points réels jamais vus à l’entraînement, {middle} fois au milieu.',

  'measures.closest.title': 'Les paires les plus proches',
  'measures.closest.help':
    'Le test des anniversaires : si, parmi {count} échantillons seulement, deux sont presque identiques, le modèle n’en a pas beaucoup à offrir.',
  'measures.closest.samples': 'Parmi {count} échantillons',
  'measures.closest.real':
    'Parmi {count} {kind, select, images {images réelles} names {noms réels} other {points réels}}',
  'measures.closest.distance': 'distance {distance}',
  'measures.closest.label.samples':
    'Paire {number} des échantillons les plus proches, distance {distance}',
  'measures.closest.label.real':
    'Paire {number} des images réelles les plus proches, distance {distance}',
  'measures.closest.points':
    'Des points aussi proches ne se distinguent pas sur une image : voici donc leurs distances.',

  'measures.latent.title': 'Ce que porte chaque dimension latente',
  'measures.latent.kl': 'KL de chaque dimension, la plus grande d’abord',
  'measures.latent.klUnit': 'nats par exemple, échelle logarithmique',
  'measures.latent.klLabel': 'KL des dimensions latentes en nats, la plus grande d’abord : {list}.',
  'measures.latent.active':
    '{active} dimensions sur {count} sont actives : leur code change d’un exemple à l’autre.',
  'measures.latent.above': 'Au-dessus de la ligne à {threshold} nats : {list}.',
  'measures.latent.below': 'En dessous, en contour, ne portant presque rien : {list}.',
  'measures.latent.noPrior':
    'Ce modèle n’a pas de loi a priori à laquelle comparer ses codes : ni la KL ni l’image de tous les codes ensemble ne s’appliquent.',
  'measures.latent.mean': 'Tous les codes ensemble : moyenne, ± un écart-type',
  'measures.latent.variance': 'Tous les codes ensemble : variance',
  'measures.latent.bandMean': 'La loi a priori a pour moyenne 0 (en gris : ±{width}).',
  'measures.latent.bandVariance': 'La loi a priori a pour variance 1 (en gris : {range}).',
  'measures.latent.within': '{within} dimensions sur {count} sont dans la bande grise.',
  'measures.latent.meanLabel': 'Moyenne de chaque dimension latente sur tous les codes : {list}.',
  'measures.latent.varianceLabel':
    'Variance de chaque dimension latente sur tous les codes : {list}.',
  'measures.latent.error': 'Erreur de reconstruction d’exemples jamais vus à l’entraînement',
  'measures.latent.thisModel': 'ce modèle',
  'measures.latent.pca':
    'ACP, la meilleure méthode linéaire à {count, plural, one {# dimension} other {# dimensions}}',
  'measures.latent.loss': 'Perte sur les exemples d’entraînement et sur les autres : {term}',
  'measures.latent.train': 'exemples d’entraînement',
  'measures.latent.test': 'exemples de test',

  'measures.text.title': 'Les noms, mesurés',
  'measures.text.nats': 'Nats par caractère des noms mis de côté',
  'measures.text.caption': 'Plus bas est mieux. Entre parenthèses, les bits.',
  'measures.text.names': 'Noms',
  'measures.text.model': 'ce modèle',
  'measures.text.bigram': 'paires de lettres, comptées',
  'measures.text.wittenBell': 'cinq lettres, comptées',
  'measures.text.all': 'tous',
  'measures.text.train': 'noms d’entraînement',
  'measures.text.value': '{nats} ({bits})',
  'measures.text.lengths': 'La longueur des noms',
  'measures.text.lengthsLabel':
    'Part des noms par nombre de lettres. La plupart des échantillons ont {sample} lettres, la plupart des noms d’entraînement {real}.',
  'measures.text.lengthsSample': 'échantillons',
  'measures.text.lengthsReal': 'noms d’entraînement',
  'measures.text.invented': 'Inventés par ce modèle',
  'measures.text.counted': 'Inventés par comptage',
  'measures.text.rivalHelp':
    'Les comptages savent combien de fois chaque lettre a suivi les quatre précédentes parmi les noms d’entraînement (Witten-Bell interpolé).',
  'measures.table.text': 'Les noms, mesurés',

  'measures.players.title': 'Les joueurs',
  'measures.players.waiting': 'Les joueurs n’ont pas encore été examinés.',
  'measures.players.gradients': 'Longueur des gradients',
  'measures.players.gap':
    'Discriminateur : {kind, select, images {images} other {points}} d’entraînement et {kind, select, images {images} other {points}} de test',
  'measures.players.gapHelp':
    '0 : il juge les nouveaux exemples comme ceux de l’entraînement. 1 : il connaît ces derniers par cœur.',

  'measures.table.title': 'Toutes les mesures',
  'measures.table.caption':
    '{of, select, samples {{count} échantillons} other {{count} reconstructions d’exemples de test}} à l’étape {step}.',
  'measures.table.measure': 'Mesure',
  'measures.table.value': 'Valeur',
  'measures.table.real': 'Données réelles',
  'measures.table.players': 'Les joueurs',
  'measures.table.latent': 'Espace latent',
  'measures.table.gradient': 'Longueur du gradient : {player}',
  'measures.table.lossDistance': 'Perte, écart à la partie égale : {term}',
  'measures.table.active': 'Dimensions actives',
  'measures.table.activeOf': '{active} sur {count}',
  'measures.table.collapsed': 'Dimensions qui ignorent l’exemple',
  'measures.table.error': 'Erreur quadratique des reconstructions',
  'measures.table.pcaError': 'La même, avec l’ACP',
  'measures.table.train': '{term} : exemples d’entraînement',
  'measures.table.test': '{term} : exemples de test',
  'measures.table.basis': 'Mesuré sur : {basis}.',
  'measures.basis.labels': 'étiquettes du juge',
  'measures.basis.features': 'caractéristiques du juge',
  'measures.basis.classifier': 'un classifieur de vos propres données',
  'measures.basis.components': 'composantes principales',
  'measures.basis.channels': 'juge, canal par canal',
  'measures.basis.pixels': 'pixels',
  'measures.basis.characters': 'lettres',
  'measures.basis.coordinates': 'coordonnées',
} as const
