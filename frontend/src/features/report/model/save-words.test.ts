import { expect, test } from 'vitest';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import type { SaveState } from './entry-draft';
import { standingSentence } from './save-words';

const t = translator(vi, 'vi');

test('one sentence sums the draft up', () => {
  expect(standingSentence({ state: 'SAVED', toFix: 2, progress: { filled: 5, total: 6 } }, t)).toBe(
    'Đã lưu · 2 ô cần sửa · đã nhập 5/6 ô',
  );
  expect(standingSentence({ state: 'SAVED', toFix: 0, progress: { filled: 0, total: 0 } }, t)).toBe('Đã lưu');
});

test.each<SaveState>(['UNTOUCHED', 'WAITING', 'SAVING', 'UNREACHABLE', 'SIGNED_OUT', 'CONFLICT', 'REFUSED'])(
  'nothing says saved while %s',
  (state) =>
    expect(standingSentence({ state, toFix: 0, progress: { filled: 1, total: 6 } }, t)).not.toContain(
      'Đã lưu',
    ),
);
