// Fails when what a visitor has to load grows past the budget. Sizes are gzip KiB of the built files.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMITS = { firstJs: 230, firstCss: 40, laterJs: 60, laterCss: 8, offline: 350 };
const dist = new URL('../dist/', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));

const kib = (file) => gzipSync(readFileSync(join(dist, file))).length / 1024;

/** The chunk and everything it imports at once, as keys of the manifest. */
function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) closure(next, seen);
  return seen;
}

const total = (files) => files.reduce((sum, file) => sum + kib(file), 0);
const scripts = (keys) => [...keys].map((key) => manifest[key].file);
/** A sheet that several chunks ask for is loaded once. */
const sheets = (keys) => [...new Set([...keys].flatMap((key) => manifest[key].css ?? []))];

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
if (!entry) throw new Error('The build has no entry.');
const first = closure(entry);
/** The first page is the frame and the page that opens in it. */
const home = closure('src/app/home-screen.tsx');

/** What stands already when a part is loaded: all that each of those has in common who load it. */
function before(key) {
  const askers = Object.keys(manifest).filter((each) => manifest[each].dynamicImports?.includes(key));
  const loaded = askers.map((asker) => closure(asker));
  return new Set([
    ...first,
    ...[...(loaded[0] ?? [])].filter((part) => loaded.every((each) => each.has(part))),
  ]);
}

// What the worker keeps on every device, as it stands in its list.
const offline = [...readFileSync(join(dist, 'sw.js'), 'utf8').matchAll(/url:"([^"]+)",revision/g)]
  .map(([, file]) => kib(file))
  .reduce((sum, size) => sum + size, 0);
if (offline === 0) throw new Error('The worker keeps nothing.');

const rows = [
  ['first JS', total(scripts(first)), LIMITS.firstJs],
  ['first page, all CSS', total(sheets(new Set([...first, ...home]))), LIMITS.firstCss],
  ['kept for offline', offline, LIMITS.offline],
  ...Object.keys(manifest)
    .filter((key) => manifest[key].isDynamicEntry)
    .flatMap((key) => {
      const there = before(key);
      const chunks = [...closure(key)].filter((part) => !there.has(part));
      const styles = sheets(chunks).filter((file) => !sheets(there).includes(file));
      const { name } = manifest[key];
      return [
        [`later ${name}`, total(scripts(chunks)), LIMITS.laterJs],
        ...(styles.length > 0 ? [[`later ${name}, CSS`, total(styles), LIMITS.laterCss]] : []),
      ];
    }),
];

let over = false;
for (const [name, size, limit] of rows) {
  const failed = size > limit;
  over ||= failed;
  console.log(`${failed ? 'OVER' : 'ok  '} ${name.padEnd(40)} ${size.toFixed(1).padStart(7)} / ${limit} KiB`);
}
if (over) process.exitCode = 1;
