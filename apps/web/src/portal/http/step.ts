import type { CaseView, StepRecord } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import type { EventType } from '@sixstep/process';
import { useRef, useState } from 'react';
import { newKey } from './idempotency-key.ts';
import { LineDown, request } from './request.ts';

interface StepTaker {
  /**
   * Takes a step of the case, meaning the version that was on screen. The case as it stands afterwards, or null when it
   * was refused or no answer came: `error` says why. Pressing again after a lost line cannot take the step twice.
   */
  readonly take: <T extends EventType>(
    kase: { number: string; version: number },
    type: T,
    record?: StepRecord<T>,
  ) => Promise<CaseView | null>;
  readonly open: (countryCode: string) => Promise<CaseView | null>;
  readonly busy: boolean;
  readonly error: Error | null;
  readonly forget: () => void;
}

export function useStep(): StepTaker {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const attempt = useRef<{ asked: string; key: string } | null>(null);
  const running = useRef(false);

  async function send(path: string, body: unknown, ifMatch: string | null) {
    if (running.current) return null;
    running.current = true;
    setBusy(true);
    setError(null);
    const asked = JSON.stringify([path, body, ifMatch]);
    if (attempt.current?.asked !== asked) attempt.current = { asked, key: newKey() };
    try {
      const { body: kase } = await request<CaseView>('POST', path, {
        body,
        ifMatch,
        idempotencyKey: attempt.current.key,
      });
      attempt.current = null;
      return kase;
    } catch (refused) {
      if (!(refused instanceof LineDown)) attempt.current = null;
      setError(refused instanceof Error ? refused : new Error(String(refused)));
      return null;
    } finally {
      running.current = false;
      setBusy(false);
    }
  }

  return {
    take: (kase, type, record) =>
      send(
        paths.steps(kase.number),
        { type, ...(record !== undefined && { record }) },
        `"v${kase.version}"`,
      ),
    open: (countryCode) =>
      send(paths.cases, { type: 'expression.apply', record: { countryCode } }, null),
    busy,
    error,
    forget: () => setError(null),
  };
}
