import { Injectable } from '@nestjs/common';
import type { CaseSummary, CaseView, NextStep } from '@sixstep/contract';
import {
  explain,
  primaryStep,
  steps,
  stepOf,
  undoSeconds,
  type EventType,
  type Explained,
  type Facts,
  type State,
  type Step,
  type Turn,
} from '@sixstep/process';
import type { Doer } from '../access/actor.ts';
import { notFound } from '../errors/problem.ts';
import { standingTowards } from './case-standing.ts';
import { reasonViews } from './reason.presenter.ts';

export interface CaseRow {
  readonly number: string;
  readonly state: State;
  readonly step: Step | null;
  readonly turn: Turn;
  readonly version: number;
  readonly countryCode: string;
  readonly countryIso2: string;
  readonly countryName: string;
  readonly countryRegion: string;
  readonly managerId: string | null;
  readonly managerName: string | null;
  readonly stateSince: string;
  readonly age: number;
  readonly dueOn: string | null;
  readonly daysOver: number | null;
  readonly onHold: boolean;
  readonly holdReviewOn: string | null;
  readonly components: CaseSummary['components'];
  readonly lastContact: CaseSummary['lastContact'];
  readonly nextAction: CaseSummary['nextAction'];
}

interface OpenedRow extends CaseRow {
  readonly origin: CaseView['origin'];
  readonly holdReasonCode: string | null;
  readonly heldOn: string | null;
  readonly followsCase: string | null;
  readonly today: string;
}

interface WayRow {
  readonly type: EventType;
  readonly from: State | null;
  readonly to: State;
  readonly on: string;
  readonly turn: Turn | 'followsItems';
}

/** When an adopted case entered a step, as far as the records know. */
interface AdoptedStepRow {
  readonly step: Step;
  readonly enteredOn: string | null;
  readonly precision: NonNullable<CaseView['steps'][number]['precision']>;
}

/** Shows a case as one person may see it. */
@Injectable()
export class CasePresenter {
  summary(row: CaseRow, doer: Doer, facts: Facts | null): CaseSummary {
    const next = facts && primaryStep(this.explained(row, doer, facts), row.state);
    return {
      number: row.number,
      country: {
        code: row.countryCode,
        iso2: row.countryIso2,
        name: row.countryName,
        region: row.countryRegion,
      },
      state: row.state,
      step: row.step,
      turn: row.turn,
      version: row.version,
      manager:
        row.managerId && row.managerName ? { id: row.managerId, name: row.managerName } : null,
      stateSince: row.stateSince,
      age: row.age,
      dueOn: row.dueOn,
      daysOver: row.daysOver ?? 0,
      onHold: row.onHold,
      holdReviewOn: row.holdReviewOn,
      components: row.components,
      lastContact: row.lastContact,
      nextAction: row.nextAction,
      next: next ? nextStep(next, doer) : null,
    };
  }

  /** @throws Problem 404 when the rows hold no case. */
  view(rows: readonly object[][], doer: Doer): CaseView {
    const [[row], [read], way, people, adopted, [adoption]] = rows as [
      OpenedRow[],
      { facts: Facts }[],
      WayRow[],
      CaseView['people'],
      AdoptedStepRow[],
      NonNullable<CaseView['adoption']>[],
    ];
    if (!row || !read) throw notFound();
    const nextSteps = this.nextSteps(row, doer, read.facts);
    return {
      ...this.summary(row, doer, read.facts),
      origin: row.origin,
      openedOn: way[0]?.on ?? row.stateSince,
      hold:
        row.holdReasonCode && row.holdReviewOn && row.heldOn
          ? { reasonCode: row.holdReasonCode, reviewOn: row.holdReviewOn, since: row.heldOn }
          : null,
      turnDays: daysByTurn(way, row.today),
      followsCase: row.followsCase,
      steps: wayThroughSteps(way, row, adopted),
      adoption: adoption ?? null,
      people,
      nextSteps,
      undoSecondsLeft: secondsToUndo(nextSteps, read.facts),
    };
  }

  nextSteps(row: CaseRow, doer: Doer, facts: Facts): NextStep[] {
    return this.explained(row, doer, facts).map((step) => nextStep(step, doer));
  }

  /** People outside the Center are told only of the steps that are theirs. */
  private explained(row: CaseRow, doer: Doer, facts: Facts): readonly Explained[] {
    const explained = explain(row.state, facts, standingTowards(doer, row));
    const isOutside =
      'personId' in doer && (doer.countryCode !== null || doer.organizationCode !== null);
    return isOutside
      ? explained.filter(({ reasons }) => reasons[0]?.code !== 'wrongRole')
      : explained;
  }
}

function nextStep(step: Explained, doer: Doer): NextStep {
  const language = 'personId' in doer ? doer.language : 'en';
  return {
    type: step.type,
    allowed: step.allowed,
    onBehalf: step.onBehalf ?? false,
    to: step.to,
    record: [...step.record],
    reasons: reasonViews(step.reasons, language),
  };
}

const secondsToUndo = (nextSteps: readonly NextStep[], { lastMove }: Facts): number | null =>
  lastMove && nextSteps.some(({ type, allowed }) => type === 'case.undo' && allowed)
    ? Math.max(0, undoSeconds - lastMove.secondsAgo)
    : null;

/** When each step was first entered and last left; a step that the case never entered before a later one was skipped. */
function wayThroughSteps(
  way: readonly WayRow[],
  row: OpenedRow,
  adopted: readonly AdoptedStepRow[],
): CaseView['steps'] {
  const current = row.step;
  const furthest = Math.max(...way.map(({ to }) => indexOfStep(to)));
  return steps.map((step, index) => {
    const entered = way.find(
      ({ from, to }) => stepOf(to) === step && (from === null || stepOf(from) !== step),
    );
    const left = way.findLast(
      ({ from, to }) => from !== null && stepOf(from) === step && stepOf(to) !== step,
    );
    const before = adopted.find((one) => one.step === step);
    return {
      step,
      enteredOn: before ? before.enteredOn : (entered?.on ?? null),
      leftOn: step === current ? null : (left?.on ?? null),
      skipped: !entered && !before && index < furthest,
      precision: before?.precision ?? null,
    };
  });
}

const indexOfStep = (state: State): number => {
  const step = stepOf(state);
  return step === null ? -1 : steps.indexOf(step);
};

/** Calendar days by whose turn it was; a hold is nobody's turn. */
function daysByTurn(way: readonly WayRow[], today: string): CaseView['turnDays'] {
  const days = { center: 0, country: 0, organizations: 0, nobody: 0 };
  let held = false;
  way.forEach((line, index) => {
    if (line.type === 'case.hold') held = true;
    if (line.type === 'case.resume') held = false;
    const until = way[index + 1]?.on ?? today;
    const turn = held ? 'nobody' : line.turn === 'followsItems' ? 'organizations' : line.turn;
    days[turn] += Math.max(0, (Date.parse(until) - Date.parse(line.on)) / 86_400_000);
  });
  return days;
}
