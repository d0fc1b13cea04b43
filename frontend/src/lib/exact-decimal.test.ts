import { expect, it } from 'vitest';
import { exactDecimal, exactText } from './exact-decimal';

it('keeps the decimals that were published, in either language', () => {
  expect(exactText('1.90', 'vi')).toBe('1,90');
  expect(exactText('112', 'vi')).toBe('112');
  expect(exactDecimal('1,90', 'vi')).toBe('1.90');
  expect(exactDecimal('1.234,5', 'vi')).toBe('1234.5');
  expect(exactDecimal('1,234.50', 'en')).toBe('1234.50');
  expect(exactDecimal('−0,4', 'vi')).toBe('-0.4');
  // A point groups in Vietnamese: this would be read as another number.
  expect(exactDecimal('1.96', 'vi')).toBeNull();
});
