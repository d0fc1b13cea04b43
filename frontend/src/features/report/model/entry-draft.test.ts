import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Versioned } from '@/api/client';
import { NETWORK_PROBLEM, ProblemError, toProblem } from '@/api/problem';
import type { Content, Report } from '../api/types';
import { emptyContent, sampleForm, sampleReport } from '../testing/samples';
import type { DeviceCopy } from './device-copy';
import { EntryDraft } from './entry-draft';

const BOYS = 'cell/LIVE_BIRTHS.MALE';
const GIRLS = 'cell/LIVE_BIRTHS.FEMALE';

const cells = (figures: Record<string, number>): Content => ({
  ...emptyContent,
  cells: Object.entries(figures).map(([key, value]) => ({ key, value, note: null })),
});
const answer = (content: Content, etag: string): Versioned<Report> => ({
  data: { ...sampleReport, content },
  etag,
});
const refusal = (status: number) => new ProblemError(toProblem({ code: 'x' }, status));

class Device {
  copy: DeviceCopy = { base: {}, mine: {} };
  full = false;
  read = () => this.copy;
  write = (copy: DeviceCopy) => {
    if (!this.full) this.copy = copy;
    return !this.full;
  };
}

function open(
  content = emptyContent,
  etag: string | null = '"1"',
  device = new Device(),
  filled: Report['filled']['cells'] = {},
) {
  let version = 1;
  const write = vi.fn((sent: Content, known: string | null) =>
    Promise.resolve(answer(sent, known === null ? '"1"' : `"${++version}"`)),
  );
  const read = vi.fn(() => Promise.resolve(answer(content, '"9"')));
  const draft = new EntryDraft({
    form: sampleForm,
    language: () => 'vi',
    service: { read, write },
    device,
    initial: {
      data: {
        ...sampleReport,
        content,
        filled: { cells: filled, until: null },
        revision: etag === null ? 0 : 1,
      },
      etag,
    },
    onSaved: () => undefined,
  });
  draft.open();
  return { draft, write, read, device, state: () => draft.getStanding().state };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('saving by itself', () => {
  test('sends once when typing pauses, with the version it knows', async () => {
    const { draft, write, state, device } = open();
    expect(state()).toBe('SAVED');
    draft.store.set({ [BOYS]: '5' });
    draft.store.set({ [BOYS]: '54' });
    expect(state()).toBe('WAITING');
    expect(device.copy.mine).toEqual({ [BOYS]: '54' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(write).toHaveBeenCalledTimes(1);
    expect(write).toHaveBeenCalledWith(cells({ 'LIVE_BIRTHS.MALE': 54 }), '"1"');
    expect(state()).toBe('SAVED');
    expect(device.copy.mine).toEqual({});
    expect(draft.version()).toBe('"2"');
  });

  test('a report that nobody began is begun by the first figure', async () => {
    const { draft, write, state } = open(emptyContent, null);
    expect(state()).toBe('UNTOUCHED');
    draft.store.set({ [BOYS]: '54' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(write).toHaveBeenCalledWith(cells({ 'LIVE_BIRTHS.MALE': 54 }), null);
    expect(state()).toBe('SAVED');
  });

  test('what the service fills in stands there at once, and goes along with the first figure', async () => {
    const { draft, write, state } = open(emptyContent, null, new Device(), { 'LIVE_BIRTHS.MALE': 54 });
    expect(draft.store.get(BOYS)).toBe('54');
    await vi.advanceTimersByTimeAsync(5000);
    expect(write).not.toHaveBeenCalled();
    expect(state()).toBe('UNTOUCHED');
    draft.store.set({ [GIRLS]: '47' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(write).toHaveBeenCalledWith(cells({ 'LIVE_BIRTHS.MALE': 54, 'LIVE_BIRTHS.FEMALE': 47 }), null);
  });

  test('sending begins a report that needed no typing', async () => {
    const { draft, write } = open(emptyContent, null, new Device(), { 'LIVE_BIRTHS.MALE': 54 });
    await draft.save(true);
    expect(write).toHaveBeenCalledWith(cells({ 'LIVE_BIRTHS.MALE': 54 }), null);
    await draft.save(true);
    expect(write).toHaveBeenCalledTimes(1);
  });

  test('what is typed while another save is under way is sent after it', async () => {
    const { draft, write, state } = open();
    let release: (saved: Versioned<Report>) => void = () => undefined;
    write.mockImplementationOnce(() => new Promise((resolve) => (release = resolve)));
    draft.store.set({ [BOYS]: '54' });
    await vi.advanceTimersByTimeAsync(1500);
    expect(state()).toBe('SAVING');
    draft.store.set({ [GIRLS]: '47' });
    release(answer(cells({ 'LIVE_BIRTHS.MALE': 54 }), '"2"'));
    await vi.advanceTimersByTimeAsync(0);
    expect(state()).toBe('WAITING');
    await vi.advanceTimersByTimeAsync(2000);
    expect(write).toHaveBeenLastCalledWith(
      cells({ 'LIVE_BIRTHS.MALE': 54, 'LIVE_BIRTHS.FEMALE': 47 }),
      '"2"',
    );
    expect(state()).toBe('SAVED');
  });

  test('what the service wrote in its own way is not sent again and again', async () => {
    const { draft, write, state } = open();
    write.mockImplementation(() => Promise.resolve(answer({ ...emptyContent, signedBy: 'A B' }, '"2"')));
    draft.store.set({ signedBy: 'A  B' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(write).toHaveBeenCalledTimes(1);
    expect(state()).toBe('SAVED');
  });

  test('a text that is no figure stays on screen and device; another way of writing is no change', async () => {
    const { draft, write, state, device } = open(cells({ 'LIVE_BIRTHS.FEMALE': 1234 }));
    draft.store.set({ [GIRLS]: '1.234' });
    expect(state()).toBe('SAVED');
    draft.store.set({ [BOYS]: '2x' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(write).not.toHaveBeenCalled();
    expect(draft.store.get(BOYS)).toBe('2x');
    expect(device.copy.mine).toEqual({ [BOYS]: '2x' });
  });
});

describe('when saving fails', () => {
  test('without a network the words stay and it tries again by itself', async () => {
    const { draft, write, state, device } = open();
    write.mockRejectedValueOnce(new ProblemError(NETWORK_PROBLEM));
    draft.store.set({ [BOYS]: '54' });
    await vi.advanceTimersByTimeAsync(1500);
    expect(state()).toBe('UNREACHABLE');
    expect(device.copy.mine).toEqual({ [BOYS]: '54' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(state()).toBe('SAVED');
    expect(write).toHaveBeenCalledTimes(2);
  });

  test('after the session ended nothing typed is lost, and signing in saves it', async () => {
    const { draft, write, state, device } = open();
    write.mockRejectedValue(refusal(401));
    draft.store.set({ [BOYS]: '54' });
    await vi.advanceTimersByTimeAsync(1500);
    draft.store.set({ [GIRLS]: '47' });
    await vi.advanceTimersByTimeAsync(1500);
    expect(state()).toBe('SIGNED_OUT');
    expect(device.copy.mine).toEqual({ [BOYS]: '54', [GIRLS]: '47' });
    write.mockResolvedValue(answer(cells({ 'LIVE_BIRTHS.MALE': 54, 'LIVE_BIRTHS.FEMALE': 47 }), '"2"'));
    draft.retry();
    await vi.advanceTimersByTimeAsync(0);
    expect(state()).toBe('SAVED');
  });

  test('a refusal is kept to be shown', async () => {
    const { draft, write, state } = open();
    write.mockRejectedValueOnce(refusal(409));
    draft.store.set({ [BOYS]: '54' });
    await vi.advanceTimersByTimeAsync(1500);
    expect(state()).toBe('REFUSED');
    expect(draft.getStanding().problem?.status).toBe(409);
    expect(draft.store.get(BOYS)).toBe('54');
  });

  test('a device that keeps nothing is said', () => {
    const device = new Device();
    device.full = true;
    const { draft } = open(emptyContent, '"1"', device);
    draft.store.set({ [BOYS]: '54' });
    expect(draft.getStanding().deviceRefuses).toBe(true);
  });
});

describe('two devices', () => {
  test('fields changed on one of them are brought together without a question', async () => {
    const { draft, write, read, state } = open(cells({ 'LIVE_BIRTHS.MALE': 50 }));
    write.mockRejectedValueOnce(refusal(412));
    read.mockResolvedValueOnce(answer(cells({ 'LIVE_BIRTHS.MALE': 50, 'LIVE_BIRTHS.FEMALE': 40 }), '"5"'));
    draft.store.set({ [BOYS]: '54' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(write).toHaveBeenLastCalledWith(
      cells({ 'LIVE_BIRTHS.MALE': 54, 'LIVE_BIRTHS.FEMALE': 40 }),
      '"5"',
    );
    expect(state()).toBe('SAVED');
  });

  test.each([
    ['MINE', '54', 2],
    ['THEIRS', '52', 1],
  ] as const)('a field changed on both asks for a choice: %s', async (whose, text, calls) => {
    const { draft, write, read, state } = open(cells({ 'LIVE_BIRTHS.MALE': 50 }));
    write.mockRejectedValueOnce(refusal(412));
    read.mockResolvedValueOnce(answer(cells({ 'LIVE_BIRTHS.MALE': 52 }), '"5"'));
    draft.store.set({ [BOYS]: '54' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(state()).toBe('CONFLICT');
    expect(draft.getStanding().conflicts).toEqual([{ field: BOYS, mine: '54', theirs: '52' }]);
    draft.store.set({ [GIRLS]: '47' });
    await vi.advanceTimersByTimeAsync(5000);
    expect(write).toHaveBeenCalledTimes(1);
    draft.choose(BOYS, whose);
    draft.store.set({ [GIRLS]: '' });
    await vi.advanceTimersByTimeAsync(2000);
    expect(draft.store.get(BOYS)).toBe(text);
    expect(state()).toBe('SAVED');
    expect(write).toHaveBeenCalledTimes(calls);
  });

  test('typing kept from an earlier visit comes back, and is compared with what the service holds now', () => {
    const device = new Device();
    device.copy = { base: { [BOYS]: '50', [GIRLS]: '40' }, mine: { [BOYS]: '54', [GIRLS]: '2x' } };
    const { draft, state } = open(cells({ 'LIVE_BIRTHS.MALE': 52, 'LIVE_BIRTHS.FEMALE': 40 }), '"5"', device);
    expect(draft.store.get(BOYS)).toBe('54');
    expect(draft.store.get(GIRLS)).toBe('2x');
    expect(state()).toBe('CONFLICT');
    expect(draft.getStanding().conflicts).toEqual([{ field: BOYS, mine: '54', theirs: '52' }]);
  });
});

describe('how one field stands', () => {
  test('waiting, being saved, saved; kept here while it is no figure', async () => {
    const { draft } = open(cells({ 'LIVE_BIRTHS.FEMALE': 47 }));
    expect(draft.fieldState(BOYS)).toBeNull();
    expect(draft.fieldState(GIRLS)).toBe('SAVED');
    draft.store.set({ [BOYS]: '54', [GIRLS]: '4x' });
    expect(draft.fieldState(BOYS)).toBe('WAITING');
    expect(draft.fieldState(GIRLS)).toBe('FAULTY');
    const saving = draft.save();
    expect(draft.fieldState(BOYS)).toBe('SAVING');
    await saving;
    expect(draft.fieldState(BOYS)).toBe('SAVED');
    expect(draft.fieldState(GIRLS)).toBe('FAULTY');
  });

  test('on this device only while the service is out of reach', async () => {
    const { draft, write } = open();
    write.mockRejectedValueOnce(new ProblemError(NETWORK_PROBLEM));
    draft.store.set({ [BOYS]: '54' });
    await draft.save();
    expect(draft.fieldState(BOYS)).toBe('ON_DEVICE');
  });

  test('typed differently elsewhere', async () => {
    const { draft, write, read } = open(cells({ 'LIVE_BIRTHS.MALE': 50 }));
    write.mockRejectedValueOnce(refusal(412));
    read.mockResolvedValueOnce(answer(cells({ 'LIVE_BIRTHS.MALE': 52 }), '"9"'));
    draft.store.set({ [BOYS]: '54' });
    await draft.save();
    expect(draft.fieldState(BOYS)).toBe('CONFLICT');
  });
});

test('what was handed over is not saved from here, until it is taken back', async () => {
  const { draft, write, device } = open();
  draft.store.set({ [BOYS]: '54' });
  expect(draft.handOver()).toEqual({
    content: cells({ 'LIVE_BIRTHS.MALE': 54 }),
    etag: '"1"',
    saved: false,
  });
  await draft.save(true);
  await vi.advanceTimersByTimeAsync(5000);
  expect(write).not.toHaveBeenCalled();
  // Kept beside it: taken out of the queue, it is compared with what the service then holds.
  expect(device.copy.mine).toEqual({ [BOYS]: '54' });
  draft.takeBack();
  await vi.advanceTimersByTimeAsync(2000);
  expect(write).toHaveBeenCalledTimes(1);
});
