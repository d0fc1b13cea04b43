import type { Words } from '../catalogue';
import type { ui as source } from '../vi/ui';

export const ui: Words<typeof source> = {
  loading: 'Loading…',
  retry: 'Try again',
  failed: 'The figures could not be loaded',
  offline: 'The server cannot be reached. Check the network, then try again.',
  serverFault: 'The server ran into an error. Try again in a few minutes.',
  requestId: 'Request id: {id}',
  errorSummaryTitle: 'Places to correct: {count}',
  loadMore: 'Show more',
  shownOf: 'Showing {shown}/{total}',
  shown: 'Showing {shown}',
  earlier: 'Earlier',
  later: 'Later',
  exportCsv: 'Export CSV',
  tableScroll: 'Table {caption}, can be scrolled sideways',
  keys: 'Keys',
  keyHome: 'Go to My work',
  keyHelp: 'Show the keys',
};
