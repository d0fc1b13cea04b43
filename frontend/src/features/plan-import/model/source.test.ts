import { expect, it } from 'vitest';
import { ACCEPTED, MOST_BYTES, sourceOfFile, sourceOfText } from './source';

const file = (name: string, size = 10) => new File([new Uint8Array(size)], name, { type: '' });

it('tells the kind of a file by its name', () => {
  expect(ACCEPTED).toBe('.txt,.docx,.pdf');
  const docx = file('Kế hoạch 2024.DOCX');
  expect(sourceOfFile(docx)).toEqual({
    ok: true,
    source: {
      body: docx,
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      fileName: 'Kế hoạch 2024.DOCX',
    },
  });
  expect(sourceOfFile(file('a.doc'))).toEqual({ ok: false, reason: 'KIND' });
  expect(sourceOfFile(file('a.constructor'))).toEqual({ ok: false, reason: 'KIND' });
});

it('does not send what is refused anyway', () => {
  expect(sourceOfFile(file('a.pdf', 0))).toEqual({ ok: false, reason: 'EMPTY' });
  expect(sourceOfFile(file('a.pdf', MOST_BYTES + 1))).toEqual({ ok: false, reason: 'SIZE' });
  expect(sourceOfText(' \n ')).toEqual({ ok: false, reason: 'EMPTY' });
  expect(sourceOfText('KẾ HOẠCH')).toEqual({
    ok: true,
    source: { body: 'KẾ HOẠCH', type: 'text/plain;charset=utf-8', fileName: undefined },
  });
});
