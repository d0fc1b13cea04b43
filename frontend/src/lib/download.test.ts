import { expect, it } from 'vitest';
import { fileNameOf } from './download';

it('reads the full name of a file', () => {
  expect(
    fileNameOf(
      'attachment; filename="Ke-hoach-114-KH-UBND.pdf"; filename*=UTF-8\'\'K%E1%BA%BF%20ho%E1%BA%A1ch%20114-KH-UBND.pdf',
    ),
  ).toBe('Kế hoạch 114-KH-UBND.pdf');
});

it('knows no name where none is given or it cannot be read', () => {
  expect(fileNameOf(null)).toBeNull();
  expect(fileNameOf('attachment; filename="x.pdf"')).toBeNull();
  expect(fileNameOf("attachment; filename*=UTF-8''%E1%zz.pdf")).toBeNull();
});
