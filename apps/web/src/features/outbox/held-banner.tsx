import { plural, t } from '@lingui/core/macro';
import type { MailGateView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { AnchorLink } from '../../components/links.tsx';
import { useAbility } from '../session/person.tsx';
import classes from './outbox.module.css';
import { mailGateQuery } from './outbox.queries.ts';

/** Says on every page that mail to outside does not go by itself, and how much of it waits. */
export function HeldBanner() {
  const mayRead = useAbility('mail.read');
  const { data: gate } = useQuery({ ...mailGateQuery, enabled: mayRead });
  if (!mayRead || !gate || (gate.isOpen && gate.held === 0)) return null;
  return (
    <p className={classes.banner} role="status">
      {bannerWords(gate)} <AnchorLink to="/outbox" inherit>{t`Review`}</AnchorLink>
    </p>
  );
}

function bannerWords({ isOpen, held }: MailGateView): string {
  if (isOpen) {
    return plural(held, {
      one: '# mail of a case that is kept quiet waits.',
      other: '# mails of cases that are kept quiet wait.',
    });
  }
  if (held === 0) return t`Outgoing mail is held: no mail waits yet.`;
  return plural(held, {
    one: 'Outgoing mail is held: # mail waits.',
    other: 'Outgoing mail is held: # mails wait.',
  });
}
