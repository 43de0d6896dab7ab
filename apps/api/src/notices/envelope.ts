import type { SendMailOptions } from 'nodemailer';
import type { Message } from './mail-transport.ts';
import { oneLine } from './templates/draw.ts';

/** One recipient, whatever the name contains: the address travels apart from it. */
export function envelopeOf(message: Message, from: string): SendMailOptions {
  const { to } = message;
  return {
    from,
    to: { name: oneLine(to.name ?? ''), address: to.address },
    envelope: { from: addressIn(from), to: [to.address] },
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

const addressIn = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim();
