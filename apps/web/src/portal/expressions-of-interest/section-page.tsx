import { useCallback, useState, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import { useCase } from '../cases/case-context.ts';
import { Button } from '../components/button.tsx';
import { ErrorSummary, type Errors } from '../components/error-summary.tsx';
import { useFieldErrors } from '../components/failure.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { PortalLink, useGo } from '../components/portal-link.tsx';
import { Conflicts } from '../drafts/conflicts.tsx';
import { SaveLine } from '../drafts/save-line.tsx';
import { useWords } from '../words/speech.tsx';
import { useExpression } from './expression-context.tsx';
import { errorsIn, sectionsOf, type Section } from './expression-sections.ts';
import { useFieldNames } from './field-names.ts';
import { controlsByPath } from './refused-fields.ts';
import { useSpeaking } from './use-speaking.ts';

/** One topic of the form. Leaving a field saves; "Continue" checks the topic and goes on, or back to the answers. */
export function SectionPage({
  section,
  title,
  lead,
  children,
}: {
  section: Section;
  title: string;
  lead?: string;
  children: (errors: Errors) => ReactNode;
}) {
  const shell = useWords('shell');
  const words = useWords('expression');
  const speaking = useSpeaking();
  const { kase } = useCase();
  const { keeper, state, view, isEditable } = useExpression();
  const { nameOf, valueOf } = useFieldNames();
  const go = useGo();
  const isFromCheck = useSearch() === 'check';
  const [missing, setErrors] = useState<Errors>({});
  const refused = useFieldErrors()(state.error, controlsByPath(state.values));
  const errors = { ...refused, ...missing };
  const at = `/cases/${kase.number}/expression`;

  const saveOnLeaving = useCallback(
    (form: HTMLFormElement | null) => {
      const save = () => void keeper.save();
      form?.addEventListener('focusout', save);
      return () => form?.removeEventListener('focusout', save);
    },
    [keeper],
  );

  function goOn() {
    const found = Object.fromEntries(
      Object.entries(errorsIn(section, state.values, speaking)).filter(([name]) =>
        isEditable(name),
      ),
    );
    setErrors(found);
    if (Object.keys(found).length > 0 || state.conflicts.length > 0) return;
    void keeper.save();
    const sections = sectionsOf(state.values);
    const next = sections[sections.indexOf(section) + 1];
    go(isFromCheck || next === undefined ? `${at}/check` : `${at}/${next}`);
  }

  return (
    <Page title={title} caption={words.title} back={isFromCheck ? `${at}/check` : at}>
      <ErrorSummary errors={missing} />
      <Conflicts keeper={keeper} state={state} nameOf={nameOf} valueOf={valueOf} />
      {view.editableFields.length === 0 && (
        <Notice>
          <p>{words.readOnly}</p>
        </Notice>
      )}
      {lead !== undefined && <p>{lead}</p>}
      <form
        noValidate
        ref={saveOnLeaving}
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        {children(errors)}
        {view.editableFields.length > 0 && (
          <Button type="submit" kind="primary" describedBy="saved">
            {shell.continue}
          </Button>
        )}
        <SaveLine keeper={keeper} state={state} />
      </form>
      <p>
        <PortalLink to={at}>{words.later}</PortalLink>
      </p>
    </Page>
  );
}
