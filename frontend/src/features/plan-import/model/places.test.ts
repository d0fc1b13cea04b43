import { expect, it } from 'vitest';
import { DRAFT, field } from '../testing/samples';
import { draftGroups } from './draft-groups';
import { placeId, Places } from './places';

const FIELDS = [
  field('/targets/0', { start: 10, end: 90 }),
  field('/targets/0/value', { start: 40, end: 43 }),
  field('/activities/0/rules/1', { start: 100, end: 120 }),
];
const places = new Places(draftGroups(DRAFT, FIELDS), FIELDS);

it('leads from a line to its own words, else to those of what it is part of', () => {
  expect(places.spanOf('/targets/0/value')).toEqual({ start: 40, end: 43 });
  expect(places.spanOf('/targets/0/due')).toEqual({ start: 10, end: 90 });
  expect(places.spanOf('/activities/0/rules/1/start')).toEqual({ start: 100, end: 120 });
  expect(places.spanOf('/title')).toBeNull();
});

it('leads from the words to the line that shows them, else to its item', () => {
  expect(places.shownAt('/targets/0/value')).toBe('/targets/0/value');
  expect(places.shownAt('/targets/0/indicatorGuess')).toBe('/targets/0');
  expect(places.shownAt('/activities/0/rules/1')).toBe('/activities/0');
  expect(places.shownAt('/sections/0/paragraphs/0')).toBeNull();
});

it('names a place on the page', () => {
  expect(placeId('/targets/0/value')).toBe('cho-targets-0-value');
});
