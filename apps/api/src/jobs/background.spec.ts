import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { Background } from './background.ts';

const soon = 0.005;

test('rounds are made again and again once they are started, and not before', async () => {
  const background = new Background();
  let rounds = 0;
  background.every(soon, 'counting', async () => {
    rounds += 1;
  });
  await sleep(30);
  expect(rounds).toBe(0);
  background.start();
  background.start();
  await sleep(60);
  await background.beforeApplicationShutdown();
  expect(rounds).toBeGreaterThan(1);
  const atTheEnd = rounds;
  await sleep(30);
  expect(rounds).toBe(atTheEnd);
});

test('a round is never made beside itself', async () => {
  const background = new Background();
  let under = 0;
  let most = 0;
  background.every(0, 'slow', async () => {
    under += 1;
    most = Math.max(most, under);
    await sleep(10);
    under -= 1;
  });
  background.start();
  await sleep(50);
  await background.beforeApplicationShutdown();
  expect([most, under]).toEqual([1, 0]);
});

test('one that fails comes again, and the others go on', async () => {
  Logger.overrideLogger(false);
  const background = new Background();
  const made: string[] = [];
  background.every(soon, 'failing', () => {
    made.push('failing');
    return Promise.reject(new Error('no luck'));
  });
  background.every(soon, 'other', async () => void made.push('other'));
  background.start();
  await sleep(60);
  await background.beforeApplicationShutdown();
  expect(made.filter((name) => name === 'failing').length).toBeGreaterThan(1);
  expect(made).toContain('other');
});

test('whoever stops waits for the round under way, which is told', async () => {
  const background = new Background();
  let told = false;
  let ended = false;
  background.every(1000, 'patient', async (stop) => {
    await new Promise((resolve) => stop.addEventListener('abort', resolve));
    told = true;
    await sleep(20);
    ended = true;
  });
  background.start();
  await background.beforeApplicationShutdown();
  expect([told, ended]).toEqual([true, true]);
});
