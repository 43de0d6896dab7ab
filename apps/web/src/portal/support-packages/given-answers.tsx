import type { SupportPackageView } from '@sixstep/contract';
import { SummaryList } from '../components/summary-list.tsx';
import { useWords } from '../words/speech.tsx';
import { isAnswer } from './answers.ts';

/** What the country has said to each component of the newest version. */
export function GivenAnswers({ answers }: { answers: SupportPackageView['answers'] }) {
  const shell = useWords('shell');
  const words = useWords('supportPackage');
  if (answers.length === 0) return null;
  return (
    <section>
      <h2>{words.givenAnswers}</h2>
      <SummaryList
        rows={answers.map((given) => ({
          id: given.component,
          name: shell.components[given.component],
          value: [isAnswer(given.answer) ? words.answers[given.answer] : given.answer, given.text]
            .filter(Boolean)
            .join('\n'),
        }))}
      />
    </section>
  );
}
