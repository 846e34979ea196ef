/** Français: les entraînements sous forme de fichiers. */
export const runFiles = {
  'runFile.menu': 'Fichier d’entraînement',
  'runFile.save': 'Enregistrer l’entraînement dans un fichier',
  'runFile.saveHelp': 'Réseaux, courbes et mesures dans un seul fichier',
  'runFile.open': 'Ouvrir un fichier d’entraînement',
  'runFile.openHelp': 'Ou déposez-en un n’importe où sur la page, ou collez-le',
  'runFile.saved': '« {name} » est dans vos téléchargements.',
  'runFile.drop': 'Déposez ici le fichier d’entraînement pour l’ouvrir',
  'runFile.noRun':
    'Il n’y a pas encore d’entraînement à enregistrer : appuyez d’abord sur « Lancer ».',
  'runFile.notSaved': 'L’entraînement n’a pas pu être enregistré dans un fichier. {reason}',
  'runFile.notOpened': '« {name} » n’a pas été ouvert.',
  'runFile.untouched': 'Ce qui est sur la page n’a pas changé.',
  'runFile.fault.notArchive':
    'Ce n’est pas un fichier d’entraînement : ceux-ci se terminent par .ganvas et sont enregistrés par cette page.',
  'runFile.fault.notRun': 'Il contient des tenseurs, mais aucun entraînement de cette page.',
  'runFile.fault.truncated':
    'Il est coupé : la fin manque. Copiez-le ou téléchargez-le de nouveau, jusqu’au bout.',
  'runFile.fault.byteOrder':
    'Ses nombres sont écrits dans l’ordre d’octets inverse, ce qu’aucun fichier d’entraînement ne fait. Le programme qui l’a créé doit écrire en petit-boutiste.',
  'runFile.fault.headerTooLarge':
    'Son en-tête prétend être bien plus grand que celui d’un fichier d’entraînement ; il n’est donc pas lu.',
  'runFile.fault.tooDeep':
    'Son en-tête est imbriqué bien plus profondément que celui d’un fichier d’entraînement.',
  'runFile.fault.repeatedName':
    'Deux de ses tenseurs portent le même nom : on ne sait pas lequel compte.',
  'runFile.fault.otherPrecision':
    'Il contient des nombres d’un type que les fichiers d’entraînement n’ont pas. Le programme qui l’a créé doit les écrire en flottants de 32 bits.',
  'runFile.fault.damaged':
    'Il est endommagé : il se contredit ({detail}). Prenez-en une autre copie.',
  'runFile.fault.noExperiment':
    'Il ne dit pas ce qui a été entraîné ; l’entraînement ne peut donc pas continuer.',
  'runFile.fault.newerVersion':
    'Il vient d’une version plus récente de cette page. Rechargez la page pour obtenir cette version.',
  'runFile.fault.newerFormat':
    'Il vient d’une version plus récente de cette page. Rechargez la page pour obtenir cette version.',
  'runFile.fault.unknownFamily':
    'Il contient un type de modèle que cette page ne connaît pas : « {detail} ». Une version plus récente le connaît peut-être.',
  'runFile.fault.unknownDataset':
    'Il a été entraîné sur le jeu de données « {detail} », qui n’est pas ici. Ajoutez d’abord ce jeu de données, puis rouvrez le fichier.',
  'runFile.fault.unknownSetting':
    'Il a un réglage que cette page ne connaît pas : « {detail} ». Une version plus récente le connaît peut-être.',
  'runFile.fault.badSetting': 'Ses réglages ne sont pas possibles ici ({detail}).',
  'runFile.fault.notFinite':
    'Ses poids ne sont pas des nombres finis (« {detail} ») : le réseau ne calcule rien. Ouvrez un enregistrement antérieur.',
  'runFile.fault.otherNetworks':
    'Ses tenseurs ne correspondent pas aux réseaux que décrivent ses réglages ({detail}).',
  'runFile.fault.tooLarge':
    'Il dépasse un demi-gigaoctet, ce qu’aucun entraînement de cette page n’atteint.',
  'runFile.fault.unreadable':
    'Le navigateur n’a pas pu le lire. Il a peut-être été déplacé ou supprimé.',
  'runFile.fault.dataMissing':
    'Les données de son entraînement n’ont pas pu être chargées. Vérifiez la connexion et rouvrez-le.',
  'runFile.fault.noCode':
    'La partie de la page qui lit les fichiers n’est pas arrivée. Vérifiez la connexion et rouvrez-le.',
}
