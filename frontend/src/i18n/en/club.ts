import type { Words } from '../catalogue';
import type { club as source } from '../vi/club';

export const club: Words<typeof source> = {
  title: 'Clubs',
  subtitle: 'Numbers and dates only; no names of members.',
  failed: 'The clubs could not be fetched',
  none: 'No clubs have been noted.',
  add: 'Add a club',
  change: 'Change',
  changeOf: 'Change {name}',
  name: 'Name',
  unit: 'Run by',
  founded: 'Founded',
  foundedOn: 'Founded on',
  closedOn: 'Closed on',
  closed: 'closed on {date}',
  members: 'Members',
  membersOn: 'Counted on',
  membersAsOf: '{members} (on {date})',
  sessions: 'Sessions',
  activity: 'Activity of a plan',
  note: 'Note',
  columnDo: 'Do',
  required: 'This is needed',
  countFault: 'Enter a whole number',
  membersOnMissing: 'Enter the day of the count',
  unknown: 'Not known',
};
