/** English: the experiment as a program. */
export const code = {
  'code.show': 'Show me the code',
  'code.showHelp': 'This experiment as a PyTorch or Keras script',
  'code.title': 'This experiment as a program',
  'code.about.pytorch':
    'It needs PyTorch alone. torchrun starts it on several GPUs or machines; with --weights it goes on from “Save the model alone”.',
  'code.about.keras':
    'It needs Keras 3 on TensorFlow or PyTorch; with --weights it goes on from “Save the model alone”.',
  'code.aboutTexts':
    'It reads the texts from {file}: save them under that name, by the button beside the first examples of the data.',
  'code.none':
    'This model has no script for data of several channels. Choose other data, or another family.',
  'code.copy': 'Copy',
  'code.download': 'Download',
  'code.copied': 'Copied.',
  'code.notCopied': 'The browser did not let it be copied: download it.',
} as const
