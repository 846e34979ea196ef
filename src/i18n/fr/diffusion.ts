/** Français : les modèles de diffusion. */
import type { diffusion as english } from '../en/diffusion.ts'

export const diffusion: Record<keyof typeof english, string> = {
  'family.diffusion': 'Diffusion',
  'family.diffusion.help':
    'Change peu à peu les données en bruit et apprend le chemin du retour ; du bruit ramené devient de nouvelles données. Régulier ; dessiner demande bien des pas.',
  'player.denoiser': 'Débruiteur',
  'parameter.process.label': 'Le chemin vers le bruit',
  'parameter.process.help':
    'Comment les données deviennent du bruit, et donc ce qui s’apprend du retour : une ligne droite se suit en peu de pas, le chemin des premiers modèles de diffusion en demande davantage.',
  'option.process.flow': 'Ligne droite (flux)',
  'option.process.flow.help':
    'Chaque exemple va droit vers son bruit, et le réseau apprend à quelle vitesse (flux rectifié). Commencez ici.',
  'option.process.ddpm': 'Diffusion (DDPM)',
  'option.process.ddpm.help':
    'Le bruit s’ajoute comme dans les modèles de diffusion de 2020, et le réseau apprend à le voir. Dessiner en ajoute du nouveau à chaque pas.',
  'parameter.samplerSteps.label': 'Pas pour dessiner',
  'parameter.samplerSteps.help':
    'Plus il y a de pas du bruit à l’échantillon, plus le chemin est suivi exactement, et plus dessiner prend de temps. En un seul pas, tous les échantillons tombent près du milieu des données.',
  'parameter.solver.label': 'Comment se fait un pas',
  'parameter.solver.help':
    'Un pas suit la direction que donne le réseau : celle de son départ, ou la moyenne de celles de son départ et de son arrivée.',
  'option.solver.euler': 'Euler',
  'option.solver.euler.help':
    'Suit la direction du départ. Un seul regard sur le réseau ; coupe les virages.',
  'option.solver.heun': 'Heun',
  'option.solver.heun.help':
    'Essaie le pas, regarde de nouveau à l’arrivée et prend la moyenne des deux directions. Deux regards, bien moins de pas.',
  'parameter.guidance.label': 'Guidage',
  'parameter.guidance.help':
    'Au-dessus de un, les échantillons sont poussés au-delà de ce que demande leur classe : plus typiques, moins variés. À zéro, la classe est ignorée (Ho et Salimans 2022).',
  'chart.denoising': 'Erreur du débruiteur',
  'term.denoisingError': 'Erreur quadratique',
  'chart.byTime': 'La même, selon la part de bruit',
  'term.errorLittleNoise': 'Peu de bruit',
  'term.errorHalfNoise': 'Moitié de bruit',
  'term.errorMuchNoise': 'Beaucoup de bruit',
  'preset.flow-ring.title': 'Flux sur l’anneau',
  'preset.flow-ring.shows': 'Les huit groupes, chacun avec sa part, en une demi-minute partout',
  'preset.flow-checkerboard.title': 'Flux sur le damier',
  'preset.flow-checkerboard.shows': 'Des bords nets, difficiles pour les GAN',
  'preset.ddpm-moons.title': 'Diffusion sur les lunes',
  'preset.ddpm-moons.shows': 'Le bruit retiré en cent pas, dont chacun en rajoute un peu',
  'preset.flow-one-step.title': 'Tourne mal : un seul pas pour dessiner',
  'preset.flow-one-step.shows':
    'Tout tombe près du milieu ; augmentez les pas pendant l’entraînement',
  'preset.unet-flow.title': 'Flux par U-Net',
  'preset.unet-flow.shows': 'Le bruit est ôté des pixels mêmes : lent sur un portable',
  'family.latentDiffusion': 'Diffusion latente',
  'family.latentDiffusion.help':
    'Résume chaque exemple en quelques nombres et apprend à changer du bruit en de tels nombres, dont naissent de nouveaux exemples. Net et varié, rapide sur tout ordinateur.',
  'preset.latent-flow.title': 'Flux latent',
  'preset.latent-flow.shows':
    'Le bruit devient un code à petits pas, et le code un dessin ; quelques minutes partout',
  'preset.latent-flow-conditional.title': 'Flux latent, conditionnel',
  'preset.latent-flow-conditional.shows':
    'Demandez une classe et changez le guidage : plus typique ou plus varié',
  'machine.part.codeNoise': 'Bruit',
  'machine.part.codeNoise.says':
    'Des nombres au hasard selon la loi normale, autant que le code en compte. Au bout du chemin, il ne reste rien d’autre.',
  'machine.part.noisedCode': 'Code mélangé',
  'machine.part.noisedCode.says':
    'Le code avec tout le bruit d’un moment tiré au hasard : presque rien, presque tout, ou entre les deux.',
  'machine.phase.noiseCode': 'Du bruit est mêlé aux codes, une part différente pour chacun.',
  'machine.part.addedNoise': 'Bruit',
  'machine.part.addedNoise.says':
    'Des nombres au hasard selon la loi normale, autant que {kind, select, images {l’image} other {le point}} en compte. Au bout du chemin, il ne reste rien d’autre.',
  'machine.part.noised': 'Mélange',
  'machine.part.noised.says':
    '{kind, select, digits {Le vrai chiffre} images {La vraie image} other {Le vrai point}} avec tout le bruit d’un moment tiré au hasard : presque rien, presque tout, ou entre les deux.',
  'machine.part.velocity': 'Direction',
  'machine.part.velocity.says':
    'Le chemin {kind, select, digits {du vrai chiffre} images {de la vraie image} other {du vrai point}} vers son bruit : le bruit moins les données. C’est ce que le réseau doit dire.',
  'machine.part.denoiser': 'Débruiteur',
  'machine.part.denoiser.says':
    'Un réseau qui voit le mélange et le moment, et dit où se trouve le bruit. Ramené à rebours, du bruit pur devient des données.',
  'machine.part.guess': 'Réponse',
  'machine.part.guess.says':
    'Ce que le débruiteur dit de chaque mélange. Bien des {kind, select, images {images} other {points}} et des bruits peuvent s’y cacher ; au mieux, il en dit la moyenne.',
  'machine.phase.addNoise':
    'Du bruit est mêlé aux {kind, select, digits {vrais chiffres} images {vraies images} other {vrais points}}, une part différente pour chacun.',
  'machine.phase.guess': 'Le débruiteur dit de quoi chaque mélange est fait.',
  'machine.phase.compareGuess': 'Sa réponse est comparée à ce qu’il en était vraiment.',
  'machine.phase.denoiserLearns':
    'Le débruiteur apprend : l’erreur retourne à ses poids, qui bougent un peu.',
  'plane.layer.ways': 'Chemins du bruit',
  'plane.layer.field': 'Directions',
  'plane.way': 'Du bruit aux données',
  'plane.ways':
    'Les chemins de quelques points, de leur bruit à l’endroit où ils sont, en {count, plural, one {# pas} other {# pas}}.',
  'plane.field':
    'Où le réseau envoie un point d’ici, à {share} du chemin depuis le bruit. La plus longue flèche : {longest} unités dans le temps de tout le chemin.',
}
