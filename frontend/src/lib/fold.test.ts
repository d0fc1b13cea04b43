import { expect, it } from 'vitest';
import { fold } from './fold';

it.each([
  ['- Tỷ số giới tính khi sinh, dưới 110;', 'ty so gioi tinh khi sinh duoi 110'],
  ['Đông  Lai', 'dong lai'],
  ['Hoà Bình', 'hoa binh'],
  ['Hòa Bình'.normalize('NFD'), 'hoa binh'],
  ['…', ''],
])('folds %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
