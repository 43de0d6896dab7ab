import { Group, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView, SupportPackageView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import type { CaseTabProps } from '../cases/case-tab.ts';
import { StepButton } from '../cases/step-button.tsx';
import { ChangesList } from './changes-list.tsx';
import { CountryAnswers } from './country-answers.tsx';
import { DraftForm } from './draft-form.tsx';
import { Grants } from './grants.tsx';
import { PackageContentView } from './package-content.tsx';
import { supportPackageQuery } from './support-package.queries.ts';
import { Versions } from './versions.tsx';

/** The way on, with what is missing where it is refused. */
const onward = [
  'package.submit',
  'package.return',
  'package.propose',
  'package.requestChanges',
  'package.agree',
] as const;
/** Ways aside and back, which nobody has to mend anything for. */
const aside = ['package.reissue', 'package.revise', 'consultation.reopen'] as const;

/** The support package: its draft, the versions that were proposed, and what the country says to them. */
export default function SupportPackageTab({ kase }: CaseTabProps) {
  const query = useQuery(supportPackageQuery(kase.number));
  return (
    <Answer query={query} lines={8}>
      {(view) => (
        <Stack gap="xl">
          <Standing kase={kase} view={view} />
          <Draft kase={kase} view={view} />
          <Steps kase={kase} />
          <CountryAnswers kase={kase} view={view} />
          <Grants kase={kase} view={view} />
          <Versions view={view} />
        </Stack>
      )}
    </Answer>
  );
}

/** Which version is in work, with whom, and in which round. */
function Standing({ kase, view }: { kase: CaseView; view: SupportPackageView }) {
  const words = standingWords(kase, view);
  if (!words) return null;
  return (
    <Text>
      {words}{' '}
      {view.round > 0 && (
        <Text component="span" inherit c="dimmed">
          {t`Round ${view.round} of ${view.roundLimit}.`}
        </Text>
      )}
    </Text>
  );
}

function standingWords(kase: CaseView, view: SupportPackageView): string | null {
  const newest = view.versions[0]?.number;
  if (view.agreedVersion !== null)
    return t`The country has agreed to version ${view.agreedVersion}.`;
  switch (kase.state) {
    case 'draftPackage.drafting':
      return newest
        ? t`The draft is in work; version ${newest} was proposed before.`
        : t`The draft is in work; nothing has been proposed yet.`;
    case 'draftPackage.internalReview':
      return t`The draft is with the director and cannot be changed.`;
    case 'draftPackage.proposed':
      return newest ? t`Version ${newest} is with the country.` : null;
    default:
      return null;
  }
}

/** Once a version is agreed or with the country, it and not the draft is what counts. */
function Draft({ kase, view }: { kase: CaseView; view: SupportPackageView }) {
  const { content, mayEdit, versions } = view;
  const [newest] = versions;
  const isInWork =
    mayEdit ||
    kase.state === 'draftPackage.drafting' ||
    kase.state === 'draftPackage.internalReview';
  if (!content || !isInWork) {
    return versions.length === 0 ? <Nothing view={view} /> : null;
  }
  return (
    <section aria-labelledby="draft">
      <Title order={2} id="draft" mb="xs">{t`Draft`}</Title>
      {newest && <ChangesList number={newest.number} before={newest.content} after={content} />}
      {mayEdit ? (
        <DraftForm kase={kase} view={view} content={content} />
      ) : (
        <PackageContentView content={content} />
      )}
    </section>
  );
}

function Nothing({ view }: { view: SupportPackageView }) {
  return (
    <EmptyState title={t`There is no support package to read yet`}>
      {view.content === null
        ? t`It is shown to you once the country has agreed to it.`
        : t`It can be drafted from the planning of the consultation on.`}
    </EmptyState>
  );
}

function Steps({ kase }: { kase: CaseView }) {
  const open = aside.filter((type) =>
    kase.nextSteps.some((step) => step.type === type && step.allowed),
  );
  return (
    <Group align="flex-start">
      {[...onward, ...open].flatMap((type) => [
        <StepButton key={type} kase={kase} type={type} variant="default" />,
        <StepButton key={`${type} on behalf`} kase={kase} type={type} onBehalf variant="default" />,
      ])}
    </Group>
  );
}
