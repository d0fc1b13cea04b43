import type { Words } from '../catalogue';
import type { progress as source } from '../vi/progress';

export const progress: Words<typeof source> = {
  failed: 'The progress of activities could not be fetched',
  title: '{done} of {due} due activities done',
  titleOverdue: '{done} of {due} due activities done; {overdue} overdue',
  titleNone: 'Nothing is due yet',
  caption: 'Progress of activities',
  by: 'By',
  'by.PLAN': 'Plan',
  'by.LEAD': 'Leading unit',
  'by.AREA': 'Area',
  'by.ACTIVITY': 'Activity',
  share: 'Done of due',
  doneOf: '{done}/{due}',
  overdue: 'Overdue',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
  open: 'All the time',
  noArea: 'Of no area',
  asOf: 'As of {date}',
};
