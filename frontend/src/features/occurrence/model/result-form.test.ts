import { expect, test } from 'vitest';
import { draftOf, emptyForm, faultsOf, formOfDraft, sumOf, type ResultForm } from './result-form';

const TODAY = '2024-11-18';
const form = (change: Partial<ResultForm>): ResultForm => ({ ...emptyForm(TODAY, null), ...change });
const codes = (change: Partial<ResultForm>) =>
  faultsOf(form(change), TODAY, 'vi').map(({ field, code }) => `${field} ${code}`);

test('a date alone is enough, and today stands there already', () => {
  expect(codes({})).toEqual([]);
  expect(draftOf(form({}), 'vi')).toMatchObject({ from: TODAY, to: null, participants: null, counts: [] });
});

test('days are in order and not to come', () => {
  expect(codes({ from: null })).toEqual(['from MISSING']);
  expect(codes({ from: '2024-11-19' })).toEqual(['from FUTURE']);
  expect(codes({ to: '2024-11-17' })).toEqual(['to BEFORE_START']);
  expect(codes({ from: '2024-11-01', to: '2024-11-19' })).toEqual(['to FUTURE']);
});

test('women and men add up to the total that is given, and make it when it is not', () => {
  expect(codes({ total: '45', women: '30', men: '14' })).toEqual(['total SUM']);
  expect(codes({ total: '45', women: '30', men: '15' })).toEqual([]);
  expect(codes({ total: '45', women: '30' })).toEqual([]);
  expect(sumOf(form({ women: '1.030', men: '15' }), 'vi')).toBe(1045);
  expect(draftOf(form({ women: '30', men: '15' }), 'vi').participants).toMatchObject({ total: 45 });
});

test('categories are named and together no more than all', () => {
  const categories = [{ label: 'Học sinh', count: '40' }];
  expect(codes({ total: '30', categories })).toEqual(['total CATEGORIES']);
  expect(codes({ total: '40', categories })).toEqual([]);
  expect(codes({ categories: [{ label: ' ', count: '4' }] })).toEqual(['category/0 UNNAMED']);
});

test('what is no count is said at its place and kept', () => {
  expect(codes({ counts: { SESSIONS: 'hai' }, channels: { LOUDSPEAKER: '1,5' }, men: '-3' })).toEqual([
    'men NOT_A_COUNT',
    'count/SESSIONS NOT_A_COUNT',
    'channel/LOUDSPEAKER NOT_A_COUNT',
  ]);
});

test('what was sent and refused comes back as it was typed', () => {
  const typed = form({
    place: 'Nhà văn hóa',
    women: '30',
    men: '15',
    total: '45',
    counts: { SESSIONS: '2', LEAFLETS: '' },
    channels: { LOUDSPEAKER: '12' },
    findings: [{ text: 'Thiếu sổ theo dõi', remedyBy: '2024-12-01', remediedOn: null }],
  });
  expect(formOfDraft(draftOf(typed, 'vi'), 'vi')).toEqual({ ...typed, counts: { SESSIONS: '2' } });
});
