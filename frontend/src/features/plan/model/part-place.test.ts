import { expect, it } from 'vitest';
import { legalBasis, section } from '../testing/samples';
import { partPlace } from './part-place';

const PLAN = {
  sections: [
    section('I', { heading: 'MỤC TIÊU', paragraphs: [{ id: 'p1', text: 'a' }] }),
    section('I.2', {
      paragraphs: [
        { id: 'p2', text: 'b' },
        { id: 'p3', text: 'c' },
      ],
    }),
  ],
  legalBases: [legalBasis({ id: 'b1' }), legalBasis({ id: 'b2', location: 'BODY' })],
};

const place = (kind: Parameters<typeof partPlace>[1]['kind'], over = {}) =>
  partPlace(PLAN, { kind, id: 'x', code: null, pointer: null, ...over });

it('leads to the paragraph, or to the heading', () => {
  expect(place('SECTION', { id: 'section-I', pointer: '/paragraphs/0/text' })).toEqual({ at: 'doan-p1' });
  expect(place('SECTION', { id: 'section-I', pointer: '/heading' })).toEqual({ at: 'muc-i' });
  // The first paragraph of a section without a heading bears its number.
  expect(place('SECTION', { id: 'section-I.2', pointer: '/paragraphs/0/text' })).toEqual({ at: 'muc-i-2' });
  expect(place('SECTION', { id: 'section-I.2', pointer: '/paragraphs/1/text' })).toEqual({ at: 'doan-p3' });
  expect(place('SECTION', { id: 'gone' })).toEqual({ at: 'van-ban' });
});

it('leads to the table that holds a record', () => {
  expect(place('TARGET', { code: 'I.2.1' })).toEqual({ tab: 'targets', target: 'I.2.1' });
  expect(place('ACTIVITY', { code: 'II.5' })).toEqual({ tab: 'activities', activity: 'II.5' });
  expect(place('REPORTING_DUTY')).toEqual({ tab: 'reports' });
});

it('leads to the nearest section of an objective', () => {
  expect(place('OBJECTIVE', { code: 'I.2.3' })).toEqual({ at: 'muc-i-2' });
  expect(place('OBJECTIVE', { code: 'IV.1' })).toEqual({ at: 'van-ban' });
});

it('tells a basis above the text from one that is cited in it', () => {
  expect(place('LEGAL_BASIS', { id: 'b1' })).toEqual({ at: 'muc-preamble' });
  expect(place('LEGAL_BASIS', { id: 'b2' })).toEqual({ tab: 'lineage' });
});
