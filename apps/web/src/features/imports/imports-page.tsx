import {
  Alert,
  FileButton,
  Group,
  Button,
  List,
  SegmentedControl,
  Stack,
  Text,
  Title,
} from '@mantine/core';
import { t } from '@lingui/core/macro';
import { importTargets, type ImportTargetName, type SheetView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { showInstant } from '../../lib/dates.ts';
import { narrow, useMedia } from '../../lib/media.ts';
import { ProblemError } from '../../lib/problem-error.ts';
import { usePerson } from '../session/person.tsx';
import { noteWords, refusalWords, statusWords, targetWords } from './import-words.ts';
import { runsQuery, useBringSheet } from './imports.queries.ts';
import { SheetPreview } from './sheet-preview.tsx';

/** Takes over what the Center keeps in sheets: choose, say what columns mean, look at every row, run. */
export function ImportsPage() {
  const targets = targetsOf(usePerson());
  const [target, setTarget] = useState<ImportTargetName | undefined>(targets[0]);
  const isNarrow = useMedia(narrow);
  const bringing = useBringSheet();
  const sheet = bringing.data;
  if (target === undefined) {
    return (
      <EmptyState
        title={t`Imports are for program managers and officers, and of organizations for directors and administrators`}
      />
    );
  }
  return (
    <>
      <PageHeader
        title={t`Import a sheet`}
        note={t`XLSX or CSV, as you keep it. Nothing is taken over before you say so, and nobody is mailed.`}
      />
      <Stack gap="lg">
        <Group align="flex-end">
          <SegmentedControl
            orientation={isNarrow ? 'vertical' : 'horizontal'}
            aria-label={t`What the sheet tells of`}
            value={target}
            onChange={(value) => {
              setTarget(value);
              bringing.reset();
            }}
            data={targets.map((value) => ({ value, label: targetWords(value) }))}
          />
          <FileButton
            accept=".xlsx,.csv,.txt,.tsv"
            onChange={(file) => file && bringing.mutate({ file, target })}
          >
            {(props) => (
              <Button
                {...props}
                variant={sheet ? 'default' : 'filled'}
                loading={bringing.isPending}
              >
                {sheet ? t`Choose another sheet` : t`Choose a sheet`}
              </Button>
            )}
          </FileButton>
        </Group>
        {bringing.error && <Refusal error={bringing.error} />}
        {sheet && <Brought key={sheet.id} sheet={sheet} />}
        {!sheet && <LastImports />}
      </Stack>
    </>
  );
}

const targetsOf = ({ role, abilities }: ReturnType<typeof usePerson>): ImportTargetName[] =>
  importTargets.filter((target) =>
    target === 'organizations'
      ? abilities.includes('organization.keep')
      : role === 'programManager' || role === 'programOfficer',
  );

function Refusal({ error }: { error: Error }) {
  const field =
    error instanceof ProblemError ? error.fields.find(({ path }) => path === 'content') : null;
  if (!field) return <ErrorNotice error={error} />;
  return (
    <Alert color="red" title={t`The sheet was not read`}>
      {refusalWords(field.code, field.params)}
    </Alert>
  );
}

function Brought({ sheet }: { sheet: SheetView }) {
  return (
    <>
      {sheet.notes.length > 0 && (
        <Alert color="gray" title={t`Read with these remarks`}>
          <List>
            {sheet.notes.map(({ code, params }) => (
              <List.Item key={code}>{noteWords(code, params)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <SheetPreview sheet={sheet} />
    </>
  );
}

function LastImports() {
  const query = useQuery(runsQuery);
  return (
    <section aria-labelledby="last-imports">
      <Title order={2} id="last-imports" mb="xs">
        {t`Last imports`}
      </Title>
      <Answer query={query}>
        {(runs) =>
          runs.length === 0 ? (
            <Text c="dimmed">{t`No sheet has been taken over yet.`}</Text>
          ) : (
            <List>
              {runs.map((run) => (
                <List.Item key={run.id}>
                  {t`${run.fileName}, ${showInstant(run.startedAt)} by ${run.startedBy}. ${statusWords(run)}`}
                  {run.refused > 0 && (
                    <>
                      {' '}
                      <a href={`/api/imports/runs/${run.id}/refused.csv`}>{t`Refused rows`}</a>
                    </>
                  )}
                </List.Item>
              ))}
            </List>
          )
        }
      </Answer>
    </section>
  );
}
