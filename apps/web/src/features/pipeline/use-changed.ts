import type { CaseSummary } from '@sixstep/contract';
import { useEffect, useRef, useState } from 'react';

/** How long a change stays marked: long enough to be seen by somebody who was reading another column. */
const markedMilliseconds = 12_000;

const nothing: ReadonlySet<string> = new Set();

/** The numbers of the cases that have moved since they were last shown, for a while. */
export function useChanged(cases: readonly CaseSummary[] | undefined): ReadonlySet<string> {
  const versions = useRef<ReadonlyMap<string, number> | null>(null);
  const [changed, setChanged] = useState(nothing);

  useEffect(() => {
    if (!cases) return;
    const before = versions.current;
    versions.current = new Map(cases.map(({ number, version }) => [number, version]));
    if (!before) return;
    const moved = cases
      .filter(({ number, version }) => before.has(number) && before.get(number) !== version)
      .map(({ number }) => number);
    if (moved.length === 0) return;
    setChanged(new Set(moved));
    const timer = setTimeout(() => setChanged(nothing), markedMilliseconds);
    return () => clearTimeout(timer);
  }, [cases]);

  return changed;
}
