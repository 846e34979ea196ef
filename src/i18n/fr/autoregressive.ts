/** Français : les modèles qui dessinent pixel par pixel. */
import type { autoregressive as english } from '../en/autoregressive.ts'

export const autoregressive: Record<keyof typeof english, string> = {
  'family.autoregressive': 'Pixel par pixel',
  'family.autoregressive.help':
    'Dessine une image pixel après pixel, chacun selon tous ceux d’avant, et dit exactement combien une image est probable. Régulier ; dessiner demande un regard par pixel.',
  'player.predictor': 'Prédicteur',
  'parameter.blocks.label': 'Blocs',
  'parameter.blocks.help':
    'Combien de blocs résiduels s’empilent. Avec chacun, un pixel dépend d’une ligne de plus au-dessus et d’un pixel de plus à gauche, et chaque étape devient plus lente.',
  'parameter.pixelOrder.label': 'Ordre des pixels',
  'parameter.pixelOrder.help':
    'Dans quel ordre une image se dessine : p(x) = p(x₁) p(x₂ | x₁) p(x₃ | x₁, x₂) … vaut dans tous, mais certains s’apprennent moins bien (MADE, Germain et al. 2015).',
  'option.pixelOrder.rows': 'Ligne par ligne',
  'option.pixelOrder.rows.help': 'Comme on lit : d’en haut à gauche à en bas à droite.',
  'option.pixelOrder.shuffled': 'Mélangé',
  'option.pixelOrder.shuffled.help':
    'Un mélange, le même pour toutes les images. Tout aussi juste, mais plus difficile : le pixel voisin vient souvent plus tard.',
  'parameter.masks.label': 'Masques',
  'parameter.masks.help':
    'Coupent tout ce par quoi un pixel se verrait lui-même ou en verrait un plus tardif. Sans eux, le réseau copie ce qu’il doit prédire : la perte tombe à rien, et il dessine n’importe quoi.',
  'chart.surprise': 'Surprise devant les pixels',
  'term.surprise': '−log p(x), pixels en bits',
  'preset.made.title': 'MADE',
  'preset.made.shows':
    'Des chiffres dessinés pixel par pixel, et la probabilité de chacun en nats ; la moitié lisible après cinq minutes',
  'preset.pixelcnn.title': 'PixelCNN',
  'preset.pixelcnn.shows':
    'Les meilleures vraisemblances ici : des fenêtres sur les pixels voisins apprennent plus vite que MADE',
  'preset.made-no-masks.title': 'Tourne mal : sans masques',
  'preset.made-no-masks.shows':
    'La meilleure perte de toutes, et rien à voir : chaque pixel se voit lui-même',
  'machine.part.bits': 'Bits',
  'machine.part.bits.says':
    '{kind, select, digits {Le même chiffre} other {La même image}} en noir et blanc : chaque pixel est tiré de nouveau à chaque fois, blanc avec sa valeur de gris pour probabilité.',
  'machine.part.predictor': 'Prédicteur',
  'machine.part.predictor.says':
    'Un réseau qui dit de chaque pixel s’il sera sans doute blanc. Ses masques coupent ce par quoi un pixel se verrait ou en verrait un plus tardif : tous sont demandés d’un coup.',
  'machine.part.chances': 'Probabilités',
  'machine.part.chances.says':
    'Pour chaque pixel, la probabilité du blanc, selon les seuls pixels d’avant. Pour dessiner, on demande le premier, on le tire, on demande le deuxième, et ainsi de suite.',
  'machine.phase.makeBits':
    '{kind, select, digits {De vrais chiffres} other {De vraies images}} passent au noir et blanc par tirage.',
  'machine.phase.predict': 'Le prédicteur dit de chaque pixel combien le blanc est probable.',
  'machine.phase.weighChances':
    'Chaque pixel coûte −log de la probabilité qu’il avait : moins il était attendu, plus il coûte.',
  'machine.phase.predictorLearns':
    'Le prédicteur apprend : l’erreur retourne à ses poids, qui bougent un peu.',
  'stage.pixels': 'Pixel par pixel',
  'pixels.noRun': 'Il n’y a pas encore de modèle : appuyez sur {play}.',
  'pixels.of': 'Ce qu’il continue',
  'pixels.of.heldOut': 'Images de test',
  'pixels.of.own': 'Votre dessin',
  'pixels.others.heldOut': 'D’autres images',
  'pixels.others.own': 'D’autres suites',
  'pixels.pad.empty': 'Dessinez le haut d’un chiffre',
  'pixels.pad.hint':
    'Le modèle prend la partie donnée et dessine le reste : à 50 %, la moitié du haut s’il dessine ligne par ligne. Dessinez en traits fins, sur toute la surface. Au clavier : les flèches déplacent un stylo, Espace le pose ou le lève.',
  'pixels.own':
    'Ce que le modèle en fait : donné en turquoise, dessiné en blanc. {told, select, class {On lui dit les classes l’une après l’autre.} other {Chaque fois avec d’autres hasards.}}',
  'pixels.heldOut': 'Des images que le modèle n’a jamais vues',
  'pixels.surprise':
    'Où elles le surprennent : plus un pixel est clair, moins ceux d’avant le laissaient attendre. {nats} nats par image.',
  'pixels.completions':
    'Ce que le modèle fait d’un début : donné en turquoise, dessiné en blanc. Trois dessins pour chacun.',
  'pixels.given': 'Donné',
  'pixels.drawn': 'Dessiné',
  'pixels.drawnOf': '{there} sur {size}',
  'pixels.play': 'Dessiner',
  'pixels.pause': 'Arrêter',
  'pixels.speed': 'Vitesse',
  'pixels.speed.slow': 'Lente',
  'pixels.speed.medium': 'Moyenne',
  'pixels.speed.fast': 'Rapide',
}
