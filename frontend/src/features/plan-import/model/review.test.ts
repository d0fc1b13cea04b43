import { describe, expect, it } from 'vitest';
import { field, DRAFT } from '../testing/samples';
import { draftGroups } from './draft-groups';
import { valueAt } from './json';
import {
  currentValue,
  neighbour,
  outstanding,
  pointerOnPage,
  reviewed,
  reviewedDraft,
  standingOf,
  UNTOUCHED,
  type ReviewAction,
} from './review';

const GROUPS = draftGroups(DRAFT, [
  field('/title'),
  field('/issuedOn', { doubtful: true }),
  field('/legalBases/1/number', { doubtful: true }),
  field('/targets/0', { doubtful: true }),
  field('/targets/0/value', { doubtful: true }),
]);

const ALL = ['/issuedOn', '/legalBases/1/number', '/targets/0', '/targets/0/value'];

const after = (...actions: ReviewAction[]) => actions.reduce(reviewed, UNTOUCHED);
const row = (pointer: string) => {
  const found = GROUPS.flatMap(({ items }) => items.flatMap(({ rows }) => rows)).find(
    (each) => each.pointer === pointer,
  );
  if (!found) throw new Error(`No line ${pointer}.`);
  return found;
};

describe('what waits for a person', () => {
  it('comes in the order of the page, an item before its values', () => {
    expect(outstanding(GROUPS, UNTOUCHED)).toEqual(ALL);
  });

  it('is done with when it is confirmed or corrected, and comes back when that is taken back', () => {
    const review = after(
      { kind: 'CONFIRM', pointers: ['/issuedOn', '/targets/0'] },
      { kind: 'CORRECT', pointer: '/legalBases/1/number', value: '169/KH-UBND' },
    );
    expect(outstanding(GROUPS, review)).toEqual(['/targets/0/value']);
    const back = reviewed(review, { kind: 'TAKE_BACK', pointer: '/legalBases/1/number' });
    expect(outstanding(GROUPS, back)).toEqual(['/legalBases/1/number', '/targets/0/value']);
  });

  it('is not asked of what was left out', () => {
    const out = after({ kind: 'LEAVE_OUT', pointer: '/targets/0' });
    expect(outstanding(GROUPS, out)).toEqual(['/issuedOn', '/legalBases/1/number']);
    expect(outstanding(GROUPS, reviewed(out, { kind: 'TAKE_IN', pointer: '/targets/0' }))).toEqual(ALL);
  });
});

describe('a line', () => {
  it('says how it came to its value', () => {
    const review = after(
      { kind: 'CONFIRM', pointers: ['/issuedOn'] },
      { kind: 'CORRECT', pointer: '/targets/0/value', value: 107.5 },
      { kind: 'CORRECT', pointer: '/number', value: '17/KH-TTYT' },
      { kind: 'CORRECT', pointer: '/place', value: null },
    );
    expect(standingOf(row('/title'), review)).toBe('READ');
    expect(standingOf(row('/issuedOn'), UNTOUCHED)).toBe('DOUBTFUL');
    expect(standingOf(row('/issuedOn'), review)).toBe('CONFIRMED');
    expect(standingOf(row('/targets/0/value'), review)).toBe('CORRECTED');
    expect(standingOf(row('/number'), UNTOUCHED)).toBe('ABSENT');
    expect(standingOf(row('/number'), review)).toBe('ADDED');
    expect(currentValue(row('/targets/0/value'), review)).toBe(107.5);
    // Cleared, not forgotten.
    expect(currentValue(row('/place'), review)).toBeNull();
    expect(currentValue(row('/title'), review)).toBe(DRAFT.title);
  });
});

describe('what is being typed', () => {
  const typing = after({ kind: 'TYPE', pointer: '/place', text: 'Rạch Giá' });

  it('waits to be kept or given up', () => {
    expect(standingOf(row('/place'), typing)).toBe('TYPING');
    expect(currentValue(row('/place'), typing)).toBe('Kiên Hải');
    expect(outstanding(GROUPS, typing)).toEqual(['/place', ...ALL]);
    expect(reviewed(typing, { kind: 'STOP_TYPING', pointer: '/place' })).toEqual(UNTOUCHED);
  });

  it('is no longer typed once it is kept', () => {
    const kept = reviewed(typing, { kind: 'CORRECT', pointer: '/place', value: 'Rạch Giá' });
    expect(kept.typing).toEqual({});
    expect(standingOf(row('/place'), kept)).toBe('CORRECTED');
  });
});

it('what no plan can be without waits until somebody says it', () => {
  const cleared = after({ kind: 'CORRECT', pointer: '/title', value: null });
  expect(standingOf(row('/title'), cleared)).toBe('MISSING');
  expect(outstanding(GROUPS, cleared)).toEqual(['/issuedOn', '/title', ...ALL.slice(1)]);
});

describe('the next and the last doubt', () => {
  it('are found from any line, and begin anew past the end', () => {
    expect(neighbour(GROUPS, ALL, null, 1)).toBe('/issuedOn');
    expect(neighbour(GROUPS, ALL, '/issuedOn', 1)).toBe('/legalBases/1/number');
    // From a line that is not in doubt itself.
    expect(neighbour(GROUPS, ALL, '/legalBases/2/number', 1)).toBe('/targets/0');
    expect(neighbour(GROUPS, ALL, '/legalBases/2/number', -1)).toBe('/legalBases/1/number');
    expect(neighbour(GROUPS, ALL, '/targets/0/value', 1)).toBe('/issuedOn');
    expect(neighbour(GROUPS, ALL, '/issuedOn', -1)).toBe('/targets/0/value');
    expect(neighbour(GROUPS, ALL, null, -1)).toBe('/targets/0/value');
    expect(neighbour(GROUPS, [], '/issuedOn', 1)).toBeNull();
  });
});

describe('the draft that is taken over', () => {
  it('holds what was corrected and leaves the rest as it was', () => {
    const draft = reviewedDraft(
      DRAFT,
      after(
        { kind: 'CORRECT', pointer: '/signatory/name', value: 'Nguyễn Văn An' },
        { kind: 'CORRECT', pointer: '/targets/0/value', value: 107.5 },
        { kind: 'CORRECT', pointer: '/activities/0/outputs/0/allocations/0/quantity', value: 21 },
      ),
    );
    expect(draft.signatory).toEqual({
      onBehalfOf: null,
      authority: null,
      authorityText: null,
      title: null,
      name: 'Nguyễn Văn An',
    });
    expect(valueAt(draft, '/targets/0/value')).toBe(107.5);
    expect(valueAt(draft, '/targets/0/statement')).toBe(valueAt(DRAFT, '/targets/0/statement'));
    expect(valueAt(draft, '/activities/0/outputs/0/allocations/0')).toEqual({
      text: 'Trạm Y tế các xã',
      organisation: null,
      quantity: 21,
    });
    expect(draft.sections).toEqual(DRAFT.sections);
    expect(valueAt(DRAFT, '/targets/0/value')).toBe(108);
  });

  it('lacks what was left out, with every reference to it', () => {
    const draft = reviewedDraft(
      DRAFT,
      after(
        { kind: 'LEAVE_OUT', pointer: '/legalBases/0' },
        { kind: 'LEAVE_OUT', pointer: '/objectives/1' },
        { kind: 'CORRECT', pointer: '/legalBases/2/number', value: '1618/QĐ-BYT' },
      ),
    );
    const bases = draft.legalBases as { number: string; citedIn: number | null }[];
    expect(bases.map(({ number, citedIn }) => [number, citedIn])).toEqual([
      ['169/KH-UBND', null],
      ['1618/QĐ-BYT', 0],
    ]);
    expect(valueAt(draft, '/objectives')).toHaveLength(1);
    expect(valueAt(draft, '/targets/0/objective')).toBeNull();
  });

  it('has its faults brought back to the line they mean', () => {
    const review = after({ kind: 'LEAVE_OUT', pointer: '/legalBases/0' });
    expect(pointerOnPage('/legalBases/1/number', DRAFT, review)).toBe('/legalBases/2/number');
    expect(pointerOnPage('/recipients/1', DRAFT, review)).toBe('/recipients/1');
    expect(pointerOnPage('/signatory/name', DRAFT, review)).toBe('/signatory/name');
  });
});
