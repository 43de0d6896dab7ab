import { Anchor, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { paths, type ExpressionView, type RequestedComponent } from '@sixstep/contract';
import { Fact, Facts } from '../../components/facts.tsx';
import { showDate } from '../../lib/dates.ts';
import { languageWords } from '../cases/language-words.ts';
import { componentName } from '../cases/reference-words.ts';
import { letterWords, readinessWords } from './expression-words.ts';
import classes from './expression.module.css';

/** The expression as it stands: drafted, or submitted once there is a round. */
export function ExpressionContentView({ view }: { view: ExpressionView }) {
  const { ministry, contact, workingLanguage, components = [], declaration } = view.content;
  const person = [contact?.name, contact?.position, contact?.email, contact?.phone];
  return (
    <>
      <Facts>
        <Fact name={t`Ministry`}>{ministry}</Fact>
        <Fact name={t`Contact`}>{person.filter(Boolean).join('\n')}</Fact>
        <Fact name={t`Working language`}>{workingLanguage && languageWords(workingLanguage)}</Fact>
        <Fact name={t`Endorsement letter`}>
          <Letter view={view} />
        </Fact>
        <Fact name={t`Declaration`}>
          {declaration?.accepted && declaration.name && t`Made by ${declaration.name}`}
        </Fact>
      </Facts>
      <div>
        <Title order={3} mb="xs">{t`Components requested`}</Title>
        {components.length === 0 && <Text c="dimmed">{t`None yet`}</Text>}
        <ul className={classes.list}>
          {components.map((row) => (
            <Requested key={row.component} row={row} />
          ))}
        </ul>
      </div>
    </>
  );
}

function Requested({ row: { component, status, need, rank } }: { row: RequestedComponent }) {
  return (
    <li>
      <Text fw={600}>
        {rank ? `${rank}. ` : ''}
        {componentName(component)}
      </Text>
      <Text c="dimmed">
        {status ? t`Present status: ${readinessWords(status)}` : t`Present status not given`}
      </Text>
      <Text className={classes.words}>{need ?? t`Need not stated`}</Text>
    </li>
  );
}

function Letter({ view: { content, letterFileName } }: { view: ExpressionView }) {
  const { kind = 'none', fileId, followsOn } = content.letter ?? {};
  return (
    <>
      {letterWords(kind)}
      {kind === 'follows' && followsOn && ` (${showDate(followsOn)})`}
      {fileId && (
        <>
          {': '}
          <Anchor href={paths.file(fileId)} underline="always">
            {letterFileName ?? t`Open the letter`}
          </Anchor>
        </>
      )}
    </>
  );
}
