import { usePerson } from '../access/session.tsx';
import { Button } from '../components/button.tsx';
import { Failure } from '../components/failure.tsx';
import { Page } from '../components/page.tsx';
import { useGo } from '../components/portal-link.tsx';
import { useStep } from '../http/step.ts';
import { useWords } from '../words/speech.tsx';

/** A country applies without an invitation: its case begins with the expression of interest. */
export function ApplyPage() {
  const words = useWords('cases');
  const person = usePerson();
  const step = useStep();
  const go = useGo();

  async function apply() {
    if (person.country === null) return;
    const kase = await step.open(person.country.code);
    if (kase) go(`/cases/${kase.number}/expression`, { replace: true });
  }

  return (
    <Page title={words.apply.title} caption={person.country?.name} back="/">
      <Failure error={step.error} />
      <p>{words.apply.lead}</p>
      <p>{words.start.minutes}</p>
      <h2>{words.start.readyTitle}</h2>
      <ul>
        <li>{words.start.ready1}</li>
        <li>{words.start.ready2}</li>
        <li>{words.start.ready3}</li>
      </ul>
      <h2>{words.start.whoTitle}</h2>
      <p>{words.start.who}</p>
      <Button kind="primary" busy={step.busy} onPress={() => void apply()}>
        {words.apply.press}
      </Button>
    </Page>
  );
}
