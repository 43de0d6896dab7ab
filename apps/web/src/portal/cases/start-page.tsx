import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { Page } from '../components/page.tsx';
import { useGo } from '../components/portal-link.tsx';
import { useStep } from '../http/step.ts';
import { useWords } from '../words/speech.tsx';
import { mayTake } from './case-actions.ts';
import { useCase } from './case-context.ts';
import { NotYet, RefusalOfStep } from './refusal-of-step.tsx';

/** What an expression of interest is, how long it takes, what to have ready and who sees it. */
export function StartPage() {
  const words = useWords('cases').start;
  const { kase, reload } = useCase();
  const step = useStep();
  const go = useGo();

  async function start() {
    if (!(await step.take(kase, 'expression.start'))) return;
    await reload();
    go(`/cases/${kase.number}/expression`, { replace: true });
  }

  return (
    <Page title={words.title} caption={kase.number} back={`/cases/${kase.number}`}>
      <RefusalOfStep error={step.error} />
      {kase.state === 'invitation.lapsed' && (
        <Notice>
          <p>{words.lapsed}</p>
        </Notice>
      )}
      <p>{words.lead}</p>
      <p>{words.minutes}</p>
      <h2>{words.readyTitle}</h2>
      <ul>
        <li>{words.ready1}</li>
        <li>{words.ready2}</li>
        <li>{words.ready3}</li>
      </ul>
      <h2>{words.whoTitle}</h2>
      <p>{words.who}</p>
      {mayTake(kase, 'expression.start') ? (
        <Button kind="primary" busy={step.busy} onPress={() => void start()}>
          {words.press}
        </Button>
      ) : (
        <NotYet type="expression.start" />
      )}
    </Page>
  );
}
