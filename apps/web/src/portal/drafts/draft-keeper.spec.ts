import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { LineDown, Refusal } from '../http/request.ts';
import {
  DraftKeeper,
  pauseMs,
  retryMs,
  type DraftSource,
  type Edits,
  type Written,
} from './draft-keeper.ts';
import { Shared } from '../testing/shared-draft.ts';
import { Device } from '../testing/device-buffer.ts';

describe('a draft that is kept', () => {
  let shared: Shared & DraftSource;
  let device: Device;
  let keeper: DraftKeeper;

  beforeEach(async () => {
    jest.useFakeTimers();
    shared = new Shared({ ministry: 'Environment', phone: '1' });
    device = new Device();
    keeper = new DraftKeeper('draft/ama/GHA', shared, device);
    await keeper.open();
  });
  afterEach(() => {
    keeper.close();
    jest.useRealTimers();
  });

  test('is saved two seconds after the last key, once', async () => {
    keeper.type('ministry', 'Env');
    await jest.advanceTimersByTimeAsync(pauseMs - 1);
    keeper.type('ministry', 'Energy');
    await jest.advanceTimersByTimeAsync(pauseMs - 1);
    expect(shared.saves).toBe(0);
    expect(keeper.snapshot().status).toBe('typing');
    await jest.advanceTimersByTimeAsync(1);
    expect(shared.saves).toBe(1);
    expect(shared.values['ministry']).toBe('Energy');
    expect(keeper.snapshot()).toMatchObject({ status: 'saved', version: 2 });
    expect(keeper.snapshot().savedAt).toEqual(new Date());
  });

  test('says that it is saving while no answer has come', async () => {
    let arrive: (written: Written) => void = () => undefined;
    shared.save = () => new Promise((resolve) => (arrive = resolve));
    keeper.type('ministry', 'Energy');
    const saving = keeper.save();
    expect(keeper.snapshot().status).toBe('saving');
    arrive({
      values: { ministry: 'Energy' },
      versions: { ministry: 2 },
      version: 2,
      conflicts: [],
    });
    await saving;
    expect(keeper.snapshot().status).toBe('saved');
  });

  test('lies on the device while it is typed, and no longer once it has arrived', async () => {
    keeper.type('ministry', 'Energy');
    await jest.advanceTimersByTimeAsync(0);
    expect(device.kept.get('draft/ama/GHA')?.values['ministry']).toBe('Energy');
    await keeper.save();
    expect(device.kept.size).toBe(0);
  });

  test('is saved on this device only while the line is down, and sent when it is back', async () => {
    shared.failure = new LineDown();
    keeper.type('ministry', 'Energy');
    expect(await keeper.save()).toBe(false);
    expect(keeper.snapshot().status).toBe('onDevice');
    shared.failure = null;
    await jest.advanceTimersByTimeAsync(retryMs);
    expect(keeper.snapshot().status).toBe('saved');
    expect(shared.values['ministry']).toBe('Energy');
  });

  test('could not be saved when the device keeps nothing either', async () => {
    device.isFull = true;
    shared.failure = new LineDown();
    keeper.type('ministry', 'Energy');
    await jest.advanceTimersByTimeAsync(pauseMs);
    expect(keeper.snapshot().status).toBe('failed');
    expect(keeper.snapshot().values['ministry']).toBe('Energy');
  });

  test('could not be saved when the API does not take it, and says why', async () => {
    shared.failure = new Refusal(403, null);
    keeper.type('ministry', 'Energy');
    await keeper.save();
    expect(keeper.snapshot()).toMatchObject({ status: 'failed', error: shared.failure });
    expect(keeper.snapshot().values['ministry']).toBe('Energy');
  });

  test('holds no other answer back for one that the API does not take', async () => {
    shared.refuse = ['phone'];
    keeper.type('ministry', 'Energy');
    keeper.type('phone', 'x'.repeat(99));
    expect(await keeper.save()).toBe(false);
    expect(shared.values).toEqual({ ministry: 'Energy', phone: '1' });
    expect(keeper.snapshot()).toMatchObject({ status: 'failed', error: { status: 400 } });
    expect(keeper.snapshot().values['phone']).toHaveLength(99);
    expect(device.kept.get('draft/ama/GHA')?.values['phone']).toHaveLength(99);

    shared.refuse = [];
    keeper.type('phone', '2');
    expect(await keeper.save()).toBe(true);
    expect(shared.values['phone']).toBe('2');
  });

  test('sends what was typed while a save was under way', async () => {
    const save = shared.save.bind(shared);
    shared.save = async (edits: Edits) => {
      const written = await save(edits);
      if (shared.saves === 1) keeper.type('ministry', 'Energy and Water');
      return written;
    };
    keeper.type('ministry', 'Energy');
    expect(await keeper.save()).toBe(true);
    expect(shared.values['ministry']).toBe('Energy and Water');
    expect(keeper.snapshot().conflicts).toEqual([]);
  });

  test('sends an answer once more as it stands, on its newest version, when that is wanted', async () => {
    const sent: Edits[] = [];
    const save = shared.save.bind(shared);
    shared.save = (edits: Edits) => {
      sent.push(edits);
      return save(edits);
    };
    keeper.type('ministry', 'Energy');
    await keeper.save();
    expect(await keeper.sayAgain(['ministry'])).toBe(true);
    expect(sent.map(({ ministry }) => ministry?.value)).toEqual(['Energy', 'Energy']);
    expect(sent[1]!['ministry']!.baseVersion).toBeGreaterThan(sent[0]!['ministry']!.baseVersion);
    await keeper.save();
    expect(sent).toHaveLength(2);
  });

  test('comes back after a closed tab or an ended session', async () => {
    shared.failure = new Refusal(401, null);
    keeper.type('ministry', 'Energy');
    await keeper.save();
    expect(keeper.snapshot().status).toBe('onDevice');
    keeper.close();

    shared.failure = null;
    shared.bySomebody({ phone: '2' });
    const next = new DraftKeeper('draft/ama/GHA', shared, device);
    await next.open();
    expect(next.snapshot()).toMatchObject({
      values: { ministry: 'Energy', phone: '2' },
      status: 'saved',
      conflicts: [],
    });
    expect(shared.values).toEqual({ ministry: 'Energy', phone: '2' });
    next.close();
  });

  test('merges what somebody else has saved in other answers', async () => {
    shared.bySomebody({ phone: '2' });
    keeper.type('ministry', 'Energy');
    expect(await keeper.save()).toBe(true);
    expect(keeper.snapshot().values).toEqual({ ministry: 'Energy', phone: '2' });
    expect(shared.values).toEqual({ ministry: 'Energy', phone: '2' });
  });

  test('overwrites nobody: the same answer given twice waits for a decision, the others travel', async () => {
    shared.bySomebody({ ministry: 'Finance' });
    keeper.type('ministry', 'Energy');
    keeper.type('phone', '3');
    expect(await keeper.save()).toBe(false);
    expect(keeper.snapshot().conflicts).toEqual([
      { name: 'ministry', base: 'Environment', mine: 'Energy', theirs: 'Finance' },
    ]);
    expect(shared.values).toEqual({ ministry: 'Finance', phone: '3' });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(shared.values['ministry']).toBe('Finance');

    keeper.settle('ministry', 'mine');
    await jest.advanceTimersByTimeAsync(0);
    expect(shared.values['ministry']).toBe('Energy');
    expect(keeper.snapshot().conflicts).toEqual([]);
  });

  test('brings answers that were given elsewhere, and shows both where somebody has written since', async () => {
    shared.bySomebody({ ministry: 'Finance' });
    await keeper.refresh();
    const arrived = await keeper.bring({
      ministry: { value: 'Paper', baseVersion: 1 },
      phone: { value: '7', baseVersion: 1 },
    });
    expect(arrived).toBe(false);
    expect(shared.values).toEqual({ ministry: 'Finance', phone: '7' });
    expect(keeper.snapshot().conflicts).toMatchObject([
      { name: 'ministry', mine: 'Paper', theirs: 'Finance' },
    ]);
    keeper.settle('ministry', 'mine');
    await jest.advanceTimersByTimeAsync(0);
    expect(shared.values['ministry']).toBe('Paper');
  });

  test('gives way when the other answer is chosen', async () => {
    shared.bySomebody({ ministry: 'Finance' });
    keeper.type('ministry', 'Energy');
    await keeper.save();
    keeper.settle('ministry', 'theirs');
    await jest.advanceTimersByTimeAsync(pauseMs);
    expect(keeper.snapshot().values['ministry']).toBe('Finance');
    expect(shared.values['ministry']).toBe('Finance');
    expect(device.kept.size).toBe(0);
  });

  test('keeps an open conflict over a closed tab', async () => {
    shared.bySomebody({ ministry: 'Finance' });
    keeper.type('ministry', 'Energy');
    await keeper.save();
    keeper.close();
    const next = new DraftKeeper('draft/ama/GHA', shared, device);
    await next.open();
    expect(next.snapshot().conflicts).toHaveLength(1);
    expect(shared.values['ministry']).toBe('Finance');
    next.close();
  });

  test('rests when the API keeps an answer otherwise than it was sent', async () => {
    shared.save = async () => {
      shared.saves += 1;
      return { values: { ministry: null }, versions: { ministry: 2 }, version: 2, conflicts: [] };
    };
    keeper.type('ministry', 'Energy');
    await keeper.save();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(shared.saves).toBe(1);
    expect(keeper.snapshot()).toMatchObject({ status: 'saved', values: { ministry: 'Energy' } });
  });
});
