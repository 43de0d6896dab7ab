import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { caseQuery } from './cases.queries.ts';
import type { StepWanted } from './step-dialog.tsx';
import { CheckPaperForm } from './step-forms/check-paper.tsx';
import { stepForms } from './step-forms/registry.ts';

/** The form that belongs to the wanted step, once the case is known. */
export default function StepDialogBody({
  wanted,
  close,
}: {
  wanted: StepWanted;
  close: () => void;
}) {
  const query = useQuery(caseQuery(wanted.number));
  const StepForm = wanted.preset?.['paper'] ? CheckPaperForm : stepForms[wanted.type];
  if (!StepForm) {
    return <EmptyState title={t`This step is taken elsewhere`} />;
  }
  return (
    <Answer query={query}>
      {(kase) => (
        <StepForm
          kase={kase}
          type={wanted.type}
          onBehalf={wanted.onBehalf ?? false}
          preset={wanted.preset ?? {}}
          close={close}
        />
      )}
    </Answer>
  );
}
