import type { SupportPackageView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { usePerson } from '../access/session.tsx';
import { useCase } from '../cases/case-context.ts';
import { StepDone } from '../cases/step-done.tsx';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { PortalLink } from '../components/portal-link.tsx';
import { useResource } from '../http/resource.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { AnswerToPackage } from './answer-to-package.tsx';
import { GivenAnswers } from './given-answers.tsx';
import { PackageVersion } from './package-version.tsx';

/** The newest version that was proposed, for reading; and the country's answer to exactly this one. */
export function PackagePage() {
  const words = useWords('supportPackage');
  const { say } = useSpeech();
  const { role } = usePerson();
  const { kase, reload: reloadCase } = useCase();
  const { data, error, reload } = useResource<SupportPackageView>(
    paths.supportPackage(kase.number),
  );
  const [done, setDone] = useState<'agreedDone' | 'changesDone' | null>(null);

  if (done !== null) return <StepDone title={words[done]} />;
  if (data === null) return <Loading error={error} onRetry={() => void reload()} />;

  const discussion = `/cases/${kase.number}/discussion`;
  const [newest, ...earlier] = data.versions;
  const isProposed = kase.state === 'draftPackage.proposed';
  return (
    <Page title={words.title} caption={kase.number} back={`/cases/${kase.number}`}>
      {newest === undefined && <p>{words.none}</p>}
      {isProposed && (
        <p className="hint">{say(words.round, { round: data.round, limit: data.roundLimit })}</p>
      )}
      {data.agreedVersion !== null && (
        <p>
          <strong>{say(words.agreed, { number: data.agreedVersion })}</strong>
        </p>
      )}
      {newest !== undefined && <PackageVersion version={newest} commentsAt={discussion} />}
      <p>
        <PortalLink to={discussion}>{words.discussion}</PortalLink>
      </p>
      {newest !== undefined && isProposed && role === 'focalPoint' && (
        <AnswerToPackage
          key={newest.number}
          version={newest}
          view={data}
          reload={reload}
          onDone={async (answer) => {
            await Promise.all([reloadCase(), reload()]);
            setDone(answer);
          }}
        />
      )}
      {isProposed && role !== 'focalPoint' && <p>{words.onlyFocalPoint}</p>}
      {(!isProposed || role !== 'focalPoint') && <GivenAnswers answers={data.answers} />}
      {earlier.length > 0 && (
        <details>
          <summary>{words.earlier}</summary>
          {earlier.map((version) => (
            <PackageVersion key={version.number} version={version} />
          ))}
        </details>
      )}
    </Page>
  );
}
