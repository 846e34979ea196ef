/** Exercises: the list, the one at hand, and the sheet that is handed in. */
export const exercises = {
  'help.menu': 'Aide',
  'exercises.title': 'Exercices',
  'exercises.intro':
    'Chacun prend une dizaine de minutes : vous dites ce que vous attendez, vous l’essayez sur la page, et la page voit d’elle-même quand un but est atteint. Ce que vous faites reste sur cet appareil.',
  'exercises.minutes': '{minutes} min',
  'exercises.begun':
    '{reached} {reached, plural, one {but atteint} other {buts atteints}} sur {goals}',
  'exercises.done': '✓ terminé',
  'exercises.open': 'Ouvrir un exercice depuis un fichier…',
  'exercises.notLoaded':
    'Les exercices n’ont pas pu être chargés. Vérifiez la connexion et réessayez ; votre entraînement est intact.',
  'exercise.title': 'Exercice',
  'exercise.close': 'Mettre l’exercice de côté',
  'exercise.more': 'Plus d’actions pour cet exercice',
  'exercise.startOver': 'Recommencer cet exercice',
  'exercise.predict': 'Votre prédiction',
  'exercise.predictFirst': 'Choisissez ce que vous attendez. Les étapes suivent.',
  'exercise.asPredicted': 'Comme vous l’aviez prédit.',
  'exercise.notAsPredicted': 'Il en est allé autrement : {option}',
  'exercise.setUp': 'Préparer la page',
  'exercise.reached': 'Atteint.',
  'exercise.show': 'Montrez-moi où',
  'exercise.hint': 'Indice {at} sur {of}',
  'exercise.explanation': 'Ce qui s’est passé',
  'exercise.unkept':
    'Ce navigateur ne garde rien pour la page : enregistrez la feuille avant de la quitter.',
  'exercise.saveSheet': 'Enregistrer la feuille à rendre…',
  'exercise.sheet.yourName': 'Votre nom',
  'exercise.sheet.yourNameHelp': 'Il figure sur la feuille et nulle part ailleurs.',
  'exercise.sheet.save': 'Enregistrer la feuille',
  'exercise.sheet.name': 'Nom',
  'exercise.sheet.begun': 'Commencé le',
  'exercise.sheet.predicted': 'Prédiction',
  'exercise.sheet.answer': 'Ce qui s’est passé',
  'exercise.sheet.code': 'Code',
  'exercise.sheet.reached':
    'Atteint à l’étape {step}, après {images} exemples et {time} d’entraînement. {hints, plural, =0 {Aucun indice} one {# indice} other {# indices}}.',
  'exercise.sheet.open': 'Pas atteint.',
  'exercise.sheet.note':
    'Écrit par Ganvas. Le code correspond à ce qui figure ici : « npm run check-sheet » dit si quelque chose a été modifié à la main.',
  'exercise.fault.tooLong': 'Le fichier est trop long : {most} caractères au plus sont lus.',
  'exercise.fault.noFrontMatter':
    'Ce n’est pas un exercice : il ne commence pas par un en-tête entre deux lignes « --- ».',
  'exercise.fault.notYaml': 'L’en-tête n’est pas du YAML ; voyez la ligne {place}.',
  'exercise.fault.notAllowed': 'Dans l’en-tête, {place} ne convient pas : {detail}.',
  'exercise.fault.noExplanation': 'Le texte qui suit l’en-tête, l’explication, manque.',
  'exercise.fault.otherSteps': 'La traduction a d’autres étapes que l’exercice.',
  'exercise.fault.unreadable': 'Le navigateur n’a pas pu lire le fichier.',
} as const
