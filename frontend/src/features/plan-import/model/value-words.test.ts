import { expect, it } from 'vitest';
import { translator } from '@/i18n/translate';
import { vi } from '@/i18n/vi';
import type { FieldDefinition } from './draft-fields';
import { valueWords } from './value-words';

const t = translator(vi, 'vi');
const DOCUMENT: FieldDefinition = {
  path: 'documentType',
  label: 'planImport.documentType',
  kind: 'TEXT',
  words: { KH: 'plan.document.KH' },
};
const INDICATOR: FieldDefinition = {
  path: 'indicator',
  label: 'planImport.indicator',
  kind: 'TEXT',
  catalogue: 'INDICATOR',
};

it('says letters in words where they are known', () => {
  expect(valueWords('KH', DOCUMENT, 'vi', t)).toBe('Kế hoạch');
  expect(valueWords('HD', DOCUMENT, 'vi', t)).toBe('HD');
});

it('says a code of a catalogue by its name', () => {
  const names = new Map([['SRB', 'Tỷ số giới tính khi sinh']]);
  expect(valueWords('SRB', INDICATOR, 'vi', t, names)).toBe('Tỷ số giới tính khi sinh');
  expect(valueWords('X', INDICATOR, 'vi', t, names)).toBe('X');
});
