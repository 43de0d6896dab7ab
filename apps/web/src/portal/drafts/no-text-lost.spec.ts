import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LineDown } from '../http/request.ts';
import { Device } from '../testing/device-buffer.ts';
import { Shared } from '../testing/shared-draft.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { asSent } from './values.ts';

const names = ['ministry', 'need', 'phone'] as const;
type Name = (typeof names)[number];

const device = fc.nat({ max: 2 });
const question = fc.constantFrom(...names);
const act = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('type' as const), device, name: question }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('save' as const), device }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('killTab' as const), device }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('loseLine' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('findLine' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('settle' as const),
      device,
      name: question,
      side: fc.constantFrom('mine' as const, 'theirs' as const),
    }),
  },
);

/**
 * Three devices write the same draft in any order, with lost lines, killed tabs and conflicts. Whatever was typed is, as
 * long as its writer has not typed over it or given way, on that writer's screen, or it has once stood for everybody.
 */
test('any interleaving of edits from three devices loses no text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 40 }), async (acts) => {
      const shared = new Shared({ ministry: 'Environment' });
      const devices = [new Device(), new Device(), new Device()];
      const open = async (index: number) => {
        const keeper = new DraftKeeper('draft', shared, devices[index]!);
        await keeper.open();
        return keeper;
      };
      const keepers = await Promise.all(devices.map((_, index) => open(index)));
      const typed = devices.map(() => new Map<Name, string>());
      let words = 0;

      for (const one of acts) {
        if (one.do === 'loseLine') shared.failure = new LineDown();
        if (one.do === 'findLine') shared.failure = null;
        if (!('device' in one)) continue;
        const keeper = keepers[one.device]!;
        const own = typed[one.device]!;
        if (one.do === 'type') {
          words += 1;
          own.set(one.name, `word ${words}`);
          keeper.type(one.name, `word ${words}`);
        }
        if (one.do === 'save') await keeper.save();
        if (one.do === 'killTab') {
          // A killed tab has written to its device what was typed before.
          await Promise.resolve();
          keeper.close();
          keepers[one.device] = await open(one.device);
        }
        if (one.do === 'settle') {
          const isOpen = keeper.snapshot().conflicts.some((conflict) => conflict.name === one.name);
          if (isOpen && one.side === 'theirs') own.delete(one.name);
          keeper.settle(one.name, one.side);
          await keeper.save();
        }

        keepers.forEach((each, index) => {
          for (const [at, text] of typed[index]!) {
            const isOnScreen = each.snapshot().values[at] === text;
            const hasStood = shared.history.some((kept) => kept.name === at && kept.value === text);
            expect(isOnScreen || hasStood).toBe(true);
          }
        });
      }

      shared.failure = null;
      for (const keeper of keepers) await keeper.save();
      keepers.forEach((keeper, index) => {
        const { conflicts, values } = keeper.snapshot();
        for (const [at, text] of typed[index]!) {
          const waits = conflicts.some(
            (conflict) => conflict.name === at && conflict.mine === text,
          );
          const hasStood = shared.history.some((kept) => kept.name === at && kept.value === text);
          expect(waits || hasStood || asSent(values[at]) === asSent(shared.values[at])).toBe(true);
        }
        keeper.close();
      });
    }),
    { numRuns: 300 },
  );
});
