import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { translator } from '@/i18n/translate';
import { CONTRACT } from '../testing/contract';
import type { SchemaObject } from './document';
import { choicesOf, innerObject, typeWords } from './schema-words';

const t = translator(en, 'en');
const words = (schema: SchemaObject) => typeWords(CONTRACT, schema, t);
const ref = (name: string): SchemaObject => ({ $ref: `#/components/schemas/${name}` });

describe('what a value may be', () => {
  it.each<[SchemaObject, string]>([
    [{ type: 'string', maxLength: 80 }, 'text, at most 80 characters'],
    [{ type: 'string', format: 'date' }, 'date (2024-11-18)'],
    [{ type: 'string', format: 'uri', maxLength: 2000 }, 'uri, at most 2,000 characters'],
    [{ type: ['integer', 'null'], minimum: 0, maximum: 1000 }, 'integer from 0 to 1,000, or null'],
    [{ type: 'number', minimum: 1 }, 'number from 1'],
    [{ type: 'number', maximum: 1 }, 'number at most 1'],
    [{ type: 'boolean' }, 'true or false'],
    [{}, 'any value'],
    [ref('Period'), 'text, at most 10 characters'],
    [{ allOf: [ref('Period')] }, 'text, at most 10 characters'],
    [{ anyOf: [ref('State'), { type: 'null' }] }, 'one of these values, or null'],
    [{ type: 'array', maxItems: 500, items: ref('Cell') }, 'list of at most 500: Cell'],
    [{ type: 'object', additionalProperties: { type: 'boolean' } }, 'table by key: true or false'],
    [{ type: 'object' }, 'object'],
  ])('%j is said in words', (schema, said) => {
    expect(words(schema)).toBe(said);
  });

  it('lists the words of an enumeration, inside lists as well, without null', () => {
    expect(choicesOf(CONTRACT, ref('State'))).toEqual(['DRAFT', 'SENT']);
    expect(choicesOf(CONTRACT, { type: 'array', items: ref('State') })).toEqual(['DRAFT', 'SENT']);
    expect(choicesOf(CONTRACT, ref('Period'))).toEqual([]);
  });

  it('finds the object inside lists and tables', () => {
    expect(innerObject(CONTRACT, { type: 'array', items: ref('Cell') })?.name).toBe('Cell');
    expect(innerObject(CONTRACT, { type: 'object', additionalProperties: ref('Cell') })?.name).toBe('Cell');
    expect(innerObject(CONTRACT, ref('Period'))).toBeNull();
  });

  it('says so when a component is missing', () => {
    expect(() => words(ref('Nothing'))).toThrow('The contract has no #/components/schemas/Nothing.');
  });
});
