import { expect, test } from 'vitest';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import { deadline, entry } from '../testing/samples';
import { lookOfBar, spokenWords } from './entry-words';
import { groupsOf } from './rows';
import { summaryOf } from './summary';

const t = translator(vi, 'vi');

const barOf = (...entries: Parameters<typeof groupsOf>[0]) => {
  const bar = groupsOf(entries, 'plan')[0]?.rows[0]?.lines[0]?.[0];
  if (!bar) throw new Error('No bar was made.');
  return bar;
};

test('a bar says what, when, how it stands and who leads', () => {
  expect(spokenWords(barOf(entry()), t)).toBe(
    'Treo băng rôn. ngày 11/07/2024. Chưa làm. Trung tâm Y tế huyện Kiên Hải',
  );
});

test('one late report of several makes the mark late', () => {
  const bar = barOf(deadline('A', { state: 'ON_TIME' }), deadline('B', { state: 'OVERDUE', overdue: true }));
  expect(lookOfBar(bar, t)).toMatchObject({ word: 'Quá hạn, chưa gửi', tone: 'danger' });
  expect(spokenWords(bar, t)).toContain('2 đơn vị');
});

test('the sentence above the calendar counts what is shown', () => {
  expect(summaryOf([entry(), entry({ state: 'DONE' }), deadline('A', { overdue: true })], t)).toBe(
    '2 lần thực hiện hoạt động, đã làm 1 · 1 hạn báo cáo · 1 việc quá hạn',
  );
  expect(summaryOf([], t)).toBe('Không có hoạt động hay hạn báo cáo nào.');
});
