/** Français : les échantillons. */
import type { samples as english } from '../en/samples.ts'

export const samples: Record<keyof typeof english, string> = {
  'samples.view': 'Ce qui est montré',
  'samples.view.generated': 'Générés',
  'samples.view.ways': 'En chemin',
  'samples.view.reconstructions': 'Reconstructions',
  'samples.redraw': 'Nouveaux nombres au hasard',
  'samples.redrawExamples': 'Autres {kind, select, images {images} other {points}} de test',
  'samples.firstVisit.label': '{count} chiffres manuscrits dessinés par un modèle entraîné',
  'samples.firstVisit.caption':
    'Personne n’a écrit ces chiffres : un préréglage, entraîné dans ce même programme, les a dessinés.',
  'samples.firstVisit.invitation': 'Appuyez sur « {play} » pour entraîner le vôtre.',
  'samples.firstExamples.label':
    '{kind, select, images {Les premières images réelles} names {Les premiers noms réels} other {Les premiers points réels}} de « {name} »',
  'samples.firstExamples.caption':
    'Voici {count} {kind, select, images {des images réelles} names {des noms réels} other {des points réels}}.',
  'samples.firstExamples.invitation':
    'Appuyez sur « {play} » pour entraîner un modèle qui en fait de semblables.',
  'samples.caption.images': 'Les mêmes nombres au hasard à chaque étape',
  'samples.caption.ways':
    'Des échantillons en chemin depuis le bruit ; en haut, le pourcentage du chemin parcouru',
  'samples.older.generated':
    'Tirés de nombres antérieurs. Les nouveaux commencent à une étape plus tardive.',
  'samples.older.ways':
    'Tirés de nombres antérieurs. Les nouveaux commencent à une étape plus tardive.',
  'samples.older.reconstructions':
    '{kind, select, images {Ce sont les images de test montrées auparavant. Les nouvelles commencent} other {Ce sont les points de test montrés auparavant. Les nouveaux commencent}} à une étape plus tardive.',
  'samples.key.real': 'points réels',
  'samples.key.generated': 'points générés',
  'samples.key.original': 'exemple de test',
  'samples.key.reconstruction': 'sa reconstruction',
  'samples.label.generated.images': 'Grille d’images générées à l’étape {step}',
  'samples.label.generated.points': 'Points générés et points réels dans le plan à l’étape {step}',
  'samples.label.generated.names': 'Noms générés à l’étape {step}',
  'samples.label.ways.images':
    'Huit images, une par ligne, en chemin depuis le bruit, à l’étape {step}',
  'samples.label.ways.points': 'Des points en chemin depuis le bruit, à l’étape {step}',
  'samples.label.reconstructions.images':
    'Images de test, chacune au-dessus de sa reconstruction, à l’étape {step}',
  'samples.label.reconstructions.points':
    'Points de test dans le plan, chacun relié à sa reconstruction, à l’étape {step}',
  'samples.replay': 'Revoir',
  'samples.position': 'étape {step} sur {latest}',
  'samples.live': 'En direct',
  'counter.step': 'étape',
  'counter.epoch': 'époque',
  'counter.imagesPerSecond': '{kind, select, images {images} names {noms} other {points}} / s',
  'stage.label': 'Ce que montre le modèle',
  'stage.samples': 'Échantillons',
  'stage.latent': 'Espace latent',
}
