import { expect, it } from 'vitest';
import { toCsv } from './csv';

it('quotes what needs quoting and keeps numbers plain', () => {
  expect(
    toCsv([
      ['Địa bàn', 'Bé trai'],
      ['Hòn Tre, "đảo"', 1234],
      ['An Sơn', null],
    ]),
  ).toBe('\uFEFFĐịa bàn,Bé trai\r\n"Hòn Tre, ""đảo""",1234\r\nAn Sơn,\r\n');
});

it('disarms a text that a spreadsheet would run', () => {
  expect(toCsv([['=1+1', -5]])).toBe("\uFEFF'=1+1,-5\r\n");
});
