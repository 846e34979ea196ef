/** French: sheets that were handed in, and what a look at them finds. */
export const sheets = {
  'sheets.title': 'Vérifier des feuilles',
  'sheets.intro':
    'On peut regarder ici les feuilles enregistrées par les élèves, une seule ou celles de toute une classe. La page dit quels buts sont atteints d’après les preuves, et si quelque chose a été modifié à la main. Les fichiers restent sur cet appareil.',
  'sheets.drop': 'Déposez des feuilles ici, ou',
  'sheets.choose': 'Choisir des fichiers…',
  'sheets.found':
    '{count, plural, one {# fichier} other {# fichiers}} : {unchanged, plural, =0 {aucun tel qu’il a été écrit} one {# tel qu’il a été écrit} other {# tels qu’ils ont été écrits}}.',
  'sheets.csv': 'Enregistrer le tableau en CSV',
  'sheets.clear': 'Vider le tableau',
  'sheets.note':
    'Le code n’est pas une preuve contre qui en calcule un nouveau. Pour être sûr, entraînez de nouveau l’expérience indiquée à côté d’un but sur la feuille : la même graine sur WebAssembly donne le même entraînement.',
  'sheets.noName': 'sans nom',
  'sheets.goals': '{reached} sur {goals}',
  'sheets.column.file': 'Fichier',
  'sheets.column.name': 'Élève',
  'sheets.column.exercise': 'Exercice',
  'sheets.column.goals': 'Buts atteints',
  'sheets.column.of': 'sur',
  'sheets.column.hints': 'Indices',
  'sheets.column.code': 'Code',
  'sheets.column.state': 'État',
  'sheets.state.unchanged': 'Telle qu’elle a été écrite',
  'sheets.state.changed': 'Modifiée à la main',
  'sheets.state.notSheet': 'Pas une feuille, ou seulement une partie',
  'sheets.state.newerSheet': 'Écrite par un Ganvas plus récent',
  'sheets.state.damagedSheet': 'Endommagée : ses données sont illisibles',
} as const
