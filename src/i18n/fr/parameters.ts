/** Français : les hyperparamètres, leurs options et les optimiseurs. */
import type { parameters as english } from '../en/parameters.ts'

export const parameters: Record<keyof typeof english, string> = {
  'parameter.objective.label': 'Fonction de perte',
  'parameter.objective.help':
    'Le jeu auquel jouent les deux réseaux : chacun arbitre autrement entre netteté, variété et stabilité.',
  'parameter.network.label': 'Réseau',
  'parameter.network.help':
    '{kind, select, digits {Un réseau dense voit l’image comme une liste de pixels ; un réseau convolutif voit des voisinages, dessine des chiffres plus nets et prend plus de temps par étape.} images {Un réseau dense voit l’image comme une liste de pixels ; un réseau convolutif voit des voisinages, dessine des images plus nettes et prend plus de temps par étape.} other {Un réseau dense prend les nombres d’un exemple comme une liste ; un réseau convolutif cherche des voisinages, que seules les images ont.}}',
  'parameter.width.label': 'Largeur',
  'parameter.width.help':
    'Plus d’unités par couche permettent des formes plus fines, mais chaque étape devient plus lente ; avec deux ou trois, un réseau ne peut guère courber.',
  'parameter.depth.label': 'Profondeur',
  'parameter.depth.help':
    'Plus de couches cachées expriment davantage, mais apprennent plus lentement et deviennent plus vite instables ; sans aucune, un réseau étire et tourne, mais ne peut pas courber.',
  'parameter.channels.label': 'Canaux',
  'parameter.channels.help':
    'Plus de canaux permettent de distinguer plus de sortes de traits, mais chaque étape devient plus lente.',
  'parameter.stages.label': 'Étages',
  'parameter.stages.help':
    'Plus d’étages regardent l’image de plus loin : les chiffres se tiennent mieux, et chaque étape prend plus de temps.',
  'parameter.activation.label': 'Activation',
  'parameter.activation.help':
    'Ce que chaque unité cachée fait de sa somme, la seule chose par laquelle un réseau courbe. Dans le plan, des unités coudées (ReLU) font des morceaux plats séparés par des plis, et tanh des courbes lisses.',
  'parameter.latentDim.label': 'Nombres par échantillon (latents)',
  'parameter.latentDim.help':
    'La dimension latente : combien de nombres représentent un échantillon. Plus il y en a, plus il y a de place pour la variété et les détails ; moins il y en a, plus le modèle doit s’en tenir à l’essentiel.',
  'parameter.prior.label': 'Bruit du générateur',
  'parameter.prior.help':
    'D’où viennent les nombres aléatoires dont le générateur fait ses exemples. L’espace latent les montre toujours comme des nombres normaux : le bruit uniforme les étale seulement avant que le réseau ne les voie.',
  'parameter.batchNorm.label': 'Normalisation par lot',
  'parameter.batchNorm.help':
    'Activée, elle garde les signaux du générateur à une même échelle, ce qui accélère l’apprentissage ; avec de très petits lots, elle ajoute du bruit.',
  'parameter.spectralNorm.label': 'Normalisation spectrale',
  'parameter.spectralNorm.help':
    'Activée, elle limite la pente du discriminateur, ce qui stabilise l’entraînement et affaiblit son jugement.',
  'parameter.initialiser.label': 'Poids initiaux',
  'parameter.initialiser.help':
    'La taille des premiers poids tirés au hasard ; trop grands ou trop petits, l’apprentissage démarre mal ou diverge.',
  'parameter.conditional.label':
    '{kind, select, digits {Sait quel chiffre faire} other {Sait quelle classe faire}} (conditionnel)',
  'parameter.conditional.help':
    'Le modèle apprend la classe de chaque exemple : on peut donc lui en demander une, par exemple {kind, select, images {« dessine-moi un 7 »} names {« donne-moi un nom d’Italie »} other {« donne-moi un point de la classe 2 »}}.',
  'parameter.packing.label': '{kind, select, images {Images jugées} other {Points jugés}} ensemble',
  'parameter.packing.help':
    'Plus le discriminateur juge {kind, select, images {d’images} other {de points}} à la fois, plus vite il remarque {kind, select, images {qu’elles se ressemblent toutes} other {qu’ils se ressemblent tous}}, ce qui combat l’effondrement des modes.',
  'parameter.batchSize.together':
    'Le lot compte {batch} exemples, un multiple de {together} : autant sont jugés ensemble.',
  'parameter.criticSteps.label': 'Étapes du discriminateur',
  'parameter.criticSteps.help':
    'Plus d’étapes du discriminateur par étape du générateur en font un juge plus sévère, et chaque étape prend plus de temps.',
  'parameter.dropout.label': 'Dropout',
  'parameter.dropout.help':
    'Plus il est élevé, plus de ce qui traverse le réseau est coupé au hasard pendant l’entraînement, ce qui l’empêche d’apprendre par cœur, et un discriminateur de gagner trop tôt.',
  'parameter.labelSmoothing.label': 'Lissage des étiquettes',
  'parameter.labelSmoothing.help':
    'Plus il est élevé, moins le discriminateur peut être sûr des {kind, select, images {images réelles} other {points réels}}, ce qui laisse au générateur plus à apprendre.',
  'parameter.instanceNoise.label': 'Bruit sur les {kind, select, images {images} other {points}}',
  'parameter.instanceNoise.help':
    'Plus de bruit sur chaque {kind, select, images {image rapproche images réelles et générées} other {point rapproche points réels et générés}}, ce qui stabilise le début ; il s’estompe au fil de l’entraînement.',
  'parameter.instanceNoiseSteps.label': 'Le bruit s’estompe sur',
  'parameter.instanceNoiseSteps.help':
    'Plus il y a d’étapes, plus le bruit ajouté disparaît lentement.',
  'parameter.clip.label': 'Limite des poids',
  'parameter.clip.help':
    'Plus elle est élevée, plus les poids du discriminateur peuvent grandir : trop haute, ses scores explosent ; trop basse, il n’apprend rien.',
  'parameter.gradientPenalty.label': 'Pénalité de gradient',
  'parameter.gradientPenalty.help':
    'Plus elle est élevée, plus la pente du discriminateur est maintenue à un, ce qui stabilise l’entraînement et affaiblit son jugement.',
  'parameter.gamma.label': 'Pénalité de platitude γ',
  'parameter.gamma.help':
    'Plus elle est élevée, plus le discriminateur doit être plat autour des {kind, select, images {images} other {points}} : c’est plus stable, mais il les distingue moins bien.',
  'parameter.averageDecay.label': 'Moyenne des poids',
  'parameter.averageDecay.help':
    'Plus la valeur est proche de un, plus longue est la moyenne des poids passés du réseau qui dessine les échantillons : des {kind, select, images {images plus lisses} other {échantillons plus calmes}}, mais en retard.',
  'parameter.beta.label': 'Force de rangement (β)',
  'parameter.beta.help':
    'Plus elle est élevée, mieux sont rangés les nombres derrière les échantillons, et de nouveaux nombres donnent de bons échantillons ; mais {kind, select, digits {les chiffres deviennent plus flous} images {les images deviennent plus floues} other {les échantillons sont moins fidèles aux données}}. C’est le poids de l’a priori, le β du β-VAE (Higgins et al. 2017).',
  'parameter.warmUpSteps.label': 'Montée de l’a priori',
  'parameter.warmUpSteps.help':
    'Plus il y a d’étapes, plus l’attraction vers la loi normale s’installe lentement : les codes apprennent d’abord à porter de l’information.',
  'parameter.likelihood.label': 'Fonction de perte',
  'parameter.likelihood.help':
    'L’erreur quadratique punit surtout les grosses fautes ; l’entropie croisée traite chaque {kind, select, images {pixel comme une question par oui ou non et donne des traits plus nets} other {nombre comme une question par oui ou non, ce que les coordonnées ne sont pas}}.',
  'parameter.corruption.label': 'Bruit à l’entrée',
  'parameter.corruption.help':
    'Plus il est élevé, plus les {kind, select, digits {images montrées au modèle sont bruitées : il doit apprendre à quoi ressemblent les chiffres} images {images montrées au modèle sont bruitées : il doit apprendre à quoi elles ressemblent} other {points montrés au modèle sont bruités : il doit apprendre à quoi ressemblent les données}} au lieu de copier.',
  'parameter.batchSize.label': 'Taille de lot',
  'parameter.batchSize.help':
    'Plus {kind, select, images {d’images} names {de noms} other {de points}} par étape donnent une direction plus sûre, et chaque étape prend plus de temps.',
  'parameter.seed.label': 'Graine',
  'parameter.seed.help':
    'Tout le hasard part de ce nombre : même graine et mêmes réglages donnent le même entraînement sur le même moteur.',
  'parameter.stop.label': 'S’arrête tout seul',
  'parameter.stop.help':
    'L’entraînement s’arrête ici de lui-même et est mesuré sur les {kind, select, digits {chiffres} images {images} names {noms} other {points}} de test ; une limite plus haute le laisse durer plus longtemps.',
  'parameter.images.label':
    'Nombre {kind, select, images {d’images} names {de noms} other {de points}}',
  'parameter.images.help':
    '{kind, select, digits {Plus d’images montrent au modèle plus de façons d’écrire un chiffre ; avec peu d’images, il les apprend par cœur. 0 les prend toutes.} images {Plus d’images montrent mieux au modèle ce qu’il y a à apprendre ; avec peu d’images, il les apprend par cœur. 0 les prend toutes.} names {Plus de noms montrent mieux au modèle comment ils sont faits ; avec peu de noms, il les apprend par cœur. 0 les prend tous.} other {Plus de points montrent mieux la forme au modèle ; avec peu de points, il les apprend par cœur. 0 les prend tous.}}',
  'parameter.noise.label': 'Bruit',
  'parameter.noise.help':
    'De combien les points s’écartent de la forme, comme multiple de ce que ces données ont d’habitude. 0 met chaque point sur la forme même.',
  'parameter.dataSeed.label': 'Graine des données',
  'parameter.dataSeed.help':
    'Quels points sont tirés : un autre nombre donne d’autres points de la même forme. Avec le même nombre, tout le monde a les mêmes points.',
  'optimiser.kind.label': 'Optimiseur',
  'optimiser.kind.help':
    'Adam adapte le pas à chaque poids et garde de l’élan, RMSProp adapte seulement le pas, SGD fait le même pas partout.',
  'optimiser.learningRate.label': 'Taux d’apprentissage',
  'optimiser.learningRate.help':
    'Plus il est élevé, plus chaque correction est grande : l’apprentissage est plus rapide, jusqu’à ce que les pertes s’affolent ou deviennent infinies.',
  'optimiser.beta1.label': 'Élan β₁',
  'optimiser.beta1.help':
    'Plus la valeur est proche de un, plus longtemps les gradients passés continuent de pousser : plus régulier, mais plus lent à tourner.',
  'optimiser.beta2.label': 'Mémoire d’échelle β₂',
  'optimiser.beta2.help':
    'Plus la valeur est proche de un, plus longtemps la taille des gradients passés est retenue : des pas plus réguliers, qui s’adaptent plus lentement.',
  'optimiser.decaySteps.label': 'Décroissance sur',
  'optimiser.decaySteps.help':
    'Le taux d’apprentissage décroît en ligne droite jusqu’au dixième sur ce nombre d’étapes, ce qui apaise la fin de l’entraînement ; à 0, il reste tel quel.',
  'optimiser.warmUpSteps.label': 'Échauffement sur',
  'optimiser.warmUpSteps.help':
    'Pendant ce nombre d’étapes, le taux d’apprentissage monte jusqu’à sa valeur, le temps qu’Adam connaisse la taille des gradients ; à 0, il y est tout de suite.',
  'optimiser.weightDecay.label': 'Décroissance des poids',
  'optimiser.weightDecay.help':
    'Chaque étape réduit un peu les poids de chaque produit, du taux d’apprentissage fois cette part ; biais, normalisations et plongements restent comme ils sont. Cela retient un modèle d’apprendre par cœur. Avec elle, Adam s’appelle AdamW.',
  'option.objective.non-saturating': 'Non saturante',
  'option.objective.minimax': 'Minimax',
  'option.objective.least-squares': 'Moindres carrés',
  'option.objective.hinge': 'Charnière (hinge)',
  'option.objective.wasserstein': 'Wasserstein, poids limités',
  'option.objective.wgan-gp': 'Wasserstein, pénalité',
  'option.objective.r3gan': 'Relativiste (R3GAN)',
  'option.network.dense': 'Dense',
  'option.network.conv': 'Convolutif',
  'option.activation.leakyRelu': 'Leaky ReLU',
  'option.activation.relu': 'ReLU',
  'option.activation.tanh': 'Tanh',
  'option.activation.linear': 'Linéaire',
  'option.prior.normal': 'Normal',
  'option.prior.uniform': 'Uniforme',
  'option.initialiser.he': 'He',
  'option.initialiser.glorot': 'Glorot',
  'option.initialiser.normal': 'Normale, 0,02',
  'option.likelihood.squared-error': 'Erreur quadratique',
  'option.likelihood.cross-entropy': 'Entropie croisée',
  'option.kind.adam': 'Adam',
  'option.kind.rmsprop': 'RMSProp',
  'option.kind.sgd': 'SGD',
  'limit.convolutionNeedsImages':
    'Un réseau convolutif a besoin d’images ; ces données sont des points du plan.',
  'limit.denseNeedsPoints':
    'D’images bruitées, un réseau dense ne tire guère que des taches ; un U-Net, qui est convolutif, voit des traits.',
  'control.help': 'À propos de « {name} »',
  'control.value': '{name}, valeur',
  'control.less': '{name} : moins',
  'control.more': '{name} : plus',
  'control.ownedBy': '{owner} : {name}',
  'control.reset': 'Rétablir la valeur par défaut de « {name} »',
  'control.needsRestart': 'Prend effet en recommençant.',
  'control.live': 'Prend effet à l’étape suivante.',
  'control.on': 'activé',
  'control.off': 'désactivé',
  'setting.family': 'Modèle',
  'setting.dataset': 'Données',
  'setting.backend': 'Moteur de calcul',
  'setting.mix': 'Composition des données',
}
