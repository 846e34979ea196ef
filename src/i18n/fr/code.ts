/** French: the experiment as a program. */
export const code = {
  'code.show': 'Voir le code',
  'code.showHelp': 'Cette expérience en script PyTorch ou Keras',
  'code.title': 'Cette expérience en programme',
  'code.about.pytorch':
    'Il suffit d’avoir PyTorch. torchrun le lance sur plusieurs GPU ou machines ; avec --weights il part du fichier d’« Enregistrer le modèle seul ».',
  'code.about.keras':
    'Il faut Keras 3 avec TensorFlow ou PyTorch ; avec --weights il part du fichier d’« Enregistrer le modèle seul ».',
  'code.aboutTexts':
    'Il lit les textes dans {file} : enregistrez-les sous ce nom, par le bouton à côté des premiers exemples des données.',
  'code.none':
    'Ce modèle n’a pas de script pour des données à plusieurs canaux. Choisissez d’autres données, ou une autre famille.',
  'code.copy': 'Copier',
  'code.download': 'Télécharger',
  'code.copied': 'Copié.',
  'code.notCopied': 'Le navigateur a refusé la copie : téléchargez le script.',
}
