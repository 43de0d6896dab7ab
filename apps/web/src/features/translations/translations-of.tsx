import type { TextKind } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { TranslationBeside } from './translation-beside.tsx';
import { translationsQuery } from './translations.queries.ts';

/** The translations of one text of a case, beside it. */
export function TranslationsOf({
  number,
  kind,
  subject,
}: {
  number: string;
  kind: TextKind;
  subject: string;
}) {
  const text = useQuery(translationsQuery(number)).data?.find(
    (one) => one.kind === kind && one.subject === subject,
  );
  return text?.translations.map((translation) => (
    <TranslationBeside key={translation.id} translation={translation} />
  ));
}
