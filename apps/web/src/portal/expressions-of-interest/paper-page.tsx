import type { ReadPacket } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { useCase } from '../cases/case-context.ts';
import { Failure } from '../components/failure.tsx';
import { FileField } from '../components/file-field.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { PortalLink } from '../components/portal-link.tsx';
import { Conflicts } from '../drafts/conflicts.tsx';
import { SaveLine } from '../drafts/save-line.tsx';
import { Refusal, request } from '../http/request.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { useAnswerNames } from './answer-names.ts';
import { useExpression } from './expression-context.tsx';
import { pageOf } from './points.ts';

interface Brought {
  readonly count: number;
  readonly misread: ReadPacket['misread'];
}

/** The form for who has no line where the answers are known: taken away as a document, and brought back. */
export function PaperPage() {
  const words = useWords('expression');
  const { language, say } = useSpeech();
  const { kase } = useCase();
  const { keeper, state, view } = useExpression();
  const { nameOf, valueOf } = useAnswerNames();
  const [brought, setBrought] = useState<Brought | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  const [isForeign, setIsForeign] = useState(false);
  const at = `/cases/${kase.number}/expression`;
  const path = paths.expressionOfInterest(kase.number);

  async function bring(fileId: string) {
    setFailure(null);
    setIsForeign(false);
    setBrought(null);
    try {
      await keeper.save();
      const { body } = await request<ReadPacket>('POST', `${path}/packet`, { body: { fileId } });
      await keeper.refresh();
      await keeper.bring(body.answers);
      setBrought({ count: Object.keys(body.answers).length, misread: body.misread });
    } catch (error) {
      const fields = error instanceof Refusal ? (error.problem?.fields ?? []) : [];
      if (fields.some(({ code }) => code === 'notThisForm')) setIsForeign(true);
      else setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  }

  return (
    <Page title={words.paper.title} caption={words.title} back={at}>
      <Failure error={failure} />
      <Conflicts keeper={keeper} state={state} nameOf={nameOf} valueOf={valueOf} />
      <p>{words.paper.lead}</p>
      <p>
        <a href={`${path}/form.docx?language=${language}`}>{words.paper.docx}</a>
      </p>
      <p>
        <a href={`${path}/form.pdf?language=${language}`}>{words.paper.pdf}</a>
      </p>
      <p>{words.paper.pdfLead}</p>
      {view.editableFields.length > 0 && (
        <FileField
          id="packet"
          label={words.paper.bring}
          error={isForeign ? words.paper.notThisForm : undefined}
          caseNumber={kase.number}
          value={null}
          onChange={(file) => file !== null && void bring(file.id)}
        />
      )}
      <div role="status">
        {brought !== null && (
          <Notice>
            <p>
              {brought.count === 0 && brought.misread.length === 0
                ? words.paper.nothing
                : say(words.paper.taken, { count: brought.count })}
            </p>
            {brought.misread.length > 0 && (
              <>
                <p>{words.paper.misread}</p>
                <ul>
                  {brought.misread.map(({ question, text }) => (
                    <li key={question}>
                      <PortalLink to={`${at}/${pageOf(question)}`}>{nameOf(question)}</PortalLink>
                      <blockquote>{text}</blockquote>
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Notice>
        )}
      </div>
      <SaveLine keeper={keeper} state={state} />
    </Page>
  );
}
