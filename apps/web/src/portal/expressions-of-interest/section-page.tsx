import { useCallback, useState, type ReactNode } from 'react';
import { useSearch } from 'wouter';
import { usePerson } from '../access/session.tsx';
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
import { mayBeWritten, useExpression } from './expression-context.tsx';
import { MailLink } from './mail-link.tsx';
import { useAnswerNames } from './answer-names.ts';
import {
  errorsIn,
  formSection,
  placesOn,
  sectionsOf,
  titleOf,
  type SectionId,
  type Speaking,
} from './form-sections.ts';
import { useSpeaking } from './use-speaking.ts';
import { WrittenIn } from './written-in.tsx';

/** One topic of the form. Leaving a field saves; "Continue" checks the topic and goes on, or back to the answers. */
export function SectionPage({
  id,
  children,
}: {
  id: SectionId;
  children: (errors: Errors) => ReactNode;
}) {
  const shell = useWords('shell');
  const words = useWords('expression');
  const speaking = useSpeaking();
  const { countryRight } = usePerson();
  const { kase } = useCase();
  const { keeper, state, view, isEditable } = useExpression();
  const { nameOf, valueOf } = useAnswerNames();
  const go = useGo();
  const isFromCheck = useSearch() === 'check';
  const [missing, setErrors] = useState<Errors>({});
  const refused = useFieldErrors()(
    state.error,
    Object.fromEntries(placesOn(id).map((place) => [`answers.${place.id}`, place.id])),
  );
  const texts = placesOn(id).flatMap((place) =>
    place.kind === 'text' && isEditable(place.id) ? [place.id] : [],
  );
  const lead = leadOf(id, speaking);
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
      Object.entries(errorsIn(id, state.values, speaking)).filter(([name]) => isEditable(name)),
    );
    setErrors(found);
    if (Object.keys(found).length > 0 || state.conflicts.length > 0) return;
    void keeper.save();
    const sections = sectionsOf(state.values);
    const place = sections.indexOf(id);
    const next = sections[place + 1];
    if (isFromCheck) return go(`${at}/check`);
    // What is offered leads back to the list; the last that is demanded leads to the check.
    if (place < 0) return go(at);
    go(next === undefined ? `${at}/check` : `${at}/${next}`);
  }

  return (
    <Page
      title={titleOf(id, speaking)}
      caption={words.title}
      back={isFromCheck ? `${at}/check` : at}
    >
      <ErrorSummary errors={missing} />
      <Conflicts keeper={keeper} state={state} nameOf={nameOf} valueOf={valueOf} />
      {view.editableFields.length === 0 && (
        <Notice>
          <p>
            {mayBeWritten(kase) && countryRight !== 'edit' ? words.readOnlyRight : words.readOnly}
          </p>
        </Notice>
      )}
      {lead && <p>{lead}</p>}
      <form
        noValidate
        ref={saveOnLeaving}
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        {children(errors)}
        {texts.length > 0 && (
          <WrittenIn texts={texts.filter((name) => Boolean(state.values[name]))} />
        )}
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
      <MailLink to={`${at}/${id}`} />
    </Page>
  );
}

function leadOf(id: SectionId, { form }: Speaking): string | null {
  const { section, component } = formSection(id);
  if (component !== null) return form.items.components.choiceHints[component];
  const words = form.sections[section.id as keyof typeof form.sections];
  return 'lead' in words ? words.lead : null;
}
