import type { SupportPackageView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { reasonsAgainst } from '../cases/case-actions.ts';
import { useCase } from '../cases/case-context.ts';
import { Failure } from '../components/failure.tsx';
import { FileField } from '../components/file-field.tsx';
import { request } from '../http/request.ts';
import { useWords } from '../words/speech.tsx';

/** The endorsement letter, asked for here when it did not come with the expression of interest. */
export function Endorsement({
  view,
  reload,
}: {
  view: SupportPackageView;
  reload: () => Promise<void>;
}) {
  const words = useWords('supportPackage');
  const { kase, reload: reloadCase } = useCase();
  const [failure, setFailure] = useState<Error | null>(null);
  const isMissing = reasonsAgainst(kase, 'package.agree').some(
    (reason) => reason.code === 'endorsementLetterThere',
  );
  if (!isMissing && view.endorsement === null) return null;

  async function attach(fileId: string) {
    setFailure(null);
    try {
      await request('POST', `${paths.supportPackage(kase.number)}/endorsement`, {
        body: { fileId },
      });
      await Promise.all([reload(), reloadCase()]);
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  }

  return (
    <section>
      <Failure error={failure} />
      <p>{isMissing ? words.letterLead : words.letterThere}</p>
      <FileField
        isPaper
        id="endorsement"
        label={words.letter}
        caseNumber={kase.number}
        value={view.endorsement && { id: view.endorsement.fileId, name: view.endorsement.name }}
        onChange={(file) => file !== null && void attach(file.id)}
      />
    </section>
  );
}
