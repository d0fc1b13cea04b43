import { describe, expect, it } from 'vitest';
import { CONTRACT } from '../testing/contract';
import { foundIn, groupsOf, isOpenToAnyone, rightFor, titleOf, type Operation } from './operations';

const groups = groupsOf(CONTRACT, 'vi');
const ids = (typed: string) =>
  foundIn(groups, typed).flatMap(({ operations }) => operations.map(({ operationId }) => operationId));

function operation(id: string): Operation {
  const found = groups.flatMap(({ operations }) => operations).find(({ operationId }) => operationId === id);
  if (!found) throw new Error(id);
  return found;
}

describe('the operations of the contract', () => {
  it('stand in groups under titles of the language', () => {
    expect(groups.map(({ title }) => title)).toEqual(['Báo cáo', 'Đơn vị hành chính', 'unnamed']);
    expect(groupsOf(CONTRACT, 'en').map(({ title }) => title)).toEqual(['Areas', 'Reports', 'unnamed']);
  });

  it('have their Vietnamese title, else their summary', () => {
    expect(titleOf(operation('putReport'), 'vi')).toBe('Ghi nội dung báo cáo');
    expect(titleOf(operation('putReport'), 'en')).toBe('Write a report');
    expect(titleOf(operation('readSheet'), 'vi')).toBe('Read a sheet');
  });

  it('know the parameters that stand among the components', () => {
    expect(operation('putReport').given.map(({ name }) => name)).toEqual([
      'series',
      'reportPeriod',
      'If-Match',
    ]);
  });

  it('name the right that a token needs', () => {
    expect(rightFor(operation('putReport'))).toBe('reports:write');
    expect(rightFor(operation('listAreas'))).toBe('areas:read');
    expect(isOpenToAnyone(operation('listAreas'))).toBe(true);
    expect(isOpenToAnyone(operation('putReport'))).toBe(false);
  });

  it.each([
    ['don vi hanh chinh', ['listAreas']],
    ['noi dung bao', ['putReport']],
    ['write a report', ['putReport']],
    ['PUT reports/{series}', ['putReport']],
    ['readsheet', ['readSheet']],
    ['whole content', ['putReport']],
    ['bao cao', ['putReport', 'readSheet']],
    ['khong co', []],
  ])('are found by "%s"', (typed, found) => {
    expect(ids(typed)).toEqual(found);
  });

  it('are all there when nothing is looked for', () => {
    expect(ids('  ')).toEqual(['putReport', 'readSheet', 'listAreas']);
  });
});
