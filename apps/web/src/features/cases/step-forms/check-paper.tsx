import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../../components/answer.tsx';
import { PaperDetails } from '../paper-details.tsx';
import { papersQuery } from '../papers.queries.ts';
import type { StepFormProps } from './step-form.ts';
import { StepFormShell } from './step-form-shell.tsx';
import { useStepForm } from './use-step-form.ts';

/** The step that a second person takes by checking the paper that the preset names. */
export function CheckPaperForm(props: StepFormProps) {
  const query = useQuery(papersQuery(props.kase.number));
  const { shell } = useStepForm(props, { initialValues: {}, toRecord: () => undefined });
  return (
    <StepFormShell shell={shell}>
      <Answer query={query} lines={2}>
        {(papers) => {
          const paper = papers.find(({ id }) => id === shell.paper);
          return paper ? <PaperDetails paper={paper} /> : null;
        }}
      </Answer>
    </StepFormShell>
  );
}
