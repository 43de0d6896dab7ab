import { Stack, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CaseView, PackageContent, SupportPackageView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { ButtonLink } from '../../components/links.tsx';
import type { CaseTabId } from '../cases/places.ts';
import { answerTexts, valuesOf } from '../expressions-of-interest/answer-texts.ts';
import { ExpressionContentView } from '../expressions-of-interest/expression-content-view.tsx';
import { expressionQuery } from '../expressions-of-interest/expressions.queries.ts';
import { invitationQuery } from '../invitations/invitations.queries.ts';
import { LetterPreview } from '../invitations/letter-preview.tsx';
import { PackageContentView } from '../support-packages/package-content.tsx';
import { supportPackageQuery } from '../support-packages/support-package.queries.ts';
import { ChangedTexts } from './changed-texts.tsx';
import { answeredPoints } from './expression-texts.ts';
import { invitationTexts } from './invitation-texts.ts';
import { packageTexts } from './package-texts.ts';

/** What is decided about, as the one who decides has to read it. */
export function DecisionSubject({ kase }: { kase: CaseView }) {
  switch (kase.step) {
    case 'invitation':
      return <OfInvitation number={kase.number} />;
    case 'expressionOfInterest':
      return <OfExpression number={kase.number} />;
    case 'draftPackage':
      return <OfPackage number={kase.number} />;
    case 'consultation':
      return <Elsewhere number={kase.number} tab="consultations" words={t`Read the record`} />;
    case 'implementation':
      return <Elsewhere number={kase.number} tab="workplan" words={t`Read the closing report`} />;
    default:
      return null;
  }
}

function OfInvitation({ number }: { number: string }) {
  const query = useQuery(invitationQuery(number));
  return (
    <Answer query={query}>
      {({ letter, content, returnedContent }) => (
        <Stack gap="lg">
          <ChangedTexts
            since={t`What changed since it was returned`}
            first={t`This invitation has not been returned before.`}
            before={returnedContent && invitationTexts(returnedContent)}
            after={invitationTexts(content)}
          />
          <LetterPreview letter={letter} language={content.language} />
        </Stack>
      )}
    </Answer>
  );
}

function OfExpression({ number }: { number: string }) {
  const query = useQuery(expressionQuery(number));
  return (
    <Answer query={query}>
      {(view) => (
        <Stack gap="md">
          <ChangedTexts
            since={t`What changed since the submission before`}
            first={t`It was submitted once.`}
            before={view.submittedBefore ? answerTexts(view.submittedBefore) : null}
            after={[...answerTexts(valuesOf(view.answers)), ...answeredPoints(view.points)]}
          />
          <ExpressionContentView number={number} view={view} />
          <Elsewhere
            number={number}
            tab="expression-of-interest"
            words={t`Read how the Center judges it`}
          />
        </Stack>
      )}
    </Answer>
  );
}

function OfPackage({ number }: { number: string }) {
  const query = useQuery(supportPackageQuery(number));
  return (
    <Answer query={query}>
      {(view) => (
        <Stack gap="lg">
          {view.content && <ChangedPackage content={view.content} last={view.versions[0]} />}
          {view.content ? (
            <PackageContentView content={view.content} />
          ) : (
            <Text c="dimmed">{t`There is no draft.`}</Text>
          )}
        </Stack>
      )}
    </Answer>
  );
}

function ChangedPackage({
  content,
  last,
}: {
  content: PackageContent;
  last: SupportPackageView['versions'][number] | undefined;
}) {
  return (
    <ChangedTexts
      since={t`What changed since version ${last?.number ?? 0}`}
      first={t`This package has not been proposed before.`}
      before={last ? packageTexts(last.content) : null}
      after={packageTexts(content)}
    />
  );
}

const Elsewhere = ({ number, tab, words }: { number: string; tab: CaseTabId; words: string }) => (
  <div>
    <ButtonLink to="/cases/$number/{-$tab}" params={{ number, tab }} variant="default">
      {words}
    </ButtonLink>
  </div>
);
