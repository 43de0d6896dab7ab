import type { OfferRequestView, WriteOffer } from '@sixstep/contract';
import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { Radios } from '../components/choices.tsx';
import { ErrorSummary, type Errors } from '../components/error-summary.tsx';
import { Failure } from '../components/failure.tsx';
import { TextField } from '../components/field.tsx';
import { Textarea } from '../components/textarea.tsx';
import { DiscardDraft } from '../drafts/discard-draft.tsx';
import { textOrNull, useKept } from '../drafts/use-kept.ts';
import { request as ask } from '../http/request.ts';
import { useWords } from '../words/speech.tsx';
import { offerPath } from './offer-requests.ts';

/** What the texts of an offer may fill. */
const textLimit = 2000;

type Status = WriteOffer['status'];
type Role = WriteOffer['role'];
const isStatus = (value: unknown): value is Status =>
  value === 'offered' || value === 'declined' || value === 'withdrawn';
const isRole = (value: unknown): value is Role => value === 'lead' || value === 'support';

/** Offers an activity, declines it, or withdraws an offer made before. */
export function OfferForm({
  request,
  onDone,
}: {
  request: OfferRequestView;
  onDone: () => Promise<void>;
}) {
  const words = useWords('organization');
  const { offer } = request;
  const form = useKept(`${request.caseNumber}/offer/${request.activity.id}`, {
    status: offer?.status ?? '',
    role: offer?.role ?? '',
    fromOn: offer?.fromOn ?? request.activity.startOn ?? '',
    toOn: offer?.toOn ?? request.activity.endOn ?? '',
    conditions: offer?.conditions ?? '',
    contact: offer?.contact ?? '',
    note: offer?.note ?? '',
  });
  const [errors, setErrors] = useState<Errors>({});
  const [failure, setFailure] = useState<Error | null>(null);
  const [busy, setBusy] = useState(false);
  const { status, role, fromOn, toOn } = form.values;
  const isOffered = status === 'offered';

  async function send() {
    const isBackwards = isOffered && fromOn !== '' && toOn !== '' && toOn < fromOn;
    setErrors({
      ...(!isStatus(status) && { status: words.doesMissing }),
      ...(isOffered && !isRole(role) && { role: words.roleMissing }),
      ...(isBackwards && { toOn: words.toBeforeFrom }),
    });
    setFailure(null);
    if (!isStatus(status) || (isOffered && !isRole(role)) || isBackwards || busy) return;
    setBusy(true);
    const body: WriteOffer = {
      status,
      role: isRole(role) ? role : 'support',
      fromOn: isOffered ? textOrNull(fromOn) : null,
      toOn: isOffered ? textOrNull(toOn) : null,
      conditions: isOffered ? textOrNull(form.values.conditions) : null,
      contact: isOffered ? textOrNull(form.values.contact) : null,
      note: textOrNull(form.values.note),
    };
    try {
      await ask('PUT', offerPath(request.activity.id), { body });
      form.drop();
      await onDone();
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)));
      setBusy(false);
    }
  }

  const details = (
    <>
      <Radios
        id="role"
        legend={words.role}
        error={errors['role']}
        value={isRole(role) ? role : null}
        onChange={(chosen) => form.set({ role: chosen })}
        choices={[
          { value: 'lead', label: words.roles.lead },
          { value: 'support', label: words.roles.support },
        ]}
      />
      <TextField
        id="fromOn"
        type="date"
        label={words.from}
        value={fromOn}
        onChange={(date) => form.set({ fromOn: date })}
      />
      <TextField
        id="toOn"
        type="date"
        label={words.to}
        error={errors['toOn']}
        value={toOn}
        onChange={(date) => form.set({ toOn: date })}
      />
      <Textarea
        id="conditions"
        label={words.conditions}
        limit={textLimit}
        rows={3}
        value={form.values.conditions}
        onChange={(conditions) => form.set({ conditions })}
      />
      <TextField
        id="contact"
        label={words.contact}
        value={form.values.contact}
        onChange={(contact) => form.set({ contact })}
      />
    </>
  );
  const choices = [
    { value: 'offered' as const, label: words.choices.offered, then: details },
    { value: 'declined' as const, label: words.choices.declined },
    ...(offer?.status === 'offered'
      ? [{ value: 'withdrawn' as const, label: words.choices.withdrawn }]
      : []),
  ];
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <ErrorSummary errors={errors} />
      <Failure error={failure} />
      <Radios
        id="status"
        legend={words.does}
        error={errors['status']}
        value={isStatus(status) ? status : null}
        onChange={(chosen) => form.set({ status: chosen })}
        choices={choices}
      />
      <Textarea
        id="note"
        label={words.note}
        limit={textLimit}
        rows={3}
        value={form.values.note}
        onChange={(note) => form.set({ note })}
      />
      <Button type="submit" kind="primary" busy={busy}>
        {words.send}
      </Button>
      <DiscardDraft isThere={form.isTyped} onDiscard={form.discard} />
    </form>
  );
}
