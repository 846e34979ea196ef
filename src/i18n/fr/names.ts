/** Français : un modèle de texte, vu à travers un nom. */
import type { names as english } from '../en/names.ts'

export const names: Record<keyof typeof english, string> = {
  'stage.names': 'Lettre par lettre',
  'names.noRun': 'Il n’y a pas encore de modèle : appuyez sur {play}.',
  'names.field': 'Un nom, ou son début',
  'names.placeholder': 'Tapez un nom, ou prenez-en un ci-dessous',
  'names.class': 'La classe qu’on lui dit',
  'names.unknown': 'Le modèle ne connaît pas « {character} ». Il connaît : {allowed}',
  'names.tooLong': '{count} caractères, c’est trop : il en lit {most}.',
  'names.source': 'Des noms à prendre',
  'names.source.invented': 'Inventés à l’instant',
  'names.source.heldOut': 'Mis de côté',
  'names.others': 'D’autres',
  'names.start': 'début',
  'names.end': 'fin',
  'names.next': 'suite',
  'names.surprise': 'La surprise de chaque lettre, en nats',
  'names.chance': 'Elle avait une probabilité de {percent}.',
  'names.tally':
    '{nats} nats en tout : {each} nats, soit {bits} bits, par caractère. La fin compte pour un.',
  'names.rivals':
    'Des comptes sur les noms d’entraînement : {pairs} nats par caractère par paires de lettres, {fives} par cinq à la suite.',
  'names.known': 'dans la liste',
  'names.near': '≈ {name}',
  'names.marks': 'Sans marque : nouveau. ≈ : à une lettre d’un nom d’entraînement.',
  'names.nextLetters': 'Ce qui vient ensuite',
  'names.append': 'Ajouter {letter}, {percent}',
  'names.onward': 'Comment il continue',
  'names.drawn': 'Tirés au hasard',
  'names.likeliest': 'Les plus probables qu’il trouve',
  'names.likeliestNote':
    'Le premier est glouton : chaque fois la lettre la plus probable. Les autres viennent d’une recherche en faisceau. Les nombres sont log p du tout, en nats.',
  'names.logLikelihood': 'log p de ce qui a été ajouté, en nats',
  'names.attention': 'D’après quoi chaque lettre a été prédite',
  'names.layer': 'Couche',
  'names.layerNumber': 'Couche {number}',
  'names.head': 'Tête',
  'names.headNumber': 'Tête {number}',
  'names.headMean': 'Toutes',
  'names.place': 'Lettre à prédire',
  'names.placeOf': '{letter}, place {number}',
  'names.reads': '{letter} {percent}',
  'names.reading': 'Pour prédire « {letter} », il regarde : {read}.',
  'names.matrix':
    'Attention : une ligne par lettre à prédire, une colonne par lettre qu’il peut regarder.',
  'names.weight': 'Pour {predicted}, il regarde {read} : {percent}',
  'names.masked': 'Masquée : elle vient plus tard.',
  'names.letters': 'Les lettres qui se ressemblent pour le modèle',
  'names.nearest': 'Les plus proches de {letter} : {near}',
  'names.letterKinds':
    'Les voyelles sont soulignées. Le plan montre {percent} de ce qui distingue les vecteurs des lettres.',
  'names.learning': 'En apprenant : les mêmes nombres au hasard, d’étape en étape',
  'names.atStep': 'étape {step}',
  'names.help.surprise':
    '−ln p(lettre | les lettres d’avant) : une lettre qui devait venir coûte 0 nat, une de probabilité 5 % en coûte 3. Leur somme est −ln p(nom). C’est par elle que l’on compare les modèles de texte, divisée par les caractères et une fin.',
  'names.help.nextLetters':
    'Le softmax des scores du modèle : la probabilité de chaque lettre, et de la fin, après celles qui sont tapées. La température, top-k et top-p n’y jouent pas encore. La barre la plus longue est la plus probable.',
  'names.help.onward':
    'Tirés lettre par lettre, comme le demandent température, top-k et top-p, ou cherchés : en glouton, ou par recherche en faisceau. Le plus probable est rarement ce qui ressemble le plus à un nom.',
  'names.help.attention':
    'Chaque tête du mécanisme d’attention pèse le début et les lettres d’avant celle à prédire : les poids d’une ligne font 100 %. Le masque causal cache les lettres d’après (Vaswani et al. 2017).',
  'names.help.learning':
    'Les mêmes nombres au hasard font des noms à chaque étape : d’une ligne à l’autre, seul le modèle a changé. L’onglet Échantillons montre toutes les étapes.',
  'names.help.letters':
    'Chaque token a un plongement. Ils sont placés ici selon les deux directions où ils diffèrent le plus (PCA) ; au début ils sont au hasard.',
}
