/** Why a file that was dropped as a mail is not taken. */
export type MailRefusalCode = 'notMail' | 'encrypted' | 'tooBig' | 'tooDeep' | 'unreadable';

/** A file that was dropped as a mail and that cannot be read as one; `code` says why. */
export class MailRefusal extends Error {
  readonly code: MailRefusalCode;

  constructor(code: MailRefusalCode, options?: ErrorOptions) {
    super(`The mail file is refused: ${code}`, options);
    this.name = 'MailRefusal';
    this.code = code;
  }
}
