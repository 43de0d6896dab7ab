import type { ConsentToProviders, OffersView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { useState } from 'react';
import { useCase } from '../cases/case-context.ts';
import { NotYet, RefusalOfStep } from '../cases/refusal-of-step.tsx';
import { Button } from '../components/button.tsx';
import { Radios } from '../components/choices.tsx';
import { ErrorSummary, type Errors } from '../components/error-summary.tsx';
import { Failure } from '../components/failure.tsx';
import { Textarea } from '../components/textarea.tsx';
import { DiscardDraft } from '../drafts/discard-draft.tsx';
import { textOrNull, useKept } from '../drafts/use-kept.ts';
import type { Values } from '../drafts/values.ts';
import { request } from '../http/request.ts';
import { useStep } from '../http/step.ts';
import { useSpeech, useWords } from '../words/speech.tsx';
import { Activities } from './activities.tsx';

/** What a reason may fill. */
const reasonLimit = 2000;

/**
 * Consent for each provider. With every consent given the case goes on; with one withheld the country says whether the
 * Center looks for others first.
 */
export function ConsentForm({
  view,
  reload,
  onDone,
}: {
  view: OffersView;
  reload: () => Promise<void>;
  onDone: (answer: 'consented' | 'withheld') => Promise<void>;
}) {
  const words = useWords('offers');
  const { say } = useSpeech();
  const { kase } = useCase();
  const step = useStep();
  const form = useKept<Values>(
    `${kase.number}/consents`,
    Object.fromEntries(
      view.providers.flatMap(({ key, consent: given, reason }) => [
        [key, given ?? ''],
        [`${key}#reason`, reason ?? ''],
      ]),
    ),
  );
  const [errors, setErrors] = useState<Errors>({});
  const [failure, setFailure] = useState<Error | null>(null);
  const isWithheld = view.providers.some(({ key }) => form.values[key] === 'withhold');
  const isConsented = view.providers.some(({ key }) => form.values[key] === 'consent');
  const reasonOf = (key: string) => textOrNull(form.values[`${key}#reason`] ?? null);

  function check(): boolean {
    const found = Object.fromEntries(
      view.providers.flatMap(({ key, name }): [string, string][] => {
        const answer = form.values[key];
        if (answer !== 'consent' && answer !== 'withhold')
          return [[key, say(words.answerMissing, { name })]];
        return answer === 'withhold' && reasonOf(key) === null
          ? [[`${key}#reason`, say(words.reasonMissing, { name })]]
          : [];
      }),
    );
    setErrors(found);
    setFailure(null);
    return Object.keys(found).length === 0;
  }

  async function consent() {
    if (!check()) return;
    const body: ConsentToProviders = {
      versionMeant: view.version,
      consents: view.providers.map(({ key }) => ({
        provider: key,
        answer: form.values[key] === 'withhold' ? 'withhold' : 'consent',
        reason: form.values[key] === 'withhold' ? reasonOf(key) : null,
      })),
    };
    try {
      const saved = await request<OffersView>('PUT', `${paths.offers(kase.number)}/consents`, {
        body,
      });
      const taken = await step.take(kase, 'offers.consent', { versionMeant: saved.body.version });
      if (!taken) return;
      form.drop();
      await onDone('consented');
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
      await reload();
    }
  }

  async function withhold() {
    if (!check()) return;
    const withheld = view.providers.flatMap(({ key }) => {
      const reason = reasonOf(key);
      return form.values[key] === 'withhold' && reason !== null ? [{ provider: key, reason }] : [];
    });
    if (!(await step.take(kase, 'offers.withhold', { withheld }))) return;
    form.drop();
    await onDone('withheld');
  }

  const goesBack = isWithheld && !isConsented;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void (goesBack ? withhold() : consent());
      }}
    >
      <ErrorSummary errors={errors} />
      <Failure error={failure} />
      <RefusalOfStep error={step.error} />
      <NotYet type="offers.consent" except={['providerConsented']} />
      {view.providers.map(({ key, name, leads }) => (
        <section key={key} className="notice organizations">
          <h2>{name}</h2>
          <Activities titles={leads} />
          <Radios
            id={key}
            legend={say(words.answerOf, { name })}
            error={errors[key]}
            value={
              form.values[key] === 'consent' || form.values[key] === 'withhold'
                ? form.values[key]
                : null
            }
            onChange={(answer) => form.set({ [key]: answer })}
            choices={[
              { value: 'consent', label: words.consent },
              {
                value: 'withhold',
                label: words.withhold,
                then: (
                  <Textarea
                    id={`${key}#reason`}
                    label={words.reason}
                    error={errors[`${key}#reason`]}
                    limit={reasonLimit}
                    rows={3}
                    value={String(form.values[`${key}#reason`] ?? '')}
                    onChange={(reason) => form.set({ [`${key}#reason`]: reason })}
                  />
                ),
              },
            ]}
          />
        </section>
      ))}
      {isWithheld && isConsented && <p>{words.mixed}</p>}
      <div className="buttons">
        <Button type="submit" kind="primary" busy={step.busy}>
          {goesBack ? words.sendWithhold : isWithheld ? words.goOn : words.sendConsent}
        </Button>
        {isWithheld && isConsented && (
          <Button busy={step.busy} onPress={() => void withhold()}>
            {words.lookAgain}
          </Button>
        )}
      </div>
      <DiscardDraft isThere={form.isTyped} onDiscard={form.discard} />
    </form>
  );
}
