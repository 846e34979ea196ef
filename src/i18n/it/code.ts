/** Italian: the experiment as a program. */
export const code = {
  'code.show': 'Mostra il codice',
  'code.showHelp': 'Questo esperimento come script PyTorch o Keras',
  'code.title': 'Questo esperimento come programma',
  'code.about.pytorch':
    'Basta PyTorch. torchrun lo avvia su più GPU o macchine; con --weights riparte dal file di “Salva solo il modello”.',
  'code.about.keras':
    'Serve Keras 3 con TensorFlow o PyTorch; con --weights riparte dal file di “Salva solo il modello”.',
  'code.aboutTexts':
    'Legge i testi da {file}: salvali con questo nome, con il pulsante accanto ai primi esempi dei dati.',
  'code.none':
    'Questo modello non ha uno script per dati di più canali. Scegli altri dati, o un’altra famiglia.',
  'code.copy': 'Copia',
  'code.download': 'Scarica',
  'code.copied': 'Copiato.',
  'code.notCopied': 'Il browser non ha permesso la copia: scarica lo script.',
}
