import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { NETWORK_PROBLEM, ProblemError, toProblem } from '../problem';
import { askOrRecall, forgetAll, keepFor } from './kept';

const offline = () => Promise.reject(new ProblemError(NETWORK_PROBLEM));

beforeEach(async () => {
  await forgetAll('tyt.hontre');
  await keepFor('tyt.hontre');
});

it('answers from the device, and since when, only while the service cannot be reached', async () => {
  const fresh = await askOrRecall(
    'list',
    () => Promise.resolve({ items: ['a'], by: 'Lan' }),
    (answer) => ({
      ...answer,
      by: '',
    }),
  );
  expect(fresh).toEqual({ data: { items: ['a'], by: 'Lan' }, keptAt: null });
  const kept = await askOrRecall<unknown>('list', offline);
  expect(kept.data).toEqual({ items: ['a'], by: '' });
  expect(Date.parse(kept.keptAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
  const gone = () => Promise.reject(new ProblemError(toProblem({}, 404)));
  await expect(askOrRecall('list', gone)).rejects.toThrow();
  await expect(askOrRecall('never asked', offline)).rejects.toThrow();
});

it('shows nobody what another person read on this device', async () => {
  await askOrRecall('list', () => Promise.resolve(['a']));
  await keepFor('tyt.namdu');
  await expect(askOrRecall('list', offline)).rejects.toThrow();
  await keepFor('tyt.hontre');
  await expect(askOrRecall('list', offline)).rejects.toThrow();
});

it('forgets all when the person signs out', async () => {
  await askOrRecall('list', () => Promise.resolve(['a']));
  await forgetAll('tyt.hontre');
  await keepFor('tyt.hontre');
  await expect(askOrRecall('list', offline)).rejects.toThrow();
});
