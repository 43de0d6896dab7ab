import { Alert, List } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { InvitationView } from '@sixstep/contract';

/** What the invitation still lacks before a director can be asked to approve it. */
export function WhatIsMissing({ missing }: { missing: InvitationView['missing'] }) {
  if (missing.length === 0) return null;
  return (
    <Alert color="gray" title={t`Still missing`}>
      <List>
        {missing.map((part) => (
          <List.Item key={part}>{missingWords(part)}</List.Item>
        ))}
      </List>
    </Alert>
  );
}

function missingWords(part: InvitationView['missing'][number]): string {
  switch (part) {
    case 'addressee':
      return t`An addressee: a name with an e-mail address, or the office mailbox`;
    case 'language':
      return t`The language of the letter`;
    case 'signatory':
      return t`A director who signs: nobody has that role`;
    case 'contact':
      return t`A contact at the Center: the case has no manager`;
  }
}
