/** French: the tool “Carte” of the latent space. */
export const map = {
  'map.label': 'Carte de l’espace latent',
  'map.hint':
    'Cliquez ou glissez pour vous déplacer. Les flèches avancent d’une case, moins avec Maj ; Origine ramène au milieu ; Entrée choisit le code sous le viseur. Agrandissez avec + et −, à deux doigts, ou avec la molette après avoir cliqué sur la carte ; Maj et glisser déplacent la partie visible, 0 montre tout.',
  'map.picture':
    '{shows, select, both {{cells} fois {cells} images décodées et, par-dessus, les codes de} pictures {{cells} fois {cells} images décodées ; ne sont pas montrés les codes de} other {Les codes de}} {count} {origin, select, test {{kind, select, digits {chiffres de test} images {images de test} other {points de test}}} other {tirages de la loi a priori}}',
  'map.where': 'Les milieux des classes : {list}.',
  'map.where.item': '{name} {zone}',
  'map.zone.topLeft': 'en haut à gauche',
  'map.zone.topMiddle': 'en haut',
  'map.zone.topRight': 'en haut à droite',
  'map.zone.middleLeft': 'à gauche',
  'map.zone.middleMiddle': 'au milieu',
  'map.zone.middleRight': 'à droite',
  'map.zone.bottomLeft': 'en bas à gauche',
  'map.zone.bottomMiddle': 'en bas',
  'map.zone.bottomRight': 'en bas à droite',
  'map.line':
    'Cet espace latent n’a qu’une dimension : son curseur est sa carte. À partir de deux dimensions, il y a une carte ici.',
  'map.waiting': 'Les codes arrivent.',
  'map.kinds': 'Ce que montre la carte',
  'map.kind.principal': 'Plan le plus large',
  'map.kind.umap': 'Voisinages',
  'map.kind.points': 'Trois points',
  'map.axes.normal':
    'z₁ croît vers la droite, z₂ vers le haut. Des aires égales sont également probables sous la loi a priori : le milieu est étiré et les bords sont resserrés, si bien que chaque case de la carte est tirée aussi souvent qu’une autre. Un numéro marque le code d’un exemple de cette classe.',
  'map.axes.none':
    'z₁ croît vers la droite, z₂ vers le haut, régulièrement sur l’étendue des codes des exemples de test. Un numéro marque le code d’un exemple de cette classe{kind, select, images { ; les images montrent ce que le décodeur fait des endroits entre les codes} other {}}.',
  'map.principal.words':
    'Le plan passant par la moyenne des codes le long duquel ils s’étalent le plus (ACP), ± 3 écarts-types : il porte {share} de leur variance. {kind, select, images {Les images sont exactement dans le plan ; les codes sont devant ou derrière, si bien que l’image sous un chiffre ne lui ressemble pas forcément.} other {Les codes sont devant ou derrière.}}',
  'map.shows': 'Sur la carte',
  'map.shows.both': 'Les deux',
  'map.shows.pictures': 'Images',
  'map.shows.codes': 'Codes',
  'map.thinned':
    'Par-dessus les images, seule une partie des codes est dessinée ; agrandissez, ou choisissez « Codes », pour en voir plus.',
  'map.legend': 'Classes sur la carte',
  'map.class': '{kind, select, digits {Chiffre {class}} other {Classe {class}}}',
  'map.zoom': 'Zoom',
  'map.zoomIn': 'Agrandir',
  'map.zoomOut': 'Réduire',
  'map.whole': 'Montrer toute la carte',
  'map.times': '× {factor}',
  'map.place.axes': 'z₁ = {first}, z₂ = {second}.',
  'map.place.plane': '{first} vers la droite, {second} vers le haut.',
  'map.nearest':
    '{origin, select, test {{kind, select, digits {Chiffre de test le plus proche : {class}.} images {Classe de l’image de test la plus proche : {class}.} other {Classe du point de test le plus proche : {class}.}}} other {{kind, select, digits {Le tirage le plus proche ressemble à : {class}.} other {Classe du tirage le plus proche : {class}.}}}}',
  'map.offPlane':
    'Ce vecteur est à une distance de {distance} de la carte : le viseur marque l’endroit de la carte qui en est le plus proche. Glisser vous ramène sur la carte.',
  'map.holes': 'Hachurer les trous',
  'map.holes.words':
    'Une case hachurée est un trou : elle est plus loin de tout code que 95 % des codes ne le sont de leur plus proche voisin. Le décodeur n’a jamais été entraîné à de tels endroits, et ce qu’il en fait ne ressemble pas forcément aux données. La loi a priori d’un VAE sert à refermer ces trous.',
  'map.lattice':
    'Ce que devient une grille carrée de vecteurs latents, en lignes dans le plan des données',
  'map.lattice.words':
    'La grille carrée de la carte, une fois décodée : là où les lignes se serrent, beaucoup de vecteurs donnent à peu près le même point ; là où une longue ligne traverse le vide, le modèle relie deux groupes.',
  'map.chosen.title':
    '{kind, select, digits {Un chiffre de test} images {Une image de test} other {Un point de test}}',
  'map.chosen.none': 'Aucun choisi',
  'map.chosen.drawing': 'Votre dessin',
  'map.chosen.option':
    '{kind, select, digits {Un {class}, chiffre de test {number}} images {Classe {class}, image de test {number}} other {Classe {class}, point de test {number}}}',
  'map.chosen.how':
    '{kind, select, images {Cliquez sur un numéro de la carte, ou choisissez dans la liste, pour voir l’image et ce que le décodeur fait de son code.} other {Cliquez sur un numéro de la carte, ou choisissez dans la liste, pour voir le point et ce que le décodeur fait de son code.}}',
  'map.chosen.how.posterior':
    '{kind, select, images {Cliquez sur un numéro de la carte, ou choisissez dans la liste, pour voir l’image, sa reconstruction, et à quel point l’encodeur est sûr de son code.} other {Cliquez sur un numéro de la carte, ou choisissez dans la liste, pour voir le point, sa reconstruction, et à quel point l’encodeur est sûr de son code.}}',
  'map.chosen.original':
    '{kind, select, digits {Chiffre de test} images {Image de test} other {Point de test}}',
  'map.chosen.reconstruction': 'Reconstruction',
  'map.posterior.ellipse':
    'L’encodeur ne répond pas par un point mais par un nuage, q(z|x). Les ellipses le montrent à 1 et 2 écarts-types, vu sur cette carte : en deux dimensions, environ 39 % et 86 % des tirages tombent à l’intérieur.',
  'map.posterior.resample': 'Tirer à nouveau',
  'map.posterior.draws':
    '{kind, select, digits {{count} chiffres, chacun décodé d’un tirage de la loi a posteriori} images {{count} images, chacune décodée d’un tirage de la loi a posteriori} other {{count} points, chacun décodé d’un tirage de la loi a posteriori}}',
  'map.posterior.words':
    'Huit tirages de q(z|x), décodés ; le viseur est sur le premier. Plus ils se ressemblent, moins il importe où le code se trouve dans le nuage.',
  'map.umap.words':
    'UMAP dispose les codes de façon que les voisins restent voisins. Les distances entre groupes et les directions ne veulent pas dire grand-chose, et il n’y a rien entre les codes : sous le viseur, vous voyez, décodée, la moyenne des 5 codes les plus proches, pondérée selon leur proximité.',
  'map.umap.make': 'Calculer la disposition',
  'map.umap.again': 'La recalculer',
  'map.umap.cancel': 'Annuler',
  'map.umap.progress': 'Calcul de la disposition',
  'map.umap.step': 'Disposition de l’étape {step}.',
  'map.umap.old': 'Disposition de l’étape {step} ; le modèle a changé depuis.',
  'map.umap.broken': 'La disposition n’a pas pu être calculée. Réessayez, ou rechargez la page.',
  'map.points.words':
    'Choisissez trois vecteurs latents : la carte devient le plan qui passe par eux, avec A et B sur une même horizontale et C au-dessus.',
  'map.points.group': 'Les trois points',
  'map.points.choose': 'Choisir le point {name}',
  'map.points.change': 'Changer le point {name}',
  'map.points.line':
    'Ces trois points sont alignés, ou deux d’entre eux sont les mêmes : beaucoup de plans y passent. Choisissez un autre point.',
} as const
