import { expect, it } from 'vitest';
import { joinUp, split } from './paragraphs';

const paragraphs = [
  { key: 'a', id: 'p1', text: 'Tổ chức tuyên truyền. In băng rôn.' },
  { key: 'b', id: 'p2', text: 'Treo băng rôn.' },
];

it('makes two paragraphs of one, and the first keeps its id', () => {
  expect(split(paragraphs, 0, 21, 'new')).toEqual({
    paragraphs: [
      { key: 'a', id: 'p1', text: 'Tổ chức tuyên truyền.' },
      { key: 'new', id: null, text: 'In băng rôn.' },
      paragraphs[1],
    ],
    index: 1,
    at: 0,
  });
});

it('joins a paragraph with the one above', () => {
  expect(joinUp(paragraphs, 1)).toEqual({
    paragraphs: [{ key: 'a', id: 'p1', text: 'Tổ chức tuyên truyền. In băng rôn. Treo băng rôn.' }],
    index: 0,
    at: 35,
  });
  expect(joinUp(paragraphs, 0)).toBeNull();
});
