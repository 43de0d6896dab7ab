import type { ColleagueList } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { Loading } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { useResource } from '../http/resource.ts';
import { useWords } from '../words/speech.tsx';
import { ColleagueItem } from './colleague-item.tsx';
import { InviteForm } from './invite-form.tsx';

/** Who works on the cases of the reader's country; the focal point invites, and says what each may do. */
export function ColleaguesPage() {
  const words = useWords('colleagues');
  const { data, error, reload } = useResource<ColleagueList>(paths.colleagues);
  if (data === null) return <Loading error={error} onRetry={() => void reload()} />;
  return (
    <Page title={words.title} back="/">
      <p>{data.mayInvite ? words.lead : words.readLead}</p>
      <ul className="bare">
        {data.items.map((colleague) => (
          <li key={colleague.id}>
            <ColleagueItem colleague={colleague} onChanged={reload} />
          </li>
        ))}
      </ul>
      {data.mayInvite && <InviteForm onInvited={reload} />}
    </Page>
  );
}
