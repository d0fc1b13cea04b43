import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SAMPLE, startIn } from './service';

/** Makes the sample once for all services of a run, and removes it after the run. */
export default async function makeSample(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'canbang-e2e-sample-'));
  const service = await startIn(folder, undefined, true);
  await service.stop();
  process.env[SAMPLE] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
