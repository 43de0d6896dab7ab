import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.ts';
import { Database } from '../database/database.ts';
import { notFound } from '../errors/problem.ts';
import { DocumentRenderer } from '../rendering/document-renderer.ts';
import { Invitations } from './invitations.service.ts';
import { printedLetter } from './printed-letter.ts';

/** Letters of invitation as documents, for those who may read them. */
@Injectable()
export class InvitationLetters {
  constructor(
    private readonly invitations: Invitations,
    private readonly database: Database,
    private readonly renderer: DocumentRenderer,
  ) {}

  /** @throws Problem 404 as for the invitation, and while its letter has no language; 503 when no PDF can be made */
  async pdf(number: string, actor: Actor): Promise<Uint8Array> {
    const { letter, content } = await this.invitations.view(number, actor);
    if (letter === null || content.language === null) throw notFound();
    const [[day]] = await this.database.read<[{ today: string }[]]>(actor, [
      { sql: `select sixstep.today('Asia/Tokyo') as today` },
    ]);
    return this.renderer.pdf(
      printedLetter(letter, {
        number,
        language: content.language,
        addressee: content,
        printedOn: day!.today,
      }),
    );
  }
}
