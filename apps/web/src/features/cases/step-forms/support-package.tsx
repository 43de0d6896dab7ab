import { Fieldset, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { paths, supportPackageView } from '@sixstep/contract';
import * as z from 'zod/mini';
import { componentName } from '../reference-words.ts';
import { ReasonForm } from './plain.tsx';
import type { StepFormProps } from './step-form.ts';
import { StepFormShell } from './step-form-shell.tsx';
import { useStepForm } from './use-step-form.ts';
import {
  draftVersion,
  useVersionMeant,
  VersionMeant,
  versionForm,
  type VersionSource,
} from './version-meant.tsx';

/** The country answers the version that was proposed to it, not the draft that may have gone on since. */
const proposed: VersionSource = {
  path: paths.supportPackage,
  schema: z.pipe(
    supportPackageView,
    z.transform(({ versions }) => versions[0]?.number ?? null),
  ),
};

function AgreeForm(props: StepFormProps) {
  const meant = useVersionMeant(props.kase.number, proposed);
  const { record, shell } = useStepForm(props, {
    initialValues: { acceptance: { name: '' } },
    toRecord: ({ acceptance }) => ({
      versionMeant: meant.version,
      acceptance: { kind: props.onBehalf ? 'signed' : 'typed', name: acceptance.name },
    }),
    isReady: meant.version !== null,
  });
  return (
    <StepFormShell shell={shell}>
      <VersionMeant meant={meant} />
      <TextInput
        label={t`Who signed for the country`}
        {...record.getInputProps('acceptance.name')}
      />
    </StepFormShell>
  );
}

function RequestChangesForm(props: StepFormProps) {
  const { record, shell } = useStepForm(props, {
    initialValues: {
      answers: props.kase.components.map((component) => ({
        component,
        answer: null as string | null,
        text: '',
      })),
    },
    toRecord: ({ answers }) => ({
      answers: answers.map(({ text, ...answer }) => ({ ...answer, ...(text.trim() && { text }) })),
    }),
  });
  const choices = [
    { value: 'accept', label: t`Accept` },
    { value: 'acceptWithChange', label: t`Accept with a change` },
    { value: 'defer', label: t`Not yet` },
    { value: 'decline', label: t`Decline` },
  ];
  return (
    <StepFormShell shell={shell}>
      <Stack gap="sm">
        {record.values.answers.map(({ component }, index) => (
          <Fieldset key={component} legend={componentName(component)}>
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
              <Select
                label={t`Answer`}
                data={choices}
                {...record.getInputProps(`answers.${index}.answer`)}
              />
              <Textarea
                minRows={1}
                label={t`In the country's words`}
                {...record.getInputProps(`answers.${index}.text`)}
              />
            </SimpleGrid>
          </Fieldset>
        ))}
      </Stack>
    </StepFormShell>
  );
}

const draft = versionForm({ path: paths.supportPackage, schema: draftVersion });

export const supportPackageForms = {
  'package.submit': draft,
  'package.return': ReasonForm,
  'package.propose': draft,
  'package.reissue': draft,
  'package.requestChanges': RequestChangesForm,
  'package.agree': AgreeForm,
  'package.revise': ReasonForm,
};
