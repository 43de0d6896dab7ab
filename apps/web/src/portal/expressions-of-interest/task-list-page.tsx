import { usePerson } from '../access/session.tsx';
import { useCase } from '../cases/case-context.ts';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { PortalLink } from '../components/portal-link.tsx';
import { TaskList } from '../components/task-list.tsx';
import { Conflicts } from '../drafts/conflicts.tsx';
import { SaveLine } from '../drafts/save-line.tsx';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { mayBeWritten, useExpression } from './expression-context.tsx';
import { tasksOf } from './expression-tasks.ts';
import { useAnswerNames } from './answer-names.ts';
import { LateLetter } from './late-letter.tsx';
import { MailLink } from './mail-link.tsx';
import { openPoints } from './points.ts';
import { submissionPdf } from './submission-pdf.ts';
import { useSpeaking } from './use-speaking.ts';

/** Where one comes back to: what is done and what is left. */
export function TaskListPage() {
  const words = useWords('expression');
  const { language, say } = useSpeech();
  const speaking = useSpeaking();
  const { role, countryRight } = usePerson();
  const { kase } = useCase();
  const { keeper, state, view } = useExpression();
  const { nameOf, valueOf } = useAnswerNames();
  const at = `/cases/${kase.number}/expression`;
  const isReadOnly = view.editableFields.length === 0;
  const isReturned = kase.state === 'expressionOfInterest.returned';
  const { tasks, offered, completed, total } = tasksOf(
    {
      values: state.values,
      openPoints: isReturned
        ? openPoints(view).filter((point) => point.answer === null).length
        : null,
      isReadOnly,
      at,
    },
    speaking,
  );

  return (
    <Page title={words.title} caption={kase.number} back={`/cases/${kase.number}`}>
      <Conflicts keeper={keeper} state={state} nameOf={nameOf} valueOf={valueOf} />
      {isReadOnly ? (
        <Notice>
          <p>
            {mayBeWritten(kase) && countryRight !== 'edit' ? words.readOnlyRight : words.readOnly}
          </p>
        </Notice>
      ) : (
        <>
          <p>{words.lead}</p>
          {role !== 'focalPoint' && <p>{words.colleague}</p>}
          <p role="status">{say(words.done, { count: completed, total })}</p>
        </>
      )}
      <LateLetter />
      <TaskList tasks={tasks} />
      <h2>{words.offered}</h2>
      {!isReadOnly && <p>{words.offeredLead}</p>}
      <TaskList tasks={offered} />
      <SaveLine keeper={keeper} state={state} />
      <p>
        <PortalLink to={`${at}/check`}>{words.seeAll}</PortalLink>
      </p>
      <p>
        <PortalLink to={`${at}/paper`}>{words.paper.title}</PortalLink>
      </p>
      <MailLink to={at} />
      {view.submittedVersions.length > 0 && (
        <ul>
          {view.submittedVersions.map((submission) => (
            <li key={submission.round}>
              {say(words.submittedOn, {
                date: plainDate(submission.at.slice(0, 10), language),
                name: submission.by,
              })}{' '}
              <a href={submissionPdf(kase.number, submission.round, language)}>
                {words.readPdf}
                <span className="heard"> {submission.round}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Page>
  );
}
