import type { CaseView, IntakeLetterView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { useResource } from '../http/resource.ts';
import { useWords } from '../words/speech.tsx';
import { useCase } from './case-context.ts';

/** What the Center wrote when it decided about the expression of interest; nothing where there is no such letter. */
export function IntakeLetter() {
  const words = useWords('cases');
  const { kase } = useCase();
  const { data } = useResource<IntakeLetterView>(
    mayBeThere(kase) ? paths.intakeLetter(kase.number) : null,
  );
  if (data === null) return null;
  const text = data.paragraphs.map((paragraph, place) => (
    <p key={place} className="text" lang={data.language}>
      {paragraph}
    </p>
  ));
  return (
    <section>
      <h2>{words.intakeLetter.title}</h2>
      {isDecidedLast(kase) ? (
        text
      ) : (
        <details>
          <summary>{words.intakeLetter.read}</summary>
          {text}
        </details>
      )}
      <p>
        <a href={paths.intakeLetterPdf(kase.number)}>{words.intakeLetter.pdf}</a>
      </p>
    </section>
  );
}

/** The letter is the newest that the country has to read. */
const isDecidedLast = ({ state }: CaseView): boolean =>
  state === 'expressionOfInterest.deferred' ||
  state === 'declinedByCenter' ||
  state === 'consultation.planning';

/** Whether a decision has been taken: asking for a letter that cannot be there costs a while on a slow line. */
const mayBeThere = (kase: CaseView): boolean =>
  isDecidedLast(kase) ||
  kase.steps.some(({ step, enteredOn }) => step === 'consultation' && enteredOn !== null);
