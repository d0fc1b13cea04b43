import { describe, expect, it } from 'vitest';
import { draftGroups, type Group } from './draft-groups';
import { field, DRAFT } from '../testing/samples';

const told = (groups: readonly Group[], list: string) =>
  groups
    .filter((group) => group.list === list)
    .flatMap(({ items }) => items.flatMap(({ rows }) => rows.map(({ pointer, place }) => [pointer, place])));

describe('the draft as lines', () => {
  it('shows what was read, and what a person may add to the head', () => {
    const groups = draftGroups(DRAFT, []);
    const head = told(groups, '').map(([pointer]) => pointer);
    expect(head).toContain('/title');
    // Not in the text, but somebody may know it.
    expect(head).toContain('/number');
    expect(head).toContain('/signatory/name');
    // Nobody is asked for what few plans have.
    expect(head).not.toContain('/scope');
    expect(head).not.toContain('/themes');
  });

  it('shows nothing of a list that is empty', () => {
    expect(draftGroups(DRAFT, []).map(({ list }) => list)).toEqual([
      '',
      'legalBases',
      'objectives',
      'targets',
      'activities',
      'sections',
      'recipients',
    ]);
  });

  it('keeps the parts of a list within an item together and counts them', () => {
    expect(told(draftGroups(DRAFT, []), 'activities').slice(2, 9)).toEqual([
      ['/activities/0/scheduleText', null],
      ['/activities/0/rules/0/kind', 1],
      ['/activities/0/rules/0/month', 1],
      ['/activities/0/rules/1/kind', 2],
      ['/activities/0/rules/1/start', 2],
      ['/activities/0/rules/1/end', 2],
      ['/activities/0/leadText', null],
    ]);
  });

  it('counts shares within their output', () => {
    expect(told(draftGroups(DRAFT, []), 'activities').slice(-5)).toEqual([
      ['/activities/0/separatePlan', null],
      ['/activities/0/outputs/0/name', null],
      ['/activities/0/outputs/0/quantity', null],
      ['/activities/0/outputs/0/allocations/0/text', null],
      ['/activities/0/outputs/0/allocations/0/quantity', null],
    ]);
  });

  it('leaves out a section that is all paragraphs', () => {
    expect(told(draftGroups(DRAFT, []), 'sections')).toEqual([['/sections/1/heading', null]]);
  });

  it('brings each line its place in the text, and each item its own', () => {
    const groups = draftGroups(DRAFT, [field('/targets/0'), field('/targets/0/value', { doubtful: true })]);
    const target = groups.find(({ list }) => list === 'targets')?.items[0];
    expect(target?.field?.path).toBe('/targets/0');
    const value = target?.rows.find(({ pointer }) => pointer === '/targets/0/value');
    expect(value?.field).toMatchObject({ path: '/targets/0/value', doubtful: true });
    expect(value?.value).toBe(108);
  });

  it('gives a line to a doubt that it has no name for', () => {
    const groups = draftGroups(DRAFT, [
      field('/targets/0/confidenceOfOldDays', { doubtful: true }),
      field('/targets/0/sure', { doubtful: false }),
      field('/sections/0/paragraphs/0', { doubtful: true }),
      field('/strange', { doubtful: true }),
    ]);
    const others = groups.flatMap(({ list, items }) =>
      items.flatMap(({ rows }) =>
        rows
          .filter(({ definition }) => definition.label === 'planImport.other')
          .map(({ pointer, value }) => [list, pointer, value]),
      ),
    );
    expect(others).toEqual([
      ['', '/strange', null],
      ['targets', '/targets/0/confidenceOfOldDays', null],
      ['sections', '/sections/0/paragraphs/0', 'Căn cứ Kế hoạch số 71/KH-TTYT;'],
    ]);
  });

  it('asks a doubt of something with parts at the first of them', () => {
    const output = field('/activities/0/outputs/0', { doubtful: true });
    const rows = draftGroups(DRAFT, [output])
      .find(({ list }) => list === 'activities')
      ?.items[0]?.rows.filter(({ field: read }) => read !== null);
    expect(rows?.map(({ pointer, field: read }) => [pointer, read])).toEqual([
      ['/activities/0/outputs/0/name', output],
    ]);
  });

  it('asks doubts of the parts of a value at the value', () => {
    const themes = [field('/themes/0', { doubtful: true }), field('/themes/1', { doubtful: true })];
    const head = draftGroups({ ...DRAFT, themes: ['SIZE', 'QUALITY'] }, themes)[0]?.items[0]?.rows ?? [];
    expect(
      head.filter(({ field: read }) => read !== null).map(({ pointer, field: read }) => [pointer, read]),
    ).toEqual([['/themes', themes[0]]]);
  });

  it('takes two readings of one place for one, doubtful if either is', () => {
    const groups = draftGroups(DRAFT, [field('/title'), field('/title', { doubtful: true })]);
    const title = groups[0]?.items[0]?.rows.find(({ pointer }) => pointer === '/title');
    expect(title?.field?.doubtful).toBe(true);
  });
});
