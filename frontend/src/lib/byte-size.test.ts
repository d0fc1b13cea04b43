import { expect, test } from 'vitest';
import { byteSize } from './byte-size';

test('sizes are said in kilobytes, and in megabytes from one on', () => {
  expect(byteSize(12, 'vi')).toBe('1 KB');
  expect(byteSize(831_000, 'vi')).toBe('812 KB');
  expect(byteSize(1_500_000, 'vi')).toBe('1,4 MB');
  expect(byteSize(1_500_000, 'en')).toBe('1.4 MB');
});
