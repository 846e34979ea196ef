/** Words of the diagnosis panels. */
export const diagnosis = {
  'diagnosis.title': 'Diagnostic',
  'diagnosis.noRun': 'Lancez un entraînement pour voir comment il se porte.',
  'diagnosis.first': 'Le premier examen des échantillons est en route.',
  'diagnosis.paused': 'Pas encore examiné : reprenez l’entraînement, ou mesurez maintenant.',
  'diagnosis.evidence': 'Indices',
  'diagnosis.noEvidence': 'Rien ne ressort de ce qui a été mesuré.',
  'diagnosis.yes': 'oui',
  'diagnosis.no': 'non',

  'diagnosis.waits.images': 'Un verdict viendra à {images} exemples d’entraînement.',
  'diagnosis.waits.measurement': 'Les prochaines mesures en diront plus.',
  'diagnosis.healthy.title': 'Tout va bien.',
  'diagnosis.healthy.twoSample':
    'Aucun signe de problème : un test qui regarde le plus proche voisin distingue les échantillons du réel dans {twoSample} des cas ; le hasard donne 50 %.',
  'diagnosis.healthy.stacks':
    'Aucun signe de problème : {covered} combinaisons de chiffres sur {of} sont parmi {count} échantillons ; parmi autant de réels, {real}.',
  'diagnosis.healthy.modes':
    'Aucun signe de problème : {highQuality} des points sont sur un mode des données, et {covered} modes sur {count} sont présents.',
  'diagnosis.healthy.reconstruction':
    'Aucun signe de problème : son erreur est à {errorOverPca} de celle d’une méthode plus simple (ACP) avec autant de nombres.',
  'diagnosis.healthy.digits':
    'Aucun signe de problème : {covered} {kind, select, digits {chiffres} other {classes}} sur {count} apparaissent, et les échantillons ont {diversity} de la variété des données réelles.',
  'diagnosis.healthy.spread':
    'Aucun signe de problème : les échantillons ont {diversity} de la variété des données réelles.',
  'diagnosis.healthy.plain': 'Aucun signe de problème.',
  'diagnosis.warming-up.title': 'Encore en apprentissage.',
  'diagnosis.warming-up.unrecognised':
    'Seuls {recognised} des échantillons sont reconnus comme chiffres pour l’instant, après {images} exemples d’entraînement.',
  'diagnosis.warming-up.confident':
    'Seulement {confident} des échantillons montrent clairement un chiffre jusqu’ici.',
  'diagnosis.warming-up.twoSample':
    'On distingue encore les échantillons du réel : un test qui regarde le plus proche voisin a raison dans {twoSample} des cas, où le hasard donne 50 %.',
  'diagnosis.warming-up.stacks':
    'Jusqu’ici {covered} combinaisons de chiffres sur {of} sont parmi {count} échantillons ; parmi autant de réels, {real}.',
  'diagnosis.warming-up.modes':
    'Jusqu’ici, {highQuality} des points sont sur un mode des données, et {covered} modes sur {count} sont atteints.{missing}',
  'diagnosis.warming-up.suspected': 'Jusqu’ici, cela y ressemble : {verdict} {wait}',
  'diagnosis.warming-up.pictures':
    'Jusqu’ici, les échantillons ne montrent qu’environ {pictures, plural, one {# {kind, select, images {image différente} names {nom différent} other {point différent}}} other {# {kind, select, images {images différentes} names {noms différents} other {points différents}}}} ({low}–{high}). {wait}',
  'diagnosis.warming-up.images':
    'Il est trop tôt pour un verdict, après {images} exemples d’entraînement.',
  'diagnosis.warming-up.collapse':
    'Tous les échantillons se ressemblent jusqu’ici : ils n’ont que {diversity} de la variété des données réelles. Les modèles à décodeur commencent souvent ainsi. {wait}',
  'diagnosis.warming-up.little':
    'Les échantillons diffèrent peu jusqu’ici : ils n’ont que {diversity} de la variété des données réelles. Les modèles à décodeur commencent souvent ainsi. {wait}',
  'diagnosis.warming-up.partial':
    'Les échantillons ne montrent jusqu’ici qu’une partie de ce que contiennent les données. {wait}',
  'diagnosis.warming-up.blurry':
    'Les échantillons n’ont jusqu’ici que {sharpness} de la netteté des images réelles. {wait}',
  'diagnosis.warming-up.alike':
    'Les échantillons diffèrent peu jusqu’ici : ils n’ont que {diversity} de la variété des données réelles.',
  'diagnosis.warming-up.plain': 'Pas encore de verdict : les échantillons ne sont pas encore bons.',
  'diagnosis.partial-collapse.title': 'Effondrement partiel.',
  'diagnosis.partial-collapse.stacks':
    'Il fait certaines combinaisons de chiffres et pas d’autres : {covered} sur {of} sont parmi {count} échantillons ; parmi autant de réels, {real}.',
  'diagnosis.partial-collapse.modes':
    'Les points sont là où il faut, mais n’atteignent que {covered} modes sur {count}.{missing}',
  'diagnosis.partial-collapse.uneven':
    'Les points sont bien placés, mais mal répartis : certains des {count} modes n’en ont presque pas.',
  'diagnosis.partial-collapse.density':
    'Les échantillons sont bien parmi les données, mais une partie de celles-ci n’en a presque aucun près d’elle : la divergence KL de leurs densités dépasse de {densityKl} nats ce que donne le réel.',
  'diagnosis.partial-collapse.both':
    '{dominant} {dominantCount, plural, one {représente} other {représentent}} {share} des échantillons ; {missing} {missingCount, plural, one {manque} other {manquent}}.',
  'diagnosis.partial-collapse.missing':
    '{missing} {missingCount, plural, one {manque} other {manquent}} parmi les échantillons.',
  'diagnosis.partial-collapse.dominant':
    '{dominant} {dominantCount, plural, one {représente} other {représentent}} {share} des échantillons.',
  'diagnosis.partial-collapse.coverage':
    'Seulement {coverage} des exemples réels ont un échantillon tout près.',
  'diagnosis.partial-collapse.plain':
    'Les échantillons ne montrent qu’une partie de ce que contiennent les données.',
  'diagnosis.collapse.title': 'Effondrement.',
  'diagnosis.collapse.modes':
    'Les points ne sont que sur {covered} des {count} modes : le générateur fait presque toujours la même chose, avec {diversity} de la variété des données réelles.{missing}',
  'diagnosis.collapse.pictures':
    'Les échantillons ne montrent qu’environ {pictures, plural, one {# {kind, select, images {image différente} names {nom différent} other {point différent}}} other {# {kind, select, images {images différentes} names {noms différents} other {points différents}}}}, encore et encore ({low}–{high} à 95 % de confiance).',
  'diagnosis.collapse.empty':
    'Le générateur produit des images vides : partout la même valeur, noire, grise ou blanche.',
  'diagnosis.collapse.dominant':
    'Le générateur ne dessine presque rien d’autre que {dominant} : {share} des échantillons.',
  'diagnosis.collapse.spread':
    'Le générateur produit presque toujours la même chose : ses échantillons n’ont que {diversity} de la variété des données réelles.',
  'diagnosis.collapse.plain': 'Le générateur produit presque toujours la même chose.',
  'diagnosis.slow-mode-dropping.title': 'Perte lente de modes.',
  'diagnosis.slow-mode-dropping.loss':
    'Les échantillons gagnent en netteté mais perdent en variété : la couverture a baissé de {coverageLoss} depuis son maximum.',
  'diagnosis.slow-mode-dropping.plain':
    'Les échantillons gagnent en netteté mais perdent en variété.',
  'diagnosis.critic-too-strong.title': 'Le discriminateur est trop fort.',
  'diagnosis.critic-too-strong.accuracy':
    'Il reconnaît {accuracyReal} des exemples réels et {accuracyGenerated} des exemples générés, ce qui ne laisse presque rien à apprendre au générateur.',
  'diagnosis.critic-too-strong.plain':
    'Il gagne presque toujours, ce qui ne laisse presque rien à apprendre au générateur.',
  'diagnosis.critic-too-weak.title': 'Le discriminateur est trop faible.',
  'diagnosis.critic-too-weak.accuracy':
    'Il reconnaît {accuracyReal} des exemples réels et {accuracyGenerated} des exemples générés, et n’a pas grand-chose à apprendre au générateur.',
  'diagnosis.critic-too-weak.plain':
    'Il distingue à peine le réel du généré, et n’a pas grand-chose à apprendre au générateur.',
  'diagnosis.oscillation.title': 'Oscillation.',
  'diagnosis.oscillation.leader':
    'Le générateur saute {kind, select, digits {d’un chiffre à l’autre au lieu de les apprendre tous} other {d’une classe à l’autre au lieu de les apprendre toutes}} : {kind, select, digits {le plus fréquent} other {la plus fréquente}} a changé {leaderChanges, plural, one {# fois} other {# fois}} récemment.',
  'diagnosis.oscillation.plain':
    'Le générateur saute d’une sorte d’échantillon à l’autre au lieu de les apprendre toutes.',
  'diagnosis.diverged.title': 'Divergence.',
  'diagnosis.diverged.notFinite': 'Une perte ou un poids n’est plus un nombre fini.',
  'diagnosis.diverged.explosion':
    'Les pertes ou les gradients ont grandi de {explosion} ordres de grandeur.',
  'diagnosis.diverged.plain': 'Les pertes grandissent sans fin.',
  'diagnosis.posterior-collapse.title': 'Effondrement du postérieur.',
  'diagnosis.posterior-collapse.units':
    'Sur {dimensions} dimensions latentes, {active, plural, =0 {aucune ne porte} one {# seule porte} other {# seulement portent}} de l’information sur {kind, select, images {l’image} other {le point}} : le décodeur s’en passe.',
  'diagnosis.posterior-collapse.alike':
    'Les codes ne disent presque rien {kind, select, images {de l’image} other {du point}} ({kl} nats), et tous les échantillons se ressemblent : ils n’ont que {diversity} de la variété des données réelles.',
  'diagnosis.posterior-collapse.collapsed':
    '{collapsedShare} des dimensions latentes ne disent rien {kind, select, images {de l’image} other {du point}} : le décodeur s’en passe.',
  'diagnosis.posterior-collapse.plain':
    'Les codes ne disent presque rien {kind, select, images {de l’image} other {du point}} : le décodeur s’en passe.',
  'diagnosis.blurry.title': 'Flou.',
  'diagnosis.blurry.sharpness':
    'Les échantillons n’ont que {sharpness} de la netteté des images réelles.',
  'diagnosis.blurry.plain': 'Les échantillons sont moins nets que les images réelles.',
  'diagnosis.memorising.title': 'Apprentissage par cœur.',
  'diagnosis.memorising.copies':
    '{copies} des échantillons sont presque des copies d’exemples d’entraînement ; pour des données nouvelles, ce serait 1 %.',
  'diagnosis.memorising.ct':
    'Les échantillons sont plus proches des exemples d’entraînement que ne le sont des données nouvelles : C_T vaut {ct}.',
  'diagnosis.memorising.critic':
    'Le discriminateur note les {examples} exemples d’entraînement nettement mieux que des exemples nouveaux : il les connaît par cœur.',
  'diagnosis.memorising.test':
    'Des exemples jamais vus lui coûtent {testGap} de plus que les {examples} exemples d’entraînement : il apprend ceux-ci par cœur.',
  'diagnosis.memorising.plain':
    'Les échantillons sont plus proches des exemples d’entraînement que ne le sont des données nouvelles.',
  'diagnosis.healthy.names':
    'Aucun signe de problème : {newNames} des noms sont nouveaux et {distinctNames} sont différents.',
  'diagnosis.memorising.names':
    'Seuls {newNames} des noms ne sont pas dans la liste d’entraînement ; des noms mis de côté, tous sont nouveaux.',
  'diagnosis.repeating.title': 'Il se répète.',
  'diagnosis.repeating.names':
    'Seuls {distinctNames} des noms sont différents, et ils se ressemblent plus que de vrais noms.',
  'diagnosis.repeating.plain': 'Il refait toujours les mêmes noms.',
  'diagnosis.underfitting.title': 'Il en sait trop peu.',
  'diagnosis.underfitting.nats':
    'Les lettres de noms jamais vus lui coûtent {natsOverBigram} fois ce que coûterait un comptage des paires de lettres.',
  'diagnosis.underfitting.bleu':
    'Ses suites de lettres sont rarement celles de vrais noms : son BLEU vaut {bleuRatio} du leur.',
  'diagnosis.underfitting.plain': 'Ses noms ne sont pas composés comme les vrais.',
  'diagnosis.unrecognisable.title': 'Méconnaissable.',
  'diagnosis.unrecognisable.part':
    '{unrecognised} des échantillons ne sont pas reconnus comme chiffres : pour un classifieur de chiffres, c’est du bruit, du vide ou des gribouillis.',
  'diagnosis.unrecognisable.recognised':
    'Seuls {recognised} des échantillons sont reconnus comme chiffres ; les autres sont, pour un classifieur de chiffres, du bruit, du vide ou des gribouillis.',
  'diagnosis.unrecognisable.precision':
    'Seulement {precision} des échantillons se trouvent parmi les données réelles.',
  'diagnosis.unrecognisable.confident':
    'Un classifieur de chiffres n’est sûr que de {confident} des échantillons.',
  'diagnosis.unrecognisable.plain': 'Les échantillons ne ressemblent pas aux données.',
  'diagnosis.unclear.title': 'Pas de verdict.',
  'diagnosis.unclear.plain':
    'Les images ne sont ni clairement bonnes ni mauvaises d’une façon qui ait un nom.',

  'histogram.title': '{kind, select, digits {Quels chiffres} other {Quelles classes}} il dessine',
  'histogram.samples': 'échantillons',
  'histogram.training': 'entraînement',
  'histogram.label':
    'Part de chaque {kind, select, digits {chiffre} other {classe}} parmi les {count} derniers échantillons. {list}.',
  'histogram.labelEmpty':
    'Part de chaque {kind, select, digits {chiffre} other {classe}} : pas encore d’échantillons. {list}.',
  'histogram.digit': '{digit} : {share}, données d’entraînement {real}',
  'histogram.digitMissing': '{digit} : manque, données d’entraînement {real}',
  'histogram.digitReal': '{digit} : données d’entraînement {real}',
  'histogram.unrecognised': 'non reconnus : {share}',
  'histogram.none':
    'Rien ne compte les {kind, select, digits {chiffres} other {classes}} de ces échantillons.',

  'latents.kl': 'KL de chaque dimension latente',
  'latents.variance': 'Variance de chaque dimension latente',
  'latents.active': '{active} actives sur {count}',
  'latents.waiting': 'pas encore mesuré',
  'latents.labelKl':
    'Divergence KL des {count} dimensions latentes, la plus grande d’abord : de {most} à {least} nats. {active} d’entre elles sont actives.',
  'latents.labelVariance':
    'Variance des {count} dimensions latentes, la plus grande d’abord : de {most} à {least}. {active} d’entre elles sont actives.',
  'latents.labelEmpty': 'Dimensions latentes : pas encore mesuré.',
  'latents.unused': 'En contour : moins de {limit}, inutilisées.',

  'facts.of': '{value} / {count}',
  'modes.missing': 'Presque sans points : {modes}.',
  'modes.place': 'le mode {mode} en ({x} ; {y})',
  'modes.others': '{count} autres',
  'facts.real': 'réel {value}',
  'facts.ideal': 'idéal {value}',
  'facts.range': '{low}–{high}',
  'facts.accuracy.label': 'Le discriminateur a raison',
  'facts.accuracy.help':
    'À quelle fréquence le discriminateur distingue bien exemples réels et générés, en nombres égaux. À 50 %, il ne peut que deviner : le générateur a gagné.',
  'facts.players': 'Les joueurs',
  'facts.gradient.label': 'Norme du gradient',
  'facts.gradient.help':
    'Longueur du gradient de la perte de chaque joueur. S’il s’annule presque, le joueur n’apprend plus ; s’il ne cesse de grandir, la divergence approche.',
  'facts.lossDistance.label': 'Perte / partie égale',
  'facts.lossDistance.help':
    'La perte récente moins sa valeur quand le discriminateur ne peut que deviner. 0 est une partie égale.',

  'quality.title': 'Qualité',
  'quality.measure': 'Mesurer',
  'quality.measuring': 'Mesure en cours',
  'quality.noRun': 'Lancez un entraînement, puis mesurez ses échantillons ici.',
  'quality.none': 'Rien n’a encore été mesuré.',
  'quality.caption':
    '{of, select, samples {{count} échantillons} other {{count} reconstructions}} à l’étape {step}, mesurés en {seconds} s',
  'quality.all': 'Toutes les mesures',
  'quality.band':
    'La bande bleu-vert est ce qu’obtiennent des données réelles avec autant d’échantillons.',
  'quality.from': 'avant {value}',
  'quality.counts': '{bits} bits ; par comptage {value} nats',
  'quality.pca': 'ACP {value}',
  'quality.trainTest': 'entraînement {train}, test {test}',
  'quality.group.fidelity': 'Fidélité',
  'quality.group.variety': 'Variété',
  'quality.group.memory': 'Mémoire',
  'quality.group.reconstruction': 'Reconstruction',

  'reason.notDigits': 'Pour les chiffres seulement.',
  'reason.unlabelled': 'Demande des étiquettes, que ces images n’ont pas.',
  'reason.fewOfClass': 'Demande au moins {least} images de chaque classe.',
  'reason.unreliable': 'Un classifieur de ces classes se trompe trop souvent pour les compter.',
  'reason.notImages': 'Pour les images seulement.',
  'reason.notPoints': 'Pour les points du plan seulement.',
  'reason.reconstructions':
    'Pas pour des reconstructions, proches par nature de ce qu’elles reconstruisent.',
  'reason.noCritic': 'Ce modèle n’a pas de discriminateur.',
  'reason.noEncoder': 'Ce modèle n’a pas d’encodeur.',
  'reason.needsMore':
    'Demande au moins {least} {kind, select, images {images} names {noms} other {points}} d’entraînement.',
  'reason.fewHeldOut':
    'Trop peu {kind, select, images {d’images} names {de noms} other {de points}} de test pour dire ce que donneraient de nouveaux exemples.',
  'reason.unrecognised': 'Aucun échantillon n’est reconnu comme chiffre.',
  'reason.alike': 'Ne dit rien d’échantillons qui se ressemblent tous.',
  'reason.notText': 'Pour le texte seulement.',
  'reason.noDistances': 'Aucune distance entre deux noms ne dit combien ils se ressemblent.',
  'reason.noModes': 'Personne ne sait où sont les modes de ces données.',
  'reason.notMeasured': 'N’a pas pu être mesuré cette fois.',
  'diagnosis.figures': 'Sur quoi il repose',
} as const
