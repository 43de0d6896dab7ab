import type { TranslatableText } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { usePerson } from '../access/session.tsx';
import { useCase } from '../cases/case-context.ts';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { useResource } from '../http/resource.ts';
import { useWords } from '../words/speech.tsx';
import { TranslatedText } from './translated-text.tsx';

/** The texts of the case in another language; of what the country has written, the focal point approves it, or leaves it a courtesy. */
export function TranslationsPage() {
  const words = useWords('translations');
  const { role } = usePerson();
  const { kase } = useCase();
  const { data, error, reload } = useResource<{ items: readonly TranslatableText[] }>(
    paths.translations(kase.number),
  );
  if (data === null) return <Loading error={error} onRetry={() => void reload()} />;
  const translated = data.items.filter(({ translations }) => translations.length > 0);
  return (
    <Page title={words.title} caption={kase.number} back={`/cases/${kase.number}`}>
      <p>{words.lead}</p>
      {role !== 'focalPoint' && <p>{words.onlyFocalPoint}</p>}
      {translated.length === 0 && <p>{words.none}</p>}
      {translated.map((text) => (
        <TranslatedText key={`${text.kind}/${text.subject}`} text={text} onApproved={reload} />
      ))}
    </Page>
  );
}
