import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { usePerson } from '../access/session.tsx';
import { stepNumber } from '../cases/step-number.ts';
import { useCase } from '../cases/case-context.ts';
import { Failure } from '../components/failure.tsx';
import { FileField } from '../components/file-field.tsx';
import { Notice } from '../components/notice.tsx';
import { request } from '../http/request.ts';
import { useWords } from '../words/speech.tsx';
import { useExpression } from './expression-context.tsx';

/** The letter that was to follow can be attached at any time until a package is agreed. */
export function LateLetter() {
  const words = useWords('expression');
  const form = useWords('form');
  const { role } = usePerson();
  const { kase } = useCase();
  const { keeper, view } = useExpression();
  const [failure, setFailure] = useState<Error | null>(null);
  const [sent, setSent] = useState(false);

  const isAwaited =
    !view.letterReceived &&
    view.submittedVersions.length > 0 &&
    view.editableFields.length === 0 &&
    kase.step !== null &&
    stepNumber(kase.step) <= 4;
  if (sent) {
    return (
      <Notice>
        <p role="status">{words.letterStill.thanks}</p>
      </Notice>
    );
  }
  if (!isAwaited || role !== 'focalPoint') return null;

  async function attach(fileId: string) {
    setFailure(null);
    try {
      await request('POST', `${paths.expressionOfInterest(kase.number)}/letter`, {
        body: { fileId },
      });
      setSent(true);
      await keeper.refresh();
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  }

  return (
    <Notice title={words.letterStill.title} turn="country">
      <Failure error={failure} />
      <p>{words.letterStill.lead}</p>
      <FileField
        isPaper
        id="lateLetter"
        label={form.items['letter.fileId'].label}
        caseNumber={kase.number}
        value={null}
        onChange={(file) => file !== null && void attach(file.id)}
      />
    </Notice>
  );
}
