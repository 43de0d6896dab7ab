import type { SendMailOptions } from 'nodemailer';
import type { Mailbox, Message } from './mail-transport.ts';
import { oneLine } from './templates/draw.ts';

/** One recipient, whatever the name contains: the address travels apart from it. */
export function envelopeOf(message: Message, from: string): SendMailOptions {
  const { to } = message;
  return {
    from,
    to: named(to),
    replyTo: message.replyTo.map(named),
    envelope: { from: mailboxIn(from).address, to: [to.address] },
    messageId: `<${message.messageId}>`,
    date: message.at,
    subject: oneLine(message.subject),
    text: message.text,
    html: message.html,
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': message.language,
    },
  };
}

/** Reads `Name <address>`, or an address alone. */
export function mailboxIn(text: string): Mailbox {
  const [, name, address] = /^([^<]*)<([^<>]+)>\s*$/.exec(text) ?? [];
  return { name: name?.trim() || null, address: address ?? text.trim() };
}

const named = ({ name, address }: Mailbox) => ({ name: oneLine(name ?? ''), address });
