/** French: the tool “Arithmétique” of the latent space. */
export const arithmetic = {
  'arithmetic.waiting': 'Les codes de l’espace latent sont en route.',
  'arithmetic.sum': 'Sommes de vecteurs',
  'arithmetic.sum.help':
    'Chaque terme est la moyenne de ses exemples, car un seul exemple porte bien des choses sans rapport avec ce qu’on vise : Radford, Metz et Chintala (2016, arXiv 1511.06434) en moyennaient trois pour chaque terme de « femme souriante − femme neutre + homme neutre ». Ce que a et b ont en commun s’annule ; ce qui reste s’ajoute à c.',
  'arithmetic.sum.words': 'z = moyenne(a) − moyenne(b) + moyenne(c).',
  'arithmetic.sum.first':
    'Pour commencer : des {lean} penchés − des {lean} droits + des {round} droits. Si l’inclinaison était une même direction pour tous les chiffres, il en sortirait des {round} penchés.',
  'arithmetic.sum.conditional':
    '{kind, select, digits {On dit le chiffre à ce modèle : ses vecteurs ne portent que le style, et le résultat est dessiné comme le chiffre choisi plus haut.} images {On dit la classe à ce modèle : ses vecteurs ne portent que le style, et le résultat est de la classe choisie plus haut.} other {On dit la classe à ce modèle : ses vecteurs ne portent que le reste, et le résultat est de la classe choisie plus haut.}}',
  'arithmetic.term': 'Terme {name}',
  'arithmetic.mean': 'Ce que donne, une fois décodée, la moyenne de {name}',
  'arithmetic.mean.of': '{count, plural, one {{name} : # exemple} other {{name} : moyenne de #}}',
  'arithmetic.fill': 'Remplir {name} avec',
  'arithmetic.fill.own': 'Exemples',
  'arithmetic.fill.class':
    '{kind, select, digits {Tous les {class}} images {Tous ceux de « {class} »} other {Classe {class}}}',
  'arithmetic.add': 'En ajouter un',
  'arithmetic.addTo': 'Ajouter un exemple à {name}',
  'arithmetic.remove': 'Retirer l’exemple {number} de {name}',
  'arithmetic.result': 'Ce que donne la somme, une fois décodée',
  'arithmetic.direction': 'Directions qui ont un sens',
  'arithmetic.direction.help':
    '{kind, select, digits {Inclinaison et épaisseur : la pente de la régression linéaire de z sur l’attribut, Cov(z, s) / Var(s) ; un écart-type de l’attribut déplace donc z autant que les codes se déplacent en moyenne. Chiffres : la} other {La}} moyenne des codes d’une classe moins celle d’une autre, ou de tous les codes.',
  'arithmetic.direction.none': 'On ne sait rien de ces codes dont on puisse tirer une direction.',
  'arithmetic.direction.same': 'Les codes ne diffèrent pas en cela : aucune direction n’y mène.',
  'arithmetic.meaning.slant': 'Inclinaison',
  'arithmetic.meaning.thickness': 'Épaisseur',
  'arithmetic.meaning.class': 'Vers une classe',
  'arithmetic.from': 'De la moyenne',
  'arithmetic.to': 'À la moyenne',
  'arithmetic.class':
    '{kind, select, digits {des {class}} images {de ceux de « {class} »} other {de la classe {class}}}',
  'arithmetic.class.all':
    '{kind, select, digits {de tous les chiffres} images {de toutes les images} other {de tous les points}}',
  'arithmetic.amount': 'Jusqu’où suivre la direction',
  'arithmetic.amount.std': '{amount} écarts-types',
  'arithmetic.amount.way': '{amount} fois le chemin',
  'arithmetic.along': 'Ce que donne, une fois décodé, l’endroit atteint le long de la direction',
  'arithmetic.strip': '{kind, select, images {Images} other {Points}} le long de la direction',
  'arithmetic.explained':
    '{meaning, select, slant {Le long de cette direction, z explique {share} de la variance de l’inclinaison} thickness {Le long de cette direction, z explique {share} de la variance de l’épaisseur} other {Le long de cette direction, z explique {share} de la variance de l’appartenance à la classe}} : c’est le carré de la corrélation avec la projection de z, sur {count} codes.',
  'arithmetic.strength.weak':
    'C’est presque rien : la direction n’a guère de sens dans cet espace.',
  'arithmetic.strength.fair': 'C’est une partie : d’autres choses changent en même temps.',
  'arithmetic.strength.strong': 'C’est beaucoup : la direction signifie bien ce qu’elle annonce.',
} as const
