/** French: what generated images are worth to a classifier. */
export const augment = {
  'augment.title': 'Que valent ses échantillons pour un classifieur ?',
  'augment.help':
    'Un petit classifieur est entraîné avec quelques {kind, select, digits {vrais chiffres} other {vraies images}}, puis de nouveau avec des images générées en plus. S’il lit mieux de {kind, select, digits {nouveaux chiffres} other {nouvelles images}}, les échantillons lui ont appris quelque chose.',
  'augment.real': '{kind, select, digits {Vrais chiffres} other {Vraies images}}',
  'augment.generated': 'Images générées à ajouter',
  'augment.train': 'Entraîner les classifieurs',
  'augment.training': 'Six petits classifieurs s’entraînent…',
  'augment.bars':
    '{kind, select, digits {Chiffres mis de côté bien lus} other {Images mises de côté bien lues}}',
  'augment.without': 'Avec {real} {kind, select, digits {vrais chiffres} other {vraies images}}',
  'augment.with': 'Avec {generated} images générées en plus',
  'augment.result':
    'De {without} à {with} de {examined} {kind, select, digits {chiffres mis de côté bien lus} other {images mises de côté bien lues}} : moyenne de trois tirages, qui allaient de {low} à {high} sans images générées et de {lowWith} à {highWith} avec.',
  'augment.source':
    'Le générateur a été entraîné avec {trainedOn} {kind, select, digits {vrais chiffres} other {vraies images}} : ce qu’il en sait parvient aussi au classifieur.',
  'augment.failed': 'Les classifieurs n’ont pas pu être entraînés. {reason}',
} as const
