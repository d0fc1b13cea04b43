import { expect, it } from 'vitest';
import { searchTerms } from './search-terms';

it('takes a text with several levels for an address', () => {
  for (const address of [
    'xã Đông Lai - huyện Tân Lạc',
    'phường Cự Khối, quận Long Biên, TP Hà Nội',
    'Hòn Tre; Kiên Hải',
    'TT. Mãn Đức',
    'P. Cự Khối',
    'TP Hà Nội',
  ]) {
    expect(searchTerms(` ${address} `)).toEqual({ address });
  }
});

it('takes everything else for a part of a name', () => {
  for (const q of ['cu khoi', 'Hòn Tre', 'thị trấn Phố Lu', 'Phú Thọ', 'Quận 1', 'Bà Rịa-Vũng Tàu']) {
    expect(searchTerms(q)).toEqual({ q });
  }
});
