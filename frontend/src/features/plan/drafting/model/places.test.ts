import { describe, expect, it } from 'vitest';
import { inPlace, placeAfter, type Standing } from './places';

/** I (I.1, I.2), II */
const ALL: Standing[] = [
  { key: 'I', parent: null },
  { key: 'I.1', parent: 'I' },
  { key: 'I.2', parent: 'I' },
  { key: 'II', parent: null },
];
const parentOf = (key: string) => ALL.find((each) => each.key === key)?.parent ?? null;
const KEYS = ALL.map(({ key }) => key);

describe('a new part', () => {
  it.each([
    [{ parent: null, after: null }, ['new', ...KEYS]],
    [{ parent: null, after: 'I' }, ['I', 'I.1', 'I.2', 'new', 'II']],
    [{ parent: 'I', after: null }, ['I', 'new', 'I.1', 'I.2', 'II']],
    [{ parent: 'I', after: 'I.1' }, ['I', 'I.1', 'new', 'I.2', 'II']],
    [{ parent: null, after: 'gone' }, ['new', ...KEYS]],
  ])('at %o', (place, keys) => {
    expect(inPlace(KEYS, 'new', place, parentOf)).toEqual(keys);
  });
});

describe('a part that is moved', () => {
  it.each([
    ['II', 'UP', { parent: null, after: null }],
    ['I', 'DOWN', { parent: null, after: 'II' }],
    ['I.2', 'UP', { parent: 'I', after: null }],
    ['II', 'IN', { parent: 'I', after: 'I.2' }],
    ['I.2', 'IN', { parent: 'I.1', after: null }],
    ['I.1', 'OUT', { parent: null, after: 'I' }],
  ] as const)('%s goes %s', (key, way, place) => {
    expect(placeAfter(way, ALL, key)).toEqual(place);
  });

  it.each([
    ['I', 'UP'],
    ['II', 'DOWN'],
    ['I', 'IN'],
    ['II', 'OUT'],
    ['none', 'UP'],
  ] as const)('%s cannot go %s', (key, way) => {
    expect(placeAfter(way, ALL, key)).toBeNull();
  });
});
