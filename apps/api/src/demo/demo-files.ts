import { Readable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import type { EnterPaper } from '@sixstep/contract';
import type { Actor } from '../access/actor.ts';
import { Files } from '../documents/files.service.ts';
import { Papers } from '../papers/papers.service.ts';
import type { Storyteller } from './storyteller.ts';

/** The smallest file that is a PDF: one empty page. */
const emptyPdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj ' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);

/** Brings a file as somebody of the demonstration, for one case or for none yet; answers with its id. */
export async function bringFile(
  app: INestApplicationContext,
  name: string,
  by: Actor,
  caseNumber?: string,
): Promise<string> {
  const files = app.get(Files, { strict: false });
  const { id } = await files.announce({ name, bytes: emptyPdf.length, caseNumber }, by);
  await files.receive(id, Readable.from(emptyPdf), by);
  return id;
}

/** Enters a signed paper of the country; answers with its id, with which a second person takes the step. */
export async function enterSignedPaper(
  story: Storyteller,
  by: Actor,
  type: EnterPaper['type'],
  record: unknown,
  signatory: string,
): Promise<string> {
  const fileId = await bringFile(story.app, 'signed-paper.pdf', by, story.number);
  const [paper] = await story.app.get(Papers, { strict: false }).enter(
    story.number,
    {
      type,
      record,
      onBehalf: {
        name: signatory,
        capacity: 'Focal point',
        channel: 'signedPaper',
        receivedOn: story.dateIn(0),
        fileId,
      },
    },
    by,
  );
  return paper!.id;
}
