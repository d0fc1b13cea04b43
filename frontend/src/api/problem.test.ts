import { describe, expect, it } from 'vitest';
import { formErrors, problemOf, ProblemError, toProblem } from './problem';

const invalid = toProblem(
  {
    type: 'https://canbang.vn/problems/validation',
    title: 'Dữ liệu chưa hợp lệ',
    status: 422,
    code: 'validation.failed',
    traceId: 'a1b2',
    errors: [
      { pointer: '/name', code: 'required', message: 'Không được để trống', rejected: '' },
      { pointer: '/name', code: 'length', message: 'Dài quá 100 ký tự' },
      { pointer: '/roles/1', code: 'unknown', message: 'Không có quyền này', rejected: 'KING' },
      { pointer: '/rolesOfOthers', code: 'unknown', message: 'Không biết trường này' },
      { pointer: '?limit', code: 'range', message: 'Từ 1 đến 200' },
    ],
  },
  422,
);

describe('the faults of a request', () => {
  it('go to their fields, the first of each; the rest stays together', () => {
    const { fields, rest } = formErrors(invalid, ['name', 'roles']);
    expect(fields).toEqual({ name: 'Không được để trống', roles: 'Không có quyền này' });
    expect(rest.map((error) => error.pointer)).toEqual(['/rolesOfOthers', '?limit']);
  });

  it('prefer the longer of two fields that fit', () => {
    const { fields } = formErrors(invalid, ['roles', 'roles/1']);
    expect(fields).toEqual({ 'roles/1': 'Không có quyền này' });
  });

  it('reach a query parameter by its name', () => {
    expect(formErrors(invalid, ['limit']).fields).toEqual({ limit: 'Từ 1 đến 200' });
  });
});

describe('an error body', () => {
  it('that is no problem becomes one', () => {
    expect(toProblem('<html>Bad gateway</html>', 502)).toMatchObject({
      status: 502,
      code: 'http.502',
      errors: [],
    });
    expect(toProblem(undefined, 500)).toMatchObject({ status: 500, title: 'HTTP 500' });
  });

  it('keeps the request id', () => {
    expect(problemOf(new ProblemError(invalid)).traceId).toBe('a1b2');
  });

  it('is told apart from a fault of the application', () => {
    expect(problemOf(new TypeError('x is undefined'))).toMatchObject({ status: 0, code: 'client.fault' });
  });
});
