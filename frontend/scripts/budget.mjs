// Fails when what a visitor has to load grows past the budget. Sizes are gzip KiB of the built files.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const LIMITS = { initialJs: 230, lazyRoute: 60, css: 40, offline: 320 };
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

const sum = (keys) => [...keys].reduce((total, key) => total + kib(manifest[key].file), 0);

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
if (!entry) throw new Error('The build has no entry.');
const initial = closure(entry);
const css = readdirSync(join(dist, 'assets'))
  .filter((name) => name.endsWith('.css'))
  .reduce((total, name) => total + kib(join('assets', name)), 0);

// What the worker keeps on every device, as it stands in its list.
const offline = [...readFileSync(join(dist, 'sw.js'), 'utf8').matchAll(/url:"([^"]+)",revision/g)]
  .map(([, file]) => kib(file))
  .reduce((total, size) => total + size, 0);
if (offline === 0) throw new Error('The worker keeps nothing.');

const rows = [
  ['initial JS', sum(initial), LIMITS.initialJs],
  ['all CSS', css, LIMITS.css],
  ['kept for offline', offline, LIMITS.offline],
  ...Object.keys(manifest)
    .filter((key) => manifest[key].isDynamicEntry)
    .map((key) => [
      `lazy ${manifest[key].name}`,
      sum([...closure(key)].filter((part) => !initial.has(part))),
      LIMITS.lazyRoute,
    ]),
];

let over = false;
for (const [name, size, limit] of rows) {
  const failed = size > limit;
  over ||= failed;
  console.log(`${failed ? 'OVER' : 'ok  '} ${name.padEnd(40)} ${size.toFixed(1).padStart(7)} / ${limit} KiB`);
}
if (over) process.exitCode = 1;
