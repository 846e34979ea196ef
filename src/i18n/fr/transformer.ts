/** French: transformers. */
export const transformer = {
  'family.transformer': 'Transformer',
  'family.transformer.help':
    'Écrit un texte caractère après caractère, chacun d’après tous ceux qui précèdent, comme GPT. Dit exactement combien un texte est probable, et montre ce qu’il regarde.',
  'parameter.transformerBlocks.label': 'Blocs',
  'parameter.transformerBlocks.help':
    'Chaque bloc regarde en arrière une fois (attention) et réfléchit une fois (un petit réseau), et ajoute les deux à ce qu’il a reçu : x + attention(norm(x)), puis x + MLP(norm(x)) (Radford et al. 2019). Plus il y en a, plus le modèle voit, et plus chaque étape est lente.',
  'parameter.heads.label': 'Têtes',
  'parameter.heads.help':
    'Combien de places un bloc peut regarder en même temps pour des raisons différentes : la largeur est partagée entre les têtes, c’est donc un multiple de leur nombre. softmax(q·k/√d) v, tête par tête (Vaswani et al. 2017).',
  'parameter.tied.label': 'Une table pour lire et écrire',
  'parameter.tied.help':
    'Les nombres qui représentent un caractère à la lecture sont aussi ceux auxquels la sortie est comparée (poids liés, Press & Wolf 2017). Moins de poids ; les caractères qui se ressemblent se rapprochent.',
  'parameter.temperature.label': 'Température',
  'parameter.temperature.help':
    'L’audace de l’écriture : softmax(logits / T). Sous 1, les caractères probables le deviennent plus ; près de 0, le plus probable est toujours pris ; au-dessus de 1, les rares viennent plus souvent.',
  'parameter.topK.label': 'Top k',
  'parameter.topK.help':
    'À chaque place, seuls ces quelques caractères les plus probables peuvent être tirés (Fan et al. 2018) ; à 0, tous le peuvent.',
  'parameter.topP.label': 'Top p',
  'parameter.topP.help':
    'Seuls les caractères les plus probables qui ont ensemble cette part des chances peuvent être tirés (Holtzman et al. 2020) ; à 1, tous le peuvent.',
  'parameter.beamWidth.label': 'Largeur du faisceau',
  'parameter.beamWidth.help':
    'Combien de débuts une recherche du texte le plus probable poursuit à la fois (recherche en faisceau, Sutskever et al. 2014) ; avec 1 elle est gloutonne. À voir dans l’onglet « Lettre par lettre ».',
  'chart.natsPerCharacter': 'Surprise devant le caractère suivant',
  'reference.bigram': 'paires de lettres, comptées : {value}',
  'reference.wittenBell': 'cinq lettres, comptées (Witten-Bell) : {value}',
  'term.natsPerCharacter': '−log p, par caractère',
  'preset.places.title': 'Noms de lieux',
  'preset.places.shows':
    'Invente des noms de lieux de France, d’Italie, de Grande-Bretagne et des États-Unis, selon le pays demandé',
  'preset.places-lite.title': 'Noms de lieux, rapide',
  'preset.places-lite.shows': 'Le même avec un septième des poids, pour les ordinateurs lents',
  'preset.places-small.title': 'Échoue : trop petit',
  'preset.places-small.shows':
    'Un bloc de 16 nombres de large : trop peu pour apprendre comment les noms s’écrivent',
  'preset.places-memorised.title': 'Échoue : apprend par cœur',
  'preset.places-memorised.shows': '500 noms, et assez de poids pour les savoir par cœur',
  'machine.part.names': 'Texte',
  'machine.part.names.says':
    'Un texte des données sur lesquelles l’étape a été entraînée, caractère par caractère. À chaque place, le modèle voit ce qui précède et doit dire ce qui vient.',
  'machine.part.transformer': 'Transformer',
  'machine.part.transformer.says':
    'Chaque caractère devient une ligne de nombres. Chaque bloc laisse ensuite chaque place regarder celles qui précèdent, et travailler sur ce qu’elle y trouve. À la fin, il y a pour chaque place la chance de chaque caractère.',
  'machine.phase.readText':
    'Un texte est lu : avant son premier caractère se trouve un signe qui dit qu’il commence, ou sa classe.',
  'machine.phase.predictText':
    'À toutes les places à la fois, le transformer dit combien chaque caractère est probable, d’après ceux qui précèdent.',
  'machine.phase.weighText':
    'Chaque caractère, et la fin, coûte −log de la chance qui lui a été donnée : moins il était attendu, plus il coûte.',
  'machine.phase.transformerLearns':
    'Le transformer apprend : l’erreur retourne à travers tous les blocs jusqu’à leurs poids, qui bougent un peu.',
  'machine.layer.embedding': 'plongement',
  'machine.layer.attention': 'attention',
  'machine.layer.mlp': 'petit réseau',
  'machine.layer.layerNorm': 'normalisation de couche',
  'machine.layer.unembedding': 'chances de chaque caractère',
}
