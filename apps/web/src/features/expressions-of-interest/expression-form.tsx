import { Button, Fieldset, Group, Stack } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { ExpressionView } from '@sixstep/contract';
import { expressionForm, fill, type Item, type Section } from '@sixstep/reference/expression-form';
import { formWords } from '@sixstep/reference/expression-form/words/en';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { componentName } from '../cases/reference-words.ts';
import { AnswerField } from './answer-field.tsx';
import { requestedIn } from './answer-texts.ts';
import classes from './expression.module.css';
import { BringPacket } from './bring-packet.tsx';
import { useAnswerEdits, type AnswerEdits } from './use-answer-edits.ts';

/** What came on paper or by word, entered for the country; only what may be written now is open. */
export function ExpressionForm({ number, view }: { number: string; view: ExpressionView }) {
  const edits = useAnswerEdits(number, view, t`The expression of interest is saved.`);
  const chosen = Object.fromEntries(
    requestable.map((component) => [
      `components.${component}`,
      edits.valueOf(`components.${component}`),
    ]),
  );
  return (
    <form
      noValidate
      aria-labelledby="expression"
      onSubmit={(event) => {
        event.preventDefault();
        edits.save();
      }}
    >
      <Stack gap="lg" maw={760}>
        <BringPacket number={number} edits={edits} />
        {expressionForm.sections.flatMap((section) =>
          componentsOf(section, requestedIn(chosen)).map((component) => (
            <SectionFields
              key={`${section.id} ${component}`}
              section={section}
              component={component}
              number={number}
              edits={edits}
              editable={view.editableFields}
            />
          )),
        )}
        {edits.error && <ErrorNotice error={edits.error} />}
        <Group>
          <Button
            type="submit"
            variant={edits.isDirty ? 'filled' : 'default'}
            loading={edits.isSaving}
            disabled={edits.conflicts.length > 0}
          >
            {t`Save for the country`}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function SectionFields({
  section,
  component,
  number,
  edits,
  editable,
}: {
  section: Section;
  component: string | null;
  number: string;
  edits: AnswerEdits;
  editable: readonly string[];
}) {
  const prefix = component === null ? '' : `components.${component}.`;
  const isOpen = (item: Item) =>
    editable.includes(`${prefix}${item.id}`) || editable.includes(section.id);
  const items = section.items.filter((item) => isOpen(item) && goesWith(item, edits));
  if (items.length === 0) return null;
  const { title } = formWords.sections[section.id as keyof typeof formWords.sections];
  const fields = (
    <Stack gap="sm">
      {items.map((item) => (
        <AnswerField key={item.id} item={item} prefix={prefix} number={number} edits={edits} />
      ))}
    </Stack>
  );
  if (section.isOffered) {
    return (
      <details className={classes.offered}>
        <summary>{title}</summary>
        {fields}
      </details>
    );
  }
  return (
    <Fieldset legend={fill(title, { name: component === null ? '' : componentName(component) })}>
      {fields}
    </Fieldset>
  );
}

/** An order of importance is asked from two components on. */
function componentsOf(section: Section, requested: readonly string[]): (string | null)[] {
  if (!section.perComponent) return [null];
  return section.id === 'rank' && requested.length < 2 ? [] : [...requested];
}

/** The letter is asked for as it comes. */
function goesWith({ id }: Item, edits: AnswerEdits): boolean {
  const kind = edits.valueOf('letter.kind');
  if (id === 'letter.fileId') return kind === 'attached';
  return id !== 'letter.followsOn' || kind === 'follows';
}

const requestable = expressionForm.sections.flatMap(({ items }) =>
  items.flatMap((item) => (item.id === 'components' && item.kind === 'ticks' ? item.choices : [])),
);
