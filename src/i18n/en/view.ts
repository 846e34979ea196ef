/** English: how much of the page is shown. */
export const view = {
  'view.all': 'All settings',
  'view.fold': 'Fold the side columns away, or bring them back',
  'view.what': 'Show every setting and every figure, or what matters first',
  'view.hidden':
    '{count, plural, one {One more setting differs from its default:} other {# more settings differ from their defaults:}}',
  'view.show': 'show',
} as const
