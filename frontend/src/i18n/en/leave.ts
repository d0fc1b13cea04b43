import type { Words } from '../catalogue';
import type { leave as vietnamese } from '../vi/leave';

export const leave: Words<typeof vietnamese> = {
  lead: 'Reports sent to my unit, or reviewed by it, that have not come. Each unit may be asked again, given more time, or let off; the last two with the reason.',
  'grant.EXTEND': 'Give more time',
  'grant.WAIVE': 'Let off',
  'grant.UNDO_EXTENDED': 'Take back more time',
  'grant.UNDO_WAIVED': 'Take back waiver',
  'title.EXTEND': 'Give a report more time',
  'title.WAIVE': 'Let a unit off a report',
  'title.UNDO_EXTENDED': 'Take back more time for a report',
  'title.UNDO_WAIVED': 'Take back the waiver of a report',
  about: '{name}: {report}, {period}.',
  until: 'New last day in time',
  nowUntil: 'At present: {date}',
  untilMissing: 'Choose a day',
  reason: 'Reason',
  reasonMissing: 'Give the reason',
  'granted.EXTEND': 'More time was given to {name}',
  'granted.WAIVE': '{name} was let off',
  'granted.UNDO_EXTENDED': 'More time was taken back for {name}',
  'granted.UNDO_WAIVED': 'The waiver was taken back for {name}',
  extendedBecause: 'More time until {until}: {reason} ({by}, {on})',
  waivedBecause: '{reason} ({by}, {on})',
};
