/** Words of the runs of a class. */
export const gallery = {
  'gallery.open': 'The runs of a class',
  'gallery.title': 'The runs of a class',
  'gallery.help':
    'Drop the run files of a class here (.ganvas, as “Save as a file” makes them), or choose them. They stay on this device.',
  'gallery.choose': 'Choose files',
  'gallery.reading':
    '{count, plural, one {One file is being read …} other {# files are being read …}}',
  'gallery.refused': '{count, plural, one {One file was left out:} other {# files were left out:}}',
  'gallery.chart': 'All runs in one chart',
  'gallery.count': '{count, plural, one {One run} other {# runs}}',
  'gallery.sort': 'Sorted by',
  'gallery.sort.name': 'name',
  'gallery.sort.measure': 'first measure, best first',
  'gallery.sort.verdict': 'verdict',
  'gallery.sort.step': 'steps, most first',
  'gallery.usual': 'The settings that most have in common',
  'gallery.better.higher': 'higher is better',
  'gallery.better.lower': 'lower is better',
  'gallery.better.real': 'nearest to real data is best',
} as const
