import { expect, test } from 'vitest';
import { daysWords, dueWords, reportStateWord } from './report-words';
import { translator } from './translate';
import { vi } from './vi';

const t = translator(vi, 'vi');
const due = {
  dueOn: '2024-11-20',
  dueBoundary: 'BEFORE',
  dueText: 'trước ngày 20/11/2024',
  lastDay: '2024-11-19',
} as const;

test('a deadline says its words and the last day in time', () => {
  expect(dueWords(due, t)).toBe('Trước ngày 20/11/2024 (hết ngày 19/11)');
  expect(dueWords({ ...due, dueOn: '2025-01-01', lastDay: '2024-12-31' }, t)).toBe(
    'Trước ngày 01/01/2025 (hết ngày 31/12/2024)',
  );
  expect(dueWords({ ...due, dueBoundary: 'ON_OR_BEFORE', lastDay: '2024-11-20' }, t)).toBe(
    'Chậm nhất ngày 20/11/2024',
  );
});

test('a deadline with more time says the new last day, not the words of the text', () => {
  expect(dueWords({ ...due, lastDay: '2024-11-22' }, t)).toBe('Được gia hạn đến hết ngày 22/11/2024');
  expect(dueWords({ ...due, dueBoundary: 'ON_OR_BEFORE', lastDay: '2024-11-22' }, t)).toBe(
    'Được gia hạn đến hết ngày 22/11/2024',
  );
});

test('a deadline without a date says what the text says', () => {
  expect(dueWords({ ...due, dueOn: null, lastDay: null, dueText: 'theo quy định' }, t)).toBe(
    'Thời hạn: theo quy định',
  );
  expect(dueWords({ ...due, dueOn: null, lastDay: null, dueText: null }, t)).toBe('Không ghi thời hạn');
});

test('days are counted to the last day in time, not to the date in the text', () => {
  const days = (today: string) => daysWords({ lastDay: '2024-11-19', timeliness: 'DUE' }, today, t);
  expect(days('2024-11-09')).toBe('còn 10 ngày');
  expect(days('2024-11-18')).toBe('ngày mai là ngày cuối');
  expect(days('2024-11-19')).toBe('hôm nay là ngày cuối');
  expect(days('2024-11-20')).toBe('quá hạn 1 ngày');
  expect(daysWords({ lastDay: '2024-11-19', timeliness: 'LATE' }, '2024-11-22', t)).toBeNull();
});

test('a body that is asked is never told "returned" or "accepted"', () => {
  expect(reportStateWord('RETURNED', 'DIRECT', t).word).toBe('Trả lại để chỉnh sửa');
  expect(reportStateWord('RETURNED', 'REQUEST', t).word).toBe('Đề nghị bổ sung');
  expect(reportStateWord('ACCEPTED', 'REQUEST', t).word).toBe('Đã tiếp nhận');
});
