import type { CaseView, ExpressionView, WrittenAnswers } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { createContext, useContext, useRef, useState, type ReactNode } from 'react';
import { usePerson } from '../access/session.tsx';
import { useCase } from '../cases/case-context.ts';
import { Loading } from '../components/loading.tsx';
import { draftName } from '../drafts/draft-buffer.ts';
import type { DraftKeeper, DraftSource, DraftState, Edits } from '../drafts/draft-keeper.ts';
import { useDraft } from '../drafts/use-draft.ts';
import type { Value } from '../drafts/values.ts';
import { request } from '../http/request.ts';
import { fieldOf, valuesOf, versionsOf } from './expression-values.ts';

export interface OpenExpression {
  readonly keeper: DraftKeeper;
  readonly state: DraftState;
  /** What the API said last: points, what may be written, who submitted when. */
  readonly view: ExpressionView;
  readonly isEditable: (name: string) => boolean;
  readonly type: (name: string, value: Value) => void;
  /** What the reader writes texts in; null is their own language. */
  readonly writtenIn: string | null;
  /** Counts for the answers that are named, and for what is typed from now on. */
  readonly writeIn: (language: string | null, names: readonly string[]) => Promise<void>;
}

const ExpressionContext = createContext<OpenExpression | null>(null);

export function useExpression(): OpenExpression {
  const open = useContext(ExpressionContext);
  if (open === null) throw new Error('No expression of interest is open here');
  return open;
}

/** Whether anybody of the country may write now: before it is submitted, and once it was returned. */
export const mayBeWritten = ({ state }: CaseView): boolean =>
  state === 'expressionOfInterest.drafting' || state === 'expressionOfInterest.returned';

/** Opens the draft of the case once for all its pages. */
export function ExpressionProvider({ children }: { children: ReactNode }) {
  const { kase } = useCase();
  const person = usePerson();
  const [view, setView] = useState<ExpressionView | null>(null);
  const [writtenIn, setWrittenIn] = useState<string | null>(null);
  const language = useRef(writtenIn);
  const [source] = useState(() => sourceOf(kase.number, setView, () => language.current));
  const { keeper, state } = useDraft(draftName(person.id, kase.number, 'expression'), source);

  if (view === null || state.version === null) {
    return <Loading error={state.error} onRetry={() => void keeper.open()} />;
  }
  const open: OpenExpression = {
    keeper,
    state,
    view,
    isEditable: (name) => {
      const field = fieldOf(name);
      const isDesignated = field !== 'declaration' || person.role === 'focalPoint';
      return isDesignated && view.editableFields.includes(field);
    },
    type: (name, value) => keeper.type(name, value),
    writtenIn,
    writeIn: async (chosen, names) => {
      // What was typed before goes out first, as what it was written in.
      await keeper.save();
      language.current = chosen;
      setWrittenIn(chosen);
      if (chosen !== null) await keeper.sayAgain(names);
    },
  };
  return <ExpressionContext.Provider value={open}>{children}</ExpressionContext.Provider>;
}

function sourceOf(
  number: string,
  onView: (view: ExpressionView) => void,
  writtenIn: () => string | null,
): DraftSource {
  const path = paths.expressionOfInterest(number);
  return {
    load: async () => {
      const { body } = await request<ExpressionView>('GET', path);
      onView(body);
      return savedIn(body);
    },
    save: async (answers: Edits) => {
      const language = writtenIn();
      const { body } = await request<WrittenAnswers>('PATCH', path, {
        body: { answers, ...(language !== null && { language }) },
      });
      return { ...savedIn(body), conflicts: body.conflicts };
    },
  };
}

const savedIn = ({ answers, version }: Pick<ExpressionView, 'answers' | 'version'>) => ({
  values: valuesOf(answers),
  versions: versionsOf(answers),
  version,
});
