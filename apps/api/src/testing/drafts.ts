import type { ProblemView } from '@sixstep/contract';
import type { Answer, HttpClient } from './http-client.ts';
import type { Part } from './take-step.ts';
import type { ToldCase } from './told-case.ts';

/** Who reads and who writes a draft where a spec does not say. */
export interface DraftPeople {
  readonly reader: Part;
  readonly writer: Part;
}

export interface Drafts<View> {
  read(kase: ToldCase, by?: HttpClient): Promise<Answer<View & ProblemView>>;
  /** What is sent as `If-Match` by who has seen the newest version. */
  tagOf(kase: ToldCase): Promise<string>;
  write(
    kase: ToldCase,
    content: unknown,
    ifMatch?: string,
    by?: HttpClient,
  ): Promise<Answer<View & ProblemView>>;
  /** Writes the content that stands with these changes. */
  change(kase: ToldCase, changes: object, by?: HttpClient): Promise<Answer<View & ProblemView>>;
}

/** Reading and writing the one draft that each case has at this address. */
export function draftsAt<View extends { readonly content: object | null }>(
  address: (number: string) => string,
  { reader, writer }: DraftPeople,
): Drafts<View> {
  const drafts: Drafts<View> = {
    read: ({ number, clients }, by = clients[reader]) => by.get(address(number)),
    tagOf: async (kase) => (await drafts.read(kase)).headers.get('etag')!,
    write: ({ number, clients }, body, ifMatch, by = clients[writer]) =>
      by.put(address(number), { body, ...(ifMatch && { ifMatch }) }),
    change: async (kase, changes, by) => {
      const { body, headers } = await drafts.read(kase);
      return drafts.write(kase, { ...body.content, ...changes }, headers.get('etag')!, by);
    },
  };
  return drafts;
}
