import { expect, test } from 'vitest';
import { reminderBody, reminderDraft, reminderFaults } from './reminder-draft';

test('what is switched off is sent as nothing, whatever is typed beside it', () => {
  const draft = reminderDraft({ beforeDays: 5, onTheDay: true, escalateAfterDays: null });
  expect(draft).toMatchObject({ before: true, beforeDays: '5', escalate: false, escalateAfterDays: '3' });
  expect(reminderBody({ ...draft, before: false, beforeDays: 'x' })).toEqual({
    beforeDays: null,
    onTheDay: true,
    escalateAfterDays: null,
  });
});

test.each(['', '0', '21', '1,5', '-1'])('%j is no number of days before the deadline', (beforeDays) => {
  const draft = reminderDraft({ beforeDays: 3, onTheDay: true, escalateAfterDays: 60 });
  expect(reminderFaults({ ...draft, beforeDays })).toEqual(['beforeDays']);
});
