import { expect, it } from 'vitest';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import type { Entry } from './desk/entry';
import { keptPart } from './desk/kept';
import { partName } from './part-name';
import { contentOf, type PartKind } from './parts';

const t = translator(vi, 'vi');

const entry = (kind: PartKind, code: string | null, view: object): Entry =>
  keptPart({
    key: 'k',
    kind,
    id: 'i',
    code,
    content: contentOf(kind, view),
    place: { parent: null, after: null },
  }).entry;

it.each([
  ['Mục II.1', entry('SECTION', 'II.1', { heading: 'Hoạt động', paragraphs: [] })],
  ['Chỉ tiêu T2', entry('TARGET', 'T2', { statement: 'Dưới 108' })],
  ['Hoạt động II.5', entry('ACTIVITY', 'II.5', { title: 'In băng rôn' })],
  ['Nơi nhận: VT', entry('RECIPIENT', null, { text: 'VT' })],
  ['Mục tiêu: Giảm tỷ số', entry('OBJECTIVE', 'I.1', { kind: 'GENERAL', text: 'Giảm tỷ số' })],
])('%s', (name, part) => {
  expect(partName(part, t)).toBe(name);
});

it('cuts a long line', () => {
  const long = entry('OBJECTIVE', 'I.1', { kind: 'GENERAL', text: 'Từng bước khống chế '.repeat(8) });
  expect(partName(long, t)).toMatch(/^Mục tiêu: .{1,60}…$/);
});
