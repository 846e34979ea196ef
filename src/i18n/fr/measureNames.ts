/** Français : les mesures. */
import type { measureNames as english } from '../en/measureNames.ts'

export const measureNames: Record<keyof typeof english, string> = {
  'measure.recognised.label': 'Reconnus comme chiffres',
  'measure.recognised.help':
    'Part des échantillons qu’un classifieur de chiffres prend pour des chiffres. Les autres sont pour lui du bruit, des images vides ou des gribouillis, et aucun chiffre n’y est compté. Plus haut vaut mieux.',
  'measure.highQuality.label': 'Points sur un mode',
  'measure.highQuality.help':
    'Part des points à moins de trois écarts types d’un mode des données. Plus on est près des 98,9 % du réel, mieux c’est : au-delà, les modes sont trop étroits.',
  'measure.modes.label': 'Modes atteints',
  'measure.modes.help':
    'Modes des données qui contiennent au moins 1 % des points. Plus il y en a, mieux c’est.',
  'measure.reverseKl.label': 'KL de la répartition entre les modes (nats)',
  'measure.reverseKl.help':
    'À quel point les points sont mal répartis entre les modes : chacun compte pour le plus proche, et les parts sont comparées à celles des données, KL(échantillons || données). Plus bas est mieux ; s’il manque la moitié des modes, elle vaut 0,69.',
  'measure.stackModes.label': 'Combinaisons de chiffres',
  'measure.stackModes.help':
    'Combien de combinaisons de chiffres, un par canal, se trouvent parmi les échantillons. Avec moins de 25 échantillons par combinaison, les données réelles ne les montrent pas toutes non plus. Plus il y en a, mieux c’est.',
  'measure.stackKl.label': 'KL des combinaisons (nats)',
  'measure.stackKl.help':
    'À quel point les combinaisons de chiffres sont mal réparties : KL(échantillons || toutes aussi souvent). Plus bas est mieux ; s’il en manque la moitié, elle vaut au moins 0,69.',
  'measure.modeVariation.label': 'Écart à la répartition entre les modes',
  'measure.modeVariation.help':
    'Part des points qui devraient être sur un autre mode pour que tous soient aussi remplis que dans les données (variation totale) ; les points hors des modes comptent. Plus bas est mieux.',
  'measure.densityKl.label': 'KL des densités (nats)',
  'measure.densityKl.help':
    'KL(données || échantillons) : grande là où les données ont des points et les échantillons n’en ont pas. On compte 10 000 échantillons et 50 000 nouveaux points des données sur une grille de 30 × 30 cases, plus une pour tout ce qui est dehors ; avec vos propres points, autant qu’il y a de points de test, sur moins de cases. Chaque case compte 0,1 échantillon de plus qu’elle n’en contient : le réel non plus ne donne donc pas 0. Plus bas est mieux.',
  'measure.densityJs.label': 'JS des densités (nats)',
  'measure.densityJs.help':
    'Divergence de Jensen-Shannon des deux mêmes densités : 0 si elles sont égales, 0,69 (ln 2) si elles n’ont aucun endroit en commun. Plus bas est mieux.',
  'measure.slicedWasserstein.label': 'Distance de Wasserstein par tranches',
  'measure.slicedWasserstein.help':
    'De combien il faudrait déplacer les points pour qu’ils soient placés comme les données, vu le long de 32 droites passant par l’origine, en moyenne ; 1 est à peu près l’étendue des données. Aucune grille n’est nécessaire. Plus bas est mieux.',
  'measure.covered.label': '{kind, select, digits {Chiffres couverts} other {Classes couvertes}}',
  'measure.covered.help':
    '{kind, select, digits {Chiffres} other {Classes}} des données d’entraînement qui forment au moins 1 % des échantillons. Plus il y en a, mieux c’est.',
  'measure.totalVariation.label': 'Écart à la composition des données',
  'measure.totalVariation.help':
    'Part des échantillons qui devraient être {kind, select, digits {d’autres chiffres} other {d’autres classes}} pour que la composition soit juste (variation totale). Plus bas est mieux.',
  'measure.kl.label': 'KL par rapport à la composition (nats)',
  'measure.kl.help':
    'La même comparaison en divergence KL : grande si les échantillons contiennent des {kind, select, digits {chiffres} other {classes}} rares dans les données. Plus bas est mieux.',
  'measure.frechet.label':
    '{extractor, select, judge {Distance de Fréchet (caractéristiques de chiffres)} channels {Distance de Fréchet (caractéristiques de chiffres de chaque canal)} classifier {Distance de Fréchet (caractéristiques de vos classes)} components {Distance de Fréchet (composantes principales)} pixels {Distance de Fréchet (pixels)} other {Distance de Fréchet (coordonnées)}}',
  'measure.frechet.help':
    '{extractor, select, judge {À quelle distance l’ensemble des échantillons se trouve des données d’entraînement, selon les caractéristiques d’un classifieur de chiffres ; les FID publiées en utilisent d’autres et ne sont pas comparables. Plus bas est meilleur.} channels {À quelle distance l’ensemble des échantillons se trouve des données d’entraînement, selon les caractéristiques d’un classifieur de chiffres qui regarde chaque canal ; les FID publiées en utilisent d’autres et ne sont pas comparables. Plus bas est meilleur.} classifier {À quelle distance l’ensemble des échantillons se trouve des données d’entraînement, selon les caractéristiques d’un classifieur de vos classes ; des distances selon d’autres caractéristiques ne sont pas comparables. Plus bas est meilleur.} components {À quelle distance l’ensemble des échantillons se trouve des données d’entraînement, selon leurs composantes principales. Plus bas est meilleur.} pixels {À quelle distance l’ensemble des échantillons se trouve des données d’entraînement, selon leurs pixels. Plus bas est meilleur.} other {À quelle distance l’ensemble des échantillons se trouve des données d’entraînement, selon leurs coordonnées. Plus bas est meilleur.}}',
  'measure.digitScore.label': 'Score de chiffres (sur 10)',
  'measure.digitScore.help':
    'Élevé quand chaque échantillon est clairement un chiffre et que tous les chiffres apparaissent : 1 est le pire, 10 le meilleur. C’est la formule de l’Inception Score, avec un classifieur de chiffres.',
  'measure.confident.label':
    '{kind, select, digits {Clairement un chiffre} other {Clairement une classe}}',
  'measure.confident.help':
    'Part des échantillons où {kind, select, digits {un classifieur de chiffres en voit un} other {le classifieur de vos classes, qui en voit une aussi dans du bruit, en voit une}} avec une probabilité d’au moins 90 %. Plus haut est meilleur.',
  'measure.twoSample.label': 'Test du plus proche voisin',
  'measure.twoSample.help':
    'Combien de fois le plus proche voisin d’un échantillon ou d’un exemple réel est du même côté. À 50 %, on ne peut pas les distinguer ; à 100 %, ils sont à part ; sous 50 %, les échantillons collent aux exemples d’entraînement.',
  'measure.precision.label': 'Précision',
  'measure.precision.help':
    'Part des échantillons qui se trouvent parmi les données réelles : à quel point ils sont crédibles. Plus haut est meilleur.',
  'measure.recall.label': 'Rappel',
  'measure.recall.help':
    'Part des données réelles qui se trouvent parmi les échantillons : quelle part de leur variété est atteinte. Plus haut est meilleur.',
  'measure.density.label': 'Densité',
  'measure.density.help':
    'Combien d’exemples réels entourent un échantillon, par rapport à l’usage entre exemples réels. Plus haut est meilleur.',
  'measure.coverage.label': 'Couverture',
  'measure.coverage.help':
    'Part des exemples réels qui ont un échantillon tout près. Plus haut est meilleur.',
  'measure.diversity.label': 'Diversité / réel',
  'measure.diversity.help':
    'À quel point deux échantillons diffèrent en moyenne, par rapport à deux exemples réels. 1 : aussi varié que le réel ; 0 : toujours pareil.',
  'measure.featureSpread.label': 'Dispersion des caractéristiques',
  'measure.featureSpread.help':
    'À quel point les caractéristiques des échantillons varient, par rapport aux données réelles. 1 : autant ; 0 : toujours les mêmes.',
  'measure.nearestPair.label': 'Distance des paires les plus proches',
  'measure.nearestPair.help':
    'Distance moyenne des trois paires d’échantillons les plus proches, par rapport à autant d’exemples réels. 1 : comme les données réelles ; près de 0, des échantillons sont presque identiques.',
  'measure.repeats.label': 'Échantillons répétés',
  'measure.repeats.help':
    'Part des échantillons qui montrent presque la même chose qu’un autre, même un peu décalée : le test des anniversaires. Plus bas est meilleur.',
  'measure.ndb.label': 'Cellules remplies autrement (NDB)',
  'measure.ndb.help':
    'Les données réelles sont rangées en 100 cellules par ressemblance ; cette part d’entre elles contient nettement trop ou trop peu d’échantillons. Plus bas est meilleur.',
  'measure.sharpness.label': 'Netteté',
  'measure.sharpness.help':
    'Force des détails fins, par rapport aux images réelles : 1 est égal, moins est flou, plus est granuleux.',
  'measure.empty.label': 'Images vides',
  'measure.empty.help':
    'Part des images qui montrent partout la même valeur. Plus bas est meilleur.',
  'measure.ct.label': 'Test de copie C_T',
  'measure.ct.help':
    'Compare la distance des échantillons et celle de données nouvelles aux données d’entraînement. Environ 0 : comme du nouveau ; très en dessous : des copies ; très au-dessus : loin des données.',
  'measure.nearestRatio.label': 'Distance à l’entraînement',
  'measure.nearestRatio.help':
    'Distance d’un échantillon à l’exemple d’entraînement le plus proche, divisée par celle de données nouvelles. Environ 1 : comme du nouveau ; près de 0 : des copies.',
  'measure.copies.label': 'Quasi-copies',
  'measure.copies.help':
    'Part des échantillons plus proches d’un exemple d’entraînement que 99 % des données nouvelles. Plus bas est meilleur ; des données nouvelles donnent 1 %.',
  'measure.criticGap.label': 'Écart entraînement/test du discriminateur',
  'measure.criticGap.help':
    'À 0, le discriminateur juge les exemples nouveaux comme ceux de l’entraînement ; à 1, il connaît ces derniers par cœur. Plus bas est meilleur.',
  'measure.error.label': 'Erreur de reconstruction',
  'measure.error.help':
    'Erreur quadratique par nombre sur des exemples jamais vus, à côté de celle de l’ACP, la meilleure méthode linéaire avec autant de dimensions. Plus bas est meilleur.',
  'measure.lossGap.label': 'Perte, test moins entraînement',
  'measure.lossGap.help':
    'De combien le modèle fait moins bien sur des exemples jamais vus. Environ 0 est le mieux ; un écart qui grandit trahit un apprentissage par cœur.',
  'measure.bleu.label': 'BLEU (lettres)',
  'measure.bleu.help':
    'Combien des suites d’une à quatre lettres des échantillons figurent aussi dans de vrais noms, chaque échantillon contre tous les noms mis de côté : 1 toutes, 0 aucune. Il ne dit rien de la variété ; plus c’est proche du score des vrais noms, mieux c’est.',
  'measure.lengthVariation.label': 'Écart aux vraies longueurs',
  'measure.lengthVariation.help':
    'Part des échantillons qui devraient être plus longs ou plus courts pour que chaque longueur soit aussi fréquente que dans les données d’entraînement (variation totale). Plus bas est mieux.',
  'measure.newNames.label': 'Noms nouveaux',
  'measure.newNames.help':
    'Part des échantillons qui ne sont pas des noms d’entraînement. Les vrais noms mis de côté sont tous nouveaux ; un modèle qui sait sa liste par cœur en fait peu.',
  'measure.nearCopies.label': 'À une lettre d’un nom d’entraînement',
  'measure.nearCopies.help':
    'Part des échantillons qui sont nouveaux mais deviennent un nom d’entraînement si l’on ajoute, ôte ou remplace une lettre. Les vrais noms aussi se ressemblent : plus c’est proche de leur part, mieux c’est.',
  'measure.distinctNames.label': 'Noms différents',
  'measure.distinctNames.help':
    'Part des échantillons qui sont des noms différents. Les vrais noms font 100 % ; une température basse ou un modèle effondré se répète.',
  'measure.selfBleu.label': 'Self-BLEU (ressemblance)',
  'measure.selfBleu.help':
    'BLEU moyen de chaque échantillon contre tous les autres : 1 est un seul nom répété. Il croît avec le nombre d’échantillons ; plus c’est proche du score d’autant de vrais noms, mieux c’est.',
  'measure.natsPerCharacter.label': 'Nats par caractère',
  'measure.natsPerCharacter.help':
    'Ce que coûte en moyenne au modèle une lettre d’un nom mis de côté, sa fin comptée comme une : -log p, en nats. Un nat vaut 1,44 bit. À côté, ce que coûte un comptage qui voit quatre lettres avant chacune. Plus bas est mieux.',
}
