import { Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { CommentView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { Answer } from '../../components/answer.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import type { CaseTabProps } from '../cases/case-tab.ts';
import { useAbility, usePerson } from '../session/person.tsx';
import { CommentForm } from './comment-form.tsx';
import { Comment } from './comment.tsx';
import classes from './comment.module.css';
import { commentsQuery } from './discussion.queries.ts';

/** What the Center and the country say to each other about a case, and what is still open. */
export default function DiscussionTab({ kase }: CaseTabProps) {
  const { role } = usePerson();
  const mayComment = useAbility('case.comment');
  const query = useQuery({ ...commentsQuery(kase.number), enabled: role !== 'observer' });
  if (role === 'observer') {
    return (
      <EmptyState title={t`The discussion is not shown to you`}>
        {t`Observers read agreed packages and the portfolio; what is said on the way stays with the Center and the country.`}
      </EmptyState>
    );
  }
  return (
    <Answer query={query}>
      {({ items }) => {
        const open = items.filter(({ state }) => state === 'open');
        const resolved = items.filter(({ state }) => state === 'resolved');
        return (
          <Stack gap="xl">
            <section aria-labelledby="open">
              <Title order={2} id="open" mb="xs" tabIndex={-1}>
                {t`Open`}
              </Title>
              {open.length === 0 && <Text c="dimmed">{t`Nothing is open.`}</Text>}
              <Comments number={kase.number} comments={open} />
            </section>
            {mayComment && <CommentForm number={kase.number} />}
            {resolved.length > 0 && (
              <section aria-labelledby="resolved">
                <Title order={2} id="resolved" mb="xs">{t`Resolved`}</Title>
                <Comments number={kase.number} comments={resolved} />
              </section>
            )}
          </Stack>
        );
      }}
    </Answer>
  );
}

function Comments({ number, comments }: { number: string; comments: readonly CommentView[] }) {
  return (
    <ul className={classes.list}>
      {comments.map((comment) => (
        <li key={comment.id}>
          <Comment number={number} comment={comment} />
        </li>
      ))}
    </ul>
  );
}
