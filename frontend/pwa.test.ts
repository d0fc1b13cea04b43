import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { OFFLINE_PAGES } from './pwa';
import { later } from './src/i18n/vi/later';

const SRC = path.resolve(import.meta.dirname, 'src');
const IMPORTS = /(?:^import (?!type )[^;]*?from |^import |\bimport\()'([@.][^']*)'/gm;

function fileOf(from: string, specifier: string): string | undefined {
  const base = specifier.startsWith('@/')
    ? path.join(SRC, specifier.slice(2))
    : path.resolve(path.dirname(from), specifier);
  return [base, `${base}.ts`, `${base}.tsx`].find((file) => /\.tsx?$/.test(file) && existsSync(file));
}

/** The files that are loaded with these ones. The table of routes leads to every page, so it is left out. */
function closure(entries: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  const gather = (file: string) => {
    if (texts.has(file) || file.includes('/app/routes/') || /\/i18n\/(?:vi|en)\b/.test(file)) return;
    const text = readFileSync(file, 'utf8');
    texts.set(file, text);
    for (const [, specifier = ''] of text.matchAll(IMPORTS)) {
      const next = fileOf(file, specifier);
      if (next) gather(next);
    }
  };
  entries.forEach(gather);
  return texts;
}

it('the frame and the pages that open without a network say no word that comes later', () => {
  const loaded = closure(
    ['src/app/main.tsx', 'src/app/signed-in-frame.tsx', ...OFFLINE_PAGES].map((file) =>
      path.resolve(import.meta.dirname, file),
    ),
  );
  expect(loaded.size).toBeGreaterThan(50);
  const wordOfLater = new RegExp(`['\`](?:${Object.keys(later).join('|')})\\.\\w+`, 'g');
  const said = [...loaded].flatMap(([file, text]) =>
    [...text.matchAll(wordOfLater)].map(([word]) => `${path.relative(SRC, file)}: ${word.slice(1)}`),
  );
  expect(said).toEqual([]);
});
