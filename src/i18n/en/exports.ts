/** English: what can be saved as a file. */
export const exports = {
  'save.curves': 'Save the curves as CSV',
  'save.measures': 'Save the measures as CSV',
  'save.picture': 'Save as PNG: {name}',
  'report.save': 'Save a report',
  'report.saveHelp': 'One page for the web or for paper: samples, curves, settings, measures',
  'report.title': '{name}: report of a run',
  'report.step': 'Steps',
  'report.link': 'The same experiment:',
  'report.usual': 'there {value}',
  'report.differs': 'Closest to “{base}”. In violet: what differs, with its value there.',
  'report.asPreset': 'As in “{base}”.',
  'report.noVerdict': 'Not judged yet.',
  'report.noMeasures': 'Not measured in full yet.',
  'save.model': 'Save the model alone',
  'save.modelHelp': 'Its networks as safetensors, in half precision',
} as const
