/** Français : le modèle comme machine, ses parties et les moments d’une étape. */
import type { machine as english } from '../en/machine.ts'

export const machine: Readonly<Record<keyof typeof english, string>> = {
  'machine.title': 'Dans le modèle',
  'machine.parts': 'Les parties du modèle',
  'machine.hint':
    'Ce qui traverse le modèle en ce moment. Appuyez sur une partie pour regarder dedans ou en changer les couches.',
  'machine.slow.label': 'Ralenti',
  'machine.slow.play': 'Ralenti',
  'machine.slow.hold': 'Arrêter',
  'machine.slow.next': 'Suite',
  'machine.slow.who': 'Qui apprend au ralenti',
  'machine.slow.all': 'Tout apprend',
  'machine.slow.place': 'Étape {step}, telle qu’elle vient d’être faite, {number} sur {of} :',
  'machine.slow.round': '{number}e fois sur {of}',
  'machine.meter': 'pris pour vrai',
  'machine.meter.real': 'réel',
  'machine.meter.generated': 'généré',
  'machine.weights': '{count, plural, one {{written} poids} other {{written} poids}}',
  'machine.characters': 'jusqu’à {count} caractères',
  'machine.numbers': '{count, plural, one {# nombre} other {# nombres}}',
  'machine.passes': 'Ce qui en sort va vers : {to}',
  'machine.settings': 'Réglages de cette partie',
  'machine.make': 'De quoi le réseau est fait',
  'machine.sharedBy': 'Le même réglage pour : {names}',
  'machine.planned':
    'À partir du prochain départ. D’ici là, le modèle continue tel qu’il a été construit.',
  'machine.next': 'ensuite : {size}',
  'machine.layer': 'Couche',
  'machine.out': 'En sortie',
  'machine.layerWeights': 'Poids',
  'machine.total': 'En tout',
  'machine.layer.input': 'ce qui entre',
  'machine.layer.dense': 'dense',
  'machine.layer.conv': 'convolution',
  'machine.layer.convTranspose': 'convolution transposée',
  'machine.layer.residual': 'bloc résiduel',
  'machine.layer.skip': 'rejoint par ce qui a sauté par-dessus',
  'machine.layer.groupNorm': 'normalisation par groupes',
  'machine.layer.film': 'le moment et la classe y sont dits',
  'machine.layer.reshape': 'mise en forme',
  'machine.layer.dropout': 'dropout',
  'machine.layer.batchNorm': 'normalisation par lot',
  'machine.part.noise': 'Bruit',
  'machine.part.noise.says':
    'Des nombres tirés au hasard, chaque fois de nouveau. Chaque tirage devient {kind, select, digits {un autre chiffre} images {une autre image} other {un autre point}} : c’est la place dans l’espace latent.',
  'machine.part.label': 'Classe',
  'machine.part.label.says':
    'La classe demandée. Le modèle l’apprend ici, pour pouvoir ensuite produire celle que vous voulez.',
  'machine.part.generator': 'Générateur',
  'machine.part.generator.says':
    'Un réseau qui change des nombres aléatoires en {kind, select, digits {chiffres} images {images} other {points}}. Il n’en voit jamais de vrais : il n’apprend que de ce que dit le discriminateur.',
  'machine.part.generated': 'Généré',
  'machine.part.generated.says':
    'Ce que le générateur en cours d’entraînement fait du bruit. La planche d’échantillons en montre une moyenne glissante, plus stable.',
  'machine.part.real': 'Réel',
  'machine.part.real.says':
    '{kind, select, digits {Un vrai chiffre} images {Une vraie image} other {De vrais points}} parmi les données de l’étape d’entraînement.',
  'machine.part.critic': 'Discrimi\u00ADnateur',
  'machine.part.critic.says':
    'Un réseau qui distingue le réel du généré. Les barres disent à quel point il prend pour vrai ce qu’il vient de voir : il veut la première pleine et la seconde vide, le générateur veut la seconde pleine.',
  'machine.part.losses': 'Erreurs',
  'machine.part.losses.says':
    'À quel point chaque partie s’est trompée. D’ici, l’erreur remonte dans les réseaux et dit à chaque poids dans quel sens bouger : ce sont les pertes des courbes d’entraînement.',
  'machine.part.encoder': 'Encodeur',
  'machine.part.encoder.says':
    'Un réseau qui résume {kind, select, digits {un chiffre} images {une image} other {un point}} en quelques nombres, son code.',
  'machine.part.posterior': 'Moyenne, écart',
  'machine.part.posterior.says':
    'Pour chaque nombre du code, un milieu (en haut, μ) et l’écart permis autour de lui (en bas, σ). Plus les écarts sont grands, moins le code en dit.',
  'machine.part.chance': 'Bruit',
  'machine.part.chance.says':
    'Des nombres aléatoires qui déplacent le code dans son écart, pour que des codes voisins veuillent dire presque la même chose.',
  'machine.part.code': 'Code',
  'machine.part.code.says':
    'Les quelques nombres qui sont tout ce que le décodeur voit : une place dans l’espace latent, z.',
  'machine.part.decoder': 'Décodeur',
  'machine.part.decoder.says':
    'Un réseau qui refait {kind, select, digits {un chiffre} images {une image} other {un point}} à partir d’un code. Seul, avec des codes tirés au hasard, il en produit de nouveaux.',
  'machine.part.rebuilt': 'Refait',
  'machine.part.rebuilt.says':
    'Ce que le décodeur a fait du code, la reconstruction. Plus elle est proche du réel, plus l’erreur est petite.',
  'machine.part.spoilt': 'Bruité',
  'machine.part.spoilt.says':
    'Le réel, avec du bruit en plus. C’est ce que le réseau voit ; ce qu’il rend est comparé à l’original propre.',
  'machine.phase.draw':
    'Le générateur tire {kind, select, digits {des chiffres} images {des images} other {des points}} du bruit.',
  'machine.phase.judgeReal':
    'Le discriminateur regarde {kind, select, digits {de vrais chiffres} images {de vraies images} other {de vrais points}}.',
  'machine.phase.judgeGenerated': 'Du même coup, il regarde ceux qui sont générés.',
  'machine.phase.criticErrs': 'Ce sur quoi il s’est trompé devient un seul nombre : son erreur.',
  'machine.phase.criticGradient':
    'L’erreur remonte à travers le discriminateur et dit à chaque poids dans quel sens aller.',
  'machine.phase.criticLearns':
    'Le discriminateur apprend : ses poids bougent un peu, ceux du générateur restent.',
  'machine.phase.drawAgain': 'Le générateur recommence, avec un nouveau bruit.',
  'machine.phase.judgeAgain': 'Le discriminateur dit pour quoi il les prend.',
  'machine.phase.generatorErrs':
    'L’erreur du générateur : elle est petite là où le discriminateur s’est laissé tromper.',
  'machine.phase.generatorGradient':
    'L’erreur revient à travers le discriminateur, qui reste tel quel, jusque dans le générateur.',
  'machine.phase.generatorLearns':
    'Le générateur apprend : ses poids bougent un peu, vers ce qui trompe mieux.',
  'machine.phase.encode':
    'L’encodeur résume ce qu’il voit : une moyenne et un écart pour chaque nombre.',
  'machine.phase.drawCode': 'Un code est tiré au hasard selon cette moyenne et cet écart.',
  'machine.phase.decode': 'Le décodeur refait ce qui a été vu à partir du seul code.',
  'machine.phase.compareBoth': 'Deux erreurs : la distance au réel, et ce que les codes révèlent.',
  'machine.phase.bothLearn': 'Décodeur et encodeur apprennent : l’erreur remonte dans les deux.',
  'machine.phase.spoil': 'Du bruit est ajouté à ce qui sera montré.',
  'machine.phase.encodeToCode': 'L’encodeur résume ce qu’il voit en un code.',
  'machine.phase.compare': 'Ce qui a été refait est comparé au réel.',
}
