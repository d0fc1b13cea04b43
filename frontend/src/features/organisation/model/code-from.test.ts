import { expect, it } from 'vitest';
import { codeFrom } from './code-from';
import { linesOf } from './lines';

it('makes a code of a name, without accents and not too long', () => {
  expect(codeFrom('Trạm Y tế xã Hòn Tre')).toBe('TRAM-Y-TE-XA-HON-TRE');
  expect(codeFrom(' Phòng DS-TT&GDSK ')).toBe('PHONG-DS-TT-GDSK');
  expect(codeFrom('')).toBe('');
  expect(codeFrom('a '.repeat(60)).length).toBeLessThanOrEqual(64);
});

it('reads one entry a line', () => {
  expect(linesOf('TYT Hòn Tre\n\n Trạm xá \nTYT Hòn Tre')).toEqual(['TYT Hòn Tre', 'Trạm xá']);
});
