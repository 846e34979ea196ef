/** Français. */
import { diagnosis } from './fr.diagnosis.ts'
import { measures } from './fr.measures.ts'
import { trained } from './fr.trained.ts'
import { arithmetic } from './fr.arithmetic.ts'
import { draw } from './fr.draw.ts'
import { latent } from './fr.latent.ts'
import { map } from './fr.map.ts'
import { sampling } from './fr.sampling.ts'
import { sliders } from './fr.sliders.ts'
import { walk } from './fr.walk.ts'
import { links } from './fr.links.ts'
import { runs } from './fr.runs.ts'
import type { en } from './en.ts'

export const fr: Record<keyof typeof en, string> = {
  ...diagnosis,
  ...measures,
  ...trained,
  ...latent,
  ...sliders,
  ...map,
  ...walk,
  ...arithmetic,
  ...draw,
  ...sampling,
  ...links,
  ...runs,

  'family.gan': 'GAN',
  'family.vae': 'VAE',
  'family.autoencoder': 'Autoencodeur',

  'player.critic': 'Discriminateur',
  'player.generator': 'Générateur',
  'player.vae': 'Encodeur et décodeur',
  'player.autoencoder': 'Encodeur et décodeur',

  'parameter.objective.label': 'Fonction de perte',
  'parameter.objective.help':
    'Le jeu auquel jouent les deux réseaux : chacun arbitre autrement entre netteté, variété et stabilité.',
  'parameter.network.label': 'Réseau',
  'parameter.network.help':
    '{kind, select, images {Un réseau dense voit l’image comme une liste de pixels ; un réseau convolutif voit des voisinages, dessine des chiffres plus nets et prend plus de temps par étape.} other {Un réseau dense prend les nombres d’un exemple comme une liste ; un réseau convolutif cherche des voisinages, que seules les images ont.}}',
  'parameter.width.label': 'Largeur',
  'parameter.width.help':
    'Plus d’unités par couche permettent des formes plus fines, mais chaque étape devient plus lente.',
  'parameter.depth.label': 'Profondeur',
  'parameter.depth.help':
    'Plus de couches expriment davantage, mais apprennent plus lentement et deviennent plus vite instables.',
  'parameter.channels.label': 'Canaux',
  'parameter.channels.help':
    'Plus de canaux permettent de distinguer plus de sortes de traits, mais chaque étape devient plus lente.',
  'parameter.stages.label': 'Étages',
  'parameter.stages.help':
    'Plus d’étages regardent l’image de plus loin : les chiffres se tiennent mieux, et chaque étape prend plus de temps.',
  'parameter.latentDim.label': 'Dimension latente',
  'parameter.latentDim.help':
    'Plus de dimensions laissent place à plus de variété et de détails ; moins de dimensions obligent le modèle à ne garder que l’essentiel.',
  'parameter.batchNorm.label': 'Normalisation par lot',
  'parameter.batchNorm.help':
    'Activée, elle garde les signaux du générateur à une même échelle, ce qui accélère l’apprentissage ; avec de très petits lots, elle ajoute du bruit.',
  'parameter.spectralNorm.label': 'Normalisation spectrale',
  'parameter.spectralNorm.help':
    'Activée, elle limite la pente du discriminateur, ce qui stabilise l’entraînement et affaiblit son jugement.',
  'parameter.initialiser.label': 'Poids initiaux',
  'parameter.initialiser.help':
    'La taille des premiers poids tirés au hasard ; trop grands ou trop petits, l’apprentissage démarre mal ou diverge.',
  'parameter.conditional.label': 'Conditionné par la classe',
  'parameter.conditional.help':
    'Le modèle apprend la classe de chaque exemple : on peut donc lui en demander une, par exemple {kind, select, images {« dessine-moi un 7 »} other {« donne-moi un point de la classe 2 »}}.',
  'parameter.packing.label': '{kind, select, images {Images jugées} other {Points jugés}} ensemble',
  'parameter.packing.help':
    'Plus le discriminateur juge {kind, select, images {d’images} other {de points}} à la fois, plus vite il remarque {kind, select, images {qu’elles se ressemblent toutes} other {qu’ils se ressemblent tous}}, ce qui combat l’effondrement des modes.',
  'parameter.packing.batch':
    'Le lot compte {batch} exemples, un multiple de {packing} : autant sont jugés ensemble.',
  'parameter.criticSteps.label': 'Étapes du discriminateur',
  'parameter.criticSteps.help':
    'Plus d’étapes du discriminateur par étape du générateur en font un juge plus sévère, et chaque étape prend plus de temps.',
  'parameter.dropout.label': 'Dropout',
  'parameter.dropout.help':
    'Plus il est élevé, plus de signaux du discriminateur sont coupés au hasard, ce qui l’empêche de gagner trop tôt.',
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
    'Plus la valeur est proche de un, plus longue est la moyenne des générateurs passés qui dessine les échantillons : des {kind, select, images {images plus lisses} other {échantillons plus calmes}}, mais en retard.',
  'parameter.beta.label': 'Poids de l’a priori β',
  'parameter.beta.help':
    'Plus il est élevé, plus les codes suivent la loi normale : un espace latent mieux rangé, des {kind, select, images {chiffres plus flous} other {échantillons moins fidèles aux données}}.',
  'parameter.warmUpSteps.label': 'Montée de l’a priori',
  'parameter.warmUpSteps.help':
    'Plus il y a d’étapes, plus l’attraction vers la loi normale s’installe lentement : les codes apprennent d’abord à porter de l’information.',
  'parameter.likelihood.label': 'Fonction de perte',
  'parameter.likelihood.help':
    'L’erreur quadratique punit surtout les grosses fautes ; l’entropie croisée traite chaque {kind, select, images {pixel comme une question par oui ou non et donne des traits plus nets} other {nombre comme une question par oui ou non, ce que les coordonnées ne sont pas}}.',
  'parameter.corruption.label': 'Bruit à l’entrée',
  'parameter.corruption.help':
    'Plus il est élevé, plus les {kind, select, images {images montrées au modèle sont bruitées : il doit apprendre à quoi ressemblent les chiffres} other {points montrés au modèle sont bruités : il doit apprendre à quoi ressemblent les données}} au lieu de copier.',
  'parameter.batchSize.label': 'Taille de lot',
  'parameter.batchSize.help':
    'Plus {kind, select, images {d’images} other {de points}} par étape donnent une direction plus sûre, et chaque étape prend plus de temps.',
  'parameter.seed.label': 'Graine',
  'parameter.seed.help':
    'Tout le hasard part de ce nombre : même graine et mêmes réglages donnent le même entraînement sur le même moteur.',
  'parameter.stop.label': 'S’arrête tout seul',
  'parameter.stop.help':
    'L’entraînement s’arrête ici de lui-même et est mesuré sur les {kind, select, images {chiffres} other {points}} de test ; une limite plus haute le laisse durer plus longtemps.',
  'parameter.images.label': 'Nombre {kind, select, images {d’images} other {de points}}',
  'parameter.images.help':
    '{kind, select, images {Plus d’images montrent au modèle plus de façons d’écrire un chiffre ; avec peu d’images, il les apprend par cœur. 0 les prend toutes.} other {Plus de points montrent mieux la forme au modèle ; avec peu de points, il les apprend par cœur. 0 les prend tous.}}',

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

  'option.objective.non-saturating': 'Non saturante',
  'option.objective.minimax': 'Minimax',
  'option.objective.least-squares': 'Moindres carrés',
  'option.objective.hinge': 'Charnière (hinge)',
  'option.objective.wasserstein': 'Wasserstein, poids limités',
  'option.objective.wgan-gp': 'Wasserstein, pénalité',
  'option.objective.r3gan': 'Relativiste (R3GAN)',
  'option.network.dense': 'Dense',
  'option.network.conv': 'Convolutif',
  'option.initialiser.he': 'He',
  'option.initialiser.glorot': 'Glorot',
  'option.initialiser.normal': 'Normale, 0,02',
  'option.likelihood.squared-error': 'Erreur quadratique',
  'option.likelihood.cross-entropy': 'Entropie croisée',
  'option.kind.adam': 'Adam',
  'option.kind.rmsprop': 'RMSProp',
  'option.kind.sgd': 'SGD',

  'unit.dimensions': '{count, plural, one {dimension} other {dimensions}}',
  'unit.units': '{count, plural, one {unité} other {unités}}',
  'unit.channels': '{count, plural, one {canal} other {canaux}}',
  'unit.layers': '{count, plural, one {couche} other {couches}}',
  'unit.steps': '{count, plural, one {étape} other {étapes}}',
  'unit.images':
    '{kind, select, images {{count, plural, one {image} other {images}}} other {{count, plural, one {point} other {points}}}}',
  'unit.pixels': '{count, plural, one {pixel} other {pixels}}',

  'term.generator': 'Générateur',
  'term.critic': 'Discriminateur',
  'term.gradientPenalty': 'Pénalité de gradient',
  'term.accuracyReal':
    '{kind, select, images {Vraies images reconnues} other {Vrais points reconnus}}',
  'term.accuracyGenerated':
    '{kind, select, images {Images générées reconnues} other {Points générés reconnus}}',
  'term.negativeElbo': 'ELBO négative',
  'term.reconstruction': 'Reconstruction',
  'term.kl': 'Divergence KL',
  'term.squaredError': 'Erreur quadratique',
  'term.crossEntropy': 'Entropie croisée',

  'chart.adversarial': 'Pertes',
  'chart.accuracy': 'À quelle fréquence le discriminateur a raison',
  'chart.gradientPenalty': 'Pénalité de gradient',
  'chart.negativeElbo': 'ELBO négative : la perte entière',
  'chart.reconstruction':
    'Reconstruction : ce que perdent les {kind, select, images {images} other {points}}',
  'chart.kl': 'KL : ce que portent les codes',
  'chart.squaredError': 'Erreur des reconstructions',
  'chart.crossEntropy': 'Entropie croisée des reconstructions',

  'axis.nats': 'nats par {kind, select, images {image} other {point}}',
  'axis.score': 'score',
  'axis.share': 'part',
  'axis.squaredError': 'erreur quadratique par {kind, select, images {pixel} other {coordonnée}}',

  'reference.generatorEven': 'générateur, partie égale : ln 2',
  'reference.generatorEvenMinimax': 'générateur, partie égale : −ln 2',
  'reference.criticGuessing': 'discriminateur au hasard : 2 ln 2',
  'reference.criticGuessingLeastSquares': 'discriminateur au hasard : ¼',
  'reference.generatorEvenLeastSquares': 'générateur, partie égale : ⅛',
  'reference.pairedGuessing': 'les deux au hasard : ln 2',
  'reference.criticGuessingHinge': 'discriminateur au hasard : 2',
  'reference.criticGuessingScore': 'discriminateur au hasard : 0',
  'reference.coinToss': 'pile ou face : ½',
  'reference.priorIgnored': 'les codes ne portent rien : 0',
  'reference.meanImage': 'toujours l’image moyenne',

  'preset.gan-dense.title': 'GAN dense',
  'preset.gan-dense.shows':
    'Des {kind, select, images {chiffres} other {points}} à partir de bruit pur en quelques minutes, sur tout ordinateur',
  'preset.gan-conv.title': 'GAN convolutif',
  'preset.gan-conv.shows': 'Les chiffres les plus nets ; le plus rapide sur une carte graphique',
  'preset.gan-conv-long.title': 'GAN convolutif, longue durée',
  'preset.gan-conv-long.shows':
    'Les meilleurs chiffres d’ici, pour qui le laisse tourner : un million d’images',
  'preset.gan-conv-lite.title': 'GAN convolutif, petit',
  'preset.gan-conv-lite.shows':
    'La même idée dans un réseau qu’un simple portable entraîne en quelques minutes',
  'preset.gan-conditional.title': 'GAN conditionnel',
  'preset.gan-conditional.shows':
    'On lui dit quel chiffre dessiner : les échantillons montrent 0 à 9 à tour de rôle',
  'preset.wgan-gp.title': 'GAN de Wasserstein avec pénalité de gradient',
  'preset.wgan-gp.shows':
    'Une perte qui baisse quand les {kind, select, images {chiffres} other {échantillons}} s’améliorent',
  'preset.r3gan.title': 'GAN relativiste (R3GAN)',
  'preset.r3gan.shows': 'Une perte moderne et régularisée, qui converge',
  'preset.gan-collapse.title': 'Effondrement des modes',
  'preset.gan-collapse.shows':
    'Un générateur qui apprend à redessiner toujours les mêmes {kind, select, images {chiffres} other {points}}',
  'preset.gan-critic-too-strong.title': 'Discriminateur trop fort',
  'preset.gan-critic-too-strong.shows':
    'Ce qui arrive quand le juge gagne toujours : le générateur cesse d’apprendre',
  'preset.vae-dense-20.title': 'VAE dense',
  'preset.vae-dense-20.shows':
    'Le classique : 20 dimensions latentes, et des codes qui suivent une loi normale',
  'preset.vae-2d.title': 'VAE en deux dimensions',
  'preset.vae-2d.shows':
    'Une carte de tous les {kind, select, images {chiffres} other {points}} où l’on peut se promener',
  'preset.vae-conv.title': 'VAE convolutif',
  'preset.vae-conv.shows': 'Des reconstructions plus nettes, avec un a priori introduit peu à peu',
  'preset.vae-conditional.title': 'VAE conditionnel',
  'preset.vae-conditional.shows':
    '{kind, select, images {Le chiffre et le style se séparent : un même vecteur latent écrit n’importe quel chiffre} other {La classe et la place se séparent : un même vecteur latent donne un point de n’importe quelle classe}}',
  'preset.ae-32.title': 'Autoencodeur',
  'preset.ae-32.shows':
    '{kind, select, images {784 pixels comprimés en 32 nombres, puis rétablis} other {Deux coordonnées qui passent par 32 nombres, puis reviennent}}',
  'preset.ae-2d.title': 'Autoencodeur en deux dimensions',
  'preset.ae-2d.shows': 'Une carte à trous : à quoi sert l’a priori d’un VAE',
  'preset.ae-denoising.title': 'Autoencodeur débruiteur',
  'preset.ae-denoising.shows':
    '{kind, select, images {Apprend à nettoyer des chiffres bruités, donc à quoi ressemble un chiffre} other {Apprend à remettre en place des points bruités, donc où sont les données}}',

  'limit.convolutionNeedsImages':
    'Un réseau convolutif a besoin d’images ; ces données sont des points du plan.',

  'dataset.mnist': 'Chiffres MNIST',
  'dataset.ring8': 'Anneau de huit gaussiennes',
  'dataset.moons': 'Deux lunes',

  'backend.auto': 'Automatique',
  'backend.webgpu': 'WebGPU',
  'backend.webgl': 'WebGL',
  'backend.wasm': 'WebAssembly',
  'backend.cpu': 'JavaScript seul',

  'app.title': 'Ganvas – entraînez des modèles génératifs dans votre navigateur',
  'app.broken': 'Cette page a cessé de fonctionner.',
  'app.brokenHelp':
    'Vos réglages sont dans l’adresse : recharger la page les rétablit. La raison technique figure ci-dessous.',
  'app.reload': 'Recharger',

  'samples.view': 'Ce qui est montré',
  'samples.view.generated': 'Générés',
  'samples.view.reconstructions': 'Reconstructions',
  'samples.redraw': 'Nouveaux vecteurs latents',
  'samples.redrawExamples': 'Autres {kind, select, images {images} other {points}} de test',
  'samples.firstVisit.label': '{count} chiffres manuscrits dessinés par un modèle entraîné',
  'samples.firstVisit.caption':
    'Personne n’a écrit ces chiffres : un préréglage, entraîné dans ce même programme, les a dessinés.',
  'samples.firstVisit.invitation': 'Appuyez sur « {play} » pour entraîner le vôtre.',
  'samples.firstPoints.label': 'Les premiers points réels de « {name} »',
  'samples.firstPoints.caption': 'Voici {count} des points réels.',
  'samples.firstPoints.invitation':
    'Appuyez sur « {play} » pour entraîner un modèle qui en fait de semblables.',
  'samples.caption.images': 'Les mêmes vecteurs latents à chaque étape',
  'samples.key.real': 'points réels',
  'samples.key.generated': 'points générés',
  'samples.key.original': 'exemple de test',
  'samples.key.reconstruction': 'sa reconstruction',
  'samples.label.generated.images': 'Grille d’images générées à l’étape {step}',
  'samples.label.generated.points': 'Points générés et points réels dans le plan à l’étape {step}',
  'samples.label.reconstructions.images':
    'Images de test, chacune au-dessus de sa reconstruction, à l’étape {step}',
  'samples.label.reconstructions.points':
    'Points de test dans le plan, chacun relié à sa reconstruction, à l’étape {step}',
  'samples.replay': 'Revoir',
  'samples.position': 'étape {step} sur {latest}',
  'samples.live': 'En direct',

  'losses.title': 'Courbes d’entraînement',
  'losses.read': 'Lire les valeurs : {chart}',
  'losses.atStep': 'Étape {step}',
  'losses.summary': '{values} à l’étape {step}',
  'losses.nothingYet': 'Aucune étape pour l’instant.',
  'losses.noValue': 'pas un nombre',
  'losses.smoothing': 'Lissage',
  'losses.log': 'Échelle logarithmique',
  'losses.even.share': 'échelle linéaire, car ce sont des proportions',
  'losses.even.notPositive': 'échelle linéaire, car des valeurs sont nulles ou négatives',
  'losses.logOff.share': 'Les proportions vont toujours de 0 à 1.',
  'losses.logOff.notPositive':
    'Certaines valeurs sont nulles ou négatives et n’ont pas de logarithme.',

  'transport.label': 'Entraînement',
  'transport.play': 'Lancer',
  'transport.pause': 'Pause',
  'transport.step': 'Une étape',
  'transport.measuring':
    '{of, select, data {Examen des données réelles} samples {Mesure des échantillons} other {Mesure des reconstructions}} :',
  'transport.restart': 'Recommencer',

  'counter.step': 'étape',
  'counter.epoch': 'époque',
  'counter.imagesPerSecond': '{kind, select, images {images} other {points}} / s',

  'presets.label': 'Préréglage : {title}',
  'presets.custom': '{family}, vos réglages',
  'presets.standard': '{family}, réglages standard',
  'presets.choosing': 'Choix d’un préréglage…',
  'presets.needsImages': 'A besoin d’images : apporte les chiffres MNIST.',

  'backends.label': 'Moteur de calcul : {name}',
  'backends.title': 'Où le modèle s’entraîne',
  'backends.auto': 'Le plus rapide : une carte graphique qui réussit son test, ou WebAssembly',
  'backends.step': '{ms} ms par étape',
  'backends.looking': 'Recherche…',
  'backends.none': 'Aucun',

  'verdict.chosen': 'utilisé',
  'verdict.usable': 'utilisable',
  'verdict.software': 'émulé, lent',
  'verdict.absent': 'indisponible',
  'verdict.wrong': 'a échoué au test',
  'verdict.lost': 'a cessé de fonctionner',

  'language.label': 'Langue : {name}',

  'theme.auto': 'Couleurs : comme le système',
  'theme.light': 'Couleurs : clair',
  'theme.dark': 'Couleurs : sombre',

  'share.label': 'Copier un lien vers ces réglages',
  'share.copied': 'Lien copié',
  'share.failed': 'Le navigateur a refusé ; le lien est dans la barre d’adresse.',

  'keys.label': 'Clavier',
  'keys.space': 'Espace',
  'keys.playPause': 'Lancer ou mettre en pause',
  'keys.step': 'Une étape',
  'keys.restart': 'Recommencer',
  'keys.help': 'Cette liste',

  'control.help': 'À propos de « {name} »',
  'control.value': '{name}, valeur',
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

  'model.title': 'Modèle',
  'model.help':
    'Un GAN oppose un générateur à un discriminateur ; un VAE et un autoencodeur {kind, select, images {compriment les images} other {font passer les points}} en quelques nombres, puis les redessinent. L’article qui a introduit celui-ci :',

  'training.title': 'Entraînement',
  'training.optimiser': 'Optimiseur : {name}',
  'training.newSeed': 'Nouvelle graine',

  'stop.none': 'Jamais',
  'stop.steps': 'Après des étapes',
  'stop.epochs': 'Après des époques',
  'stop.minutes': 'Après des minutes',

  'data.title': 'Données',
  'data.preview': 'Les premières images de « {name} » dans cette composition',
  'data.points': 'Ces données sont des points du plan, pas des images.',
  'data.loading': 'Chargement des données',
  'data.change': 'changer la composition',
  'data.all': 'Les {count} classes, en entier',
  'data.allUneven': 'Les {count} classes, en parts inégales',
  'data.some': 'Seulement {list}',
  'data.someUneven': 'Seulement {list}, en parts inégales',
  'data.first':
    '{images, plural, one {Seulement le premier exemple} other {Seulement les {count} premiers exemples}} : {present, select, all {les {classes} classes} other {{classes, plural, one {classe} other {classes}} {list}}}',
  'data.none': 'Il ne reste {kind, select, images {aucune image} other {aucun point}}',
  'data.mix': 'Composition des données',
  'data.chooseAll': 'Tous',
  'data.chooseOnly': 'Seulement {list}',
  'data.use': 'Utiliser la classe {name}',
  'data.share': 'Part de la classe {name}',
  'data.allImages': 'toutes',

  'pending.label': 'Changements en attente',
  'pending.title':
    '{count, plural, one {# changement demande de recommencer} other {# changements demandent de recommencer}}',
  'pending.change': '{name} : {from} → {to}',

  'notice.dismiss': 'Fermer',
  'notice.backendLost':
    '{lost} a cessé de fonctionner. L’entraînement continue avec {now}, à partir de l’étape {step}.',
  'notice.backendLostAnew':
    '{lost} a cessé de fonctionner avant toute sauvegarde. L’entraînement recommence avec {now}.',
  'notice.backendLostIdle': '{lost} a cessé de fonctionner. {now} prend sa place.',
  'notice.backendChanged': 'L’entraînement continue avec {now}, à partir de l’étape {step}.',
  'notice.mishap.measurement': 'Le modèle n’a pas pu être mesuré. {reason}',
  'notice.mishap.picture':
    'Les échantillons n’ont pas pu être dessinés ; l’entraînement continue. {reason}',
  'notice.mishap.copy':
    'Aucune copie du modèle n’a pu être gardée en réserve ; l’entraînement continue. {reason}',

  'failure.retry': 'Réessayer',
  'failure.lowerRates': 'Taux d’apprentissage ÷ 10 et recommencer',
  'failure.detail': 'Détail technique',
  'failure.atStep': 'Cela s’est vu à l’étape {step}.',
  'failure.keptStep': 'Les échantillons sont ceux de l’étape {step}, le dernier bon état.',
  'failure.notFinite.title': 'Les pertes sont devenues infinies.',
  'failure.notFinite.help':
    'La cause habituelle est un taux d’apprentissage trop élevé : chaque correction dépasse le but plus que la précédente. Baissez-le et recommencez.',
  'failure.backendLost.title': 'Le processeur graphique a disparu.',
  'failure.backendLost.help': 'Un autre programme l’a peut-être pris, ou le pilote a redémarré.',
  'failure.noBackend.title': 'Ce navigateur ne peut pas entraîner ici.',
  'failure.noBackend.help':
    'Ni WebGPU, ni WebGL, ni WebAssembly, ni JavaScript seul n’ont donné de résultats justes. Un Chrome, Edge, Firefox ou Safari à jour devrait y arriver.',
  'failure.dataMissing.title': 'Les données n’ont pas pu être chargées.',
  'failure.dataMissing.help': 'Vérifiez la connexion et réessayez.',
  'failure.dataDamaged.title': 'Les données sont arrivées endommagées.',
  'failure.dataDamaged.help':
    'Leur somme de contrôle est fausse, elles ne sont donc pas utilisées. Réessayer les recharge.',
  'failure.badExperiment.title': 'Ces réglages ne vont pas ensemble.',
  'failure.badExperiment.help':
    'Choisissez un préréglage pour retrouver des réglages qui fonctionnent.',
  'failure.noRun.title': 'Il n’y a pas d’entraînement en cours.',
  'failure.noRun.help': 'Appuyez sur Lancer pour en commencer un.',
  'failure.badCheckpoint.title': 'L’état sauvegardé ne convient pas à ce réseau.',
  'failure.badCheckpoint.help': 'Recommencez pour l’entraîner depuis le début.',
  'failure.internal.title': 'Un problème imprévu est survenu.',
  'failure.internal.help': 'Vos réglages sont conservés ; recommencez pour continuer.',

  'run.title': 'Cet entraînement',
  'run.time': 'Durée',
  'run.images': '{kind, select, images {Images vues} other {Points vus}}',
  'run.measure':
    '{kind, select, images {Mesurer sur les chiffres de test} other {Mesurer sur les points de test}}',
  'run.measured':
    '{kind, select, images {Sur des chiffres jamais vus, à l’étape {step}} other {Sur des points jamais vus, à l’étape {step}}}',

  'stage.label': 'Ce que montre le modèle',
  'stage.samples': 'Échantillons',
  'stage.latent': 'Espace latent',

  'phase.opening': 'Recherche d’un moyen d’entraîner sur cet ordinateur…',
  'phase.noBackend': 'Ce navigateur n’a trouvé aucun moyen d’entraîner.',
  'phase.idle': 'Prêt à entraîner avec {backend}. Appuyez sur Lancer.',
  'phase.starting': 'Construction des réseaux avec {backend}…',
  'phase.waiting': 'En attente des données…',
  'phase.running': 'Entraînement en cours avec {backend}.',
  'phase.paused':
    'En pause. Tous les réglages peuvent être changés ; appuyez sur Lancer pour continuer.',
  'phase.finished': 'Terminé : la durée demandée est atteinte. Appuyez sur Lancer pour continuer.',
  'phase.failed': 'Arrêté : voyez le message au-dessus des échantillons.',
}
