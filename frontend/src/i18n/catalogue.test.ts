import { describe, expect, it } from 'vitest';
import { en } from './en';
import { translator } from './translate';
import { vi } from './vi';

type Flat = Record<string, string>;

function flatten(catalogue: Record<string, Flat>): Flat {
  return Object.fromEntries(
    Object.entries(catalogue).flatMap(([group, words]) =>
      Object.entries(words).map(([key, text]) => [`${group}.${key}`, text]),
    ),
  );
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('the two languages', () => {
  const vietnamese = flatten(vi);
  const english = flatten(en);

  it('have the same keys', () => {
    expect(Object.keys(vietnamese).length).toBeGreaterThan(80);
    expect(Object.keys(english).sort()).toEqual(Object.keys(vietnamese).sort());
  });

  it('fill the same places', () => {
    for (const [key, text] of Object.entries(vietnamese)) {
      expect(placeholders(english[key] ?? ''), key).toEqual(placeholders(text));
    }
  });

  it('are composed (NFC), trimmed and not empty', () => {
    for (const [key, text] of [...Object.entries(vietnamese), ...Object.entries(english)]) {
      expect(text, key).toBe(text.normalize('NFC').trim());
      expect(text, key).not.toBe('');
    }
  });

  it('use the words of the domain', () => {
    const all = Object.values(vietnamese).join('\n');
    expect(all).not.toMatch(/tỷ lệ giới tính/i);
    expect(all).not.toMatch(/\bnộp\b/i);
  });
});

describe('a text with places', () => {
  it('takes words as they are and writes numbers in the language', () => {
    expect(translator(vi, 'vi')('ui.shownOf', { shown: 1000, total: 12345 })).toContain('1.000/12.345');
    expect(translator(en, 'en')('ui.shownOf', { shown: 1000, total: 12345 })).toContain('1,000');
  });
});
