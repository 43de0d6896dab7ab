import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { CaseView, OffersView, OrganizationView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { columnsOf, DataTable } from '../../components/data-table.tsx';
import { componentName } from '../cases/reference-words.ts';
import { StepButton } from '../cases/step-button.tsx';
import { useStepDialog } from '../cases/step-dialog.tsx';
import { organizationsQuery } from '../organizations/organizations.queries.ts';
import { candidatesFor, type Candidate } from './candidates.ts';

/** The organizations that may be asked for what nobody leads yet, and the call to those that are chosen. */
export function Call({ kase, view }: { kase: CaseView; view: OffersView }) {
  const query = useQuery(organizationsQuery);
  return (
    <section aria-labelledby="call">
      <Title order={2} id="call" mb="xs">{t`Whom to ask`}</Title>
      <Answer query={query}>
        {(organizations) => <Choice kase={kase} view={view} organizations={organizations} />}
      </Answer>
    </section>
  );
}

/** The call of this state, where it is this person's to take. */
const callStepOf = ({ nextSteps }: CaseView) =>
  nextSteps.find(
    ({ type, reasons }) =>
      (type === 'offers.call' || type === 'offers.callAgain') &&
      !reasons.some(({ code }) => code === 'wrongRole'),
  );

function Choice({
  kase,
  view,
  organizations,
}: {
  kase: CaseView;
  view: OffersView;
  organizations: readonly OrganizationView[];
}) {
  const candidates = candidatesFor(view.rows, organizations);
  const [chosen, setChosen] = useState(() =>
    candidates
      .filter(({ isSuggested }) => isSuggested)
      .map(({ organization }) => organization.code),
  );
  const [showsAll, setShowsAll] = useState(false);
  const shown = candidates.filter(
    ({ organization, isSuggested, fits }) =>
      showsAll || isSuggested || fits || chosen.includes(organization.code),
  );
  const toggle = (code: string) =>
    setChosen((now) => (now.includes(code) ? now.filter((one) => one !== code) : [...now, code]));
  const isForThem = callStepOf(kase) !== undefined;
  return (
    <Stack gap="sm">
      <Text c="dimmed">
        {t`Those that the package suggests come first, then those with competences in what nobody leads yet.`}
      </Text>
      <Checkbox
        label={t`Show all ${organizations.length} organizations`}
        checked={showsAll}
        onChange={() => setShowsAll(!showsAll)}
      />
      <DataTable
        caption={t`Organizations that may be asked`}
        rows={shown}
        columns={columns(isForThem ? { chosen, toggle } : null)}
        rowId={({ organization }) => organization.code}
        minWidth={640}
      />
      {isForThem && (
        <Group align="flex-start">
          <CallStep kase={kase} recipients={chosen} />
          <Text c="dimmed" pt={8} aria-live="polite">
            {plural(chosen.length, {
              0: 'No organization chosen',
              one: '# organization chosen',
              other: '# organizations chosen',
            })}
          </Text>
        </Group>
      )}
    </Stack>
  );
}

/** The header's button calls as well, but knows nothing of who is chosen here. */
function CallStep({ kase, recipients }: { kase: CaseView; recipients: readonly string[] }) {
  const open = useStepDialog();
  const step = callStepOf(kase);
  if (!step) return null;
  if (!step.allowed) return <StepButton kase={kase} type={step.type} />;
  return (
    <Button
      variant="default"
      onClick={() => open({ number: kase.number, type: step.type, preset: { recipients } })}
    >
      {t`Call the chosen for offers`}
    </Button>
  );
}

const column = columnsOf<Candidate>();

const columns = (choosing: { chosen: readonly string[]; toggle: (code: string) => void } | null) =>
  column.columns([
    column.accessor(({ organization }) => organization.name, {
      id: 'organization',
      header: t`Organization`,
      sortFn: 'text',
      cell: ({ row: { original } }) => {
        const { code, name } = original.organization;
        return choosing ? (
          <Checkbox
            label={name}
            checked={choosing.chosen.includes(code)}
            onChange={() => choosing.toggle(code)}
          />
        ) : (
          name
        );
      },
    }),
    column.accessor(({ isSuggested }) => (isSuggested ? t`Suggested in the package` : ''), {
      id: 'suggested',
      header: t`Why`,
      enableSorting: false,
      cell: ({ row: { original } }) => whyWords(original),
    }),
    column.accessor(({ activities }) => activities.length, {
      id: 'activities',
      header: t`Would be asked for`,
      cell: ({ row: { original } }) => original.activities.join('; ') || t`Nothing is left to ask`,
    }),
    column.accessor(({ organization }) => organization.components.map(componentName).join(', '), {
      id: 'components',
      header: t`Its components`,
      enableSorting: false,
      cell: ({ getValue }) => getValue() || t`Not known`,
    }),
  ]);

const whyWords = ({ isSuggested, fits }: Candidate): string =>
  isSuggested
    ? t`Suggested in the package`
    : fits
      ? t`Its competences fit`
      : t`None of its competences fits`;
