import type { Component, PackageActivity, PackageContent } from '@sixstep/contract';
import { integrityChecklist } from '@sixstep/reference';

export interface ActivityFields {
  /** Stays with the row while rows before it come and go. */
  readonly key: string;
  readonly id: string | undefined;
  component: Component;
  title: string;
  titleLocal: string;
  kind: PackageActivity['kind'] | null;
  deliverable: string;
  acceptanceTest: string;
  startOn: string;
  endOn: string;
  providerKind: PackageActivity['providerKind'];
  organizationCode: string | null;
  providerName: string;
}

export interface IndicatorFields {
  readonly key: string;
  component: Component;
  name: string;
  unit: string;
  baseline: string;
  baselineOn: string;
  target: string;
  targetOn: string;
}

/** The fields of the draft as they are typed. Rows stand where they stand in the body, so that errors find their field. */
export interface DraftFields extends Record<string, unknown> {
  title: string;
  titleLocal: string;
  summary: string;
  language: PackageContent['language'];
  /** Those on which somebody has decided; a component that is missing is undecided. */
  components: {
    component: Component;
    covered: boolean;
    exclusionReason: string;
    objective: string;
    objectiveLocal: string;
  }[];
  activities: ActivityFields[];
  indicators: IndicatorFields[];
  /** Every item of the checklist; the API keeps those that touch a covered component. */
  integrity: {
    item: string;
    answer: PackageContent['integrity'][number]['answer'];
    evidence: string;
    mitigationNote: string;
  }[];
  /** What belonged to a component before it was left out, until the draft is saved. */
  setAside: { activities: ActivityFields[]; indicators: IndicatorFields[] };
}

export function fieldsOf(content: PackageContent): DraftFields {
  return {
    title: content.title ?? '',
    titleLocal: content.titleLocal ?? '',
    summary: content.summary ?? '',
    language: content.language,
    components: content.components.map((one) => ({
      component: one.component,
      covered: one.covered,
      exclusionReason: one.exclusionReason ?? '',
      objective: one.objective ?? '',
      objectiveLocal: one.objectiveLocal ?? '',
    })),
    activities: content.activities.map((one, place) => ({
      key: one.id ?? `activity ${place}`,
      id: one.id,
      component: one.component,
      title: one.title,
      titleLocal: one.titleLocal ?? '',
      kind: one.kind,
      deliverable: one.deliverable ?? '',
      acceptanceTest: one.acceptanceTest ?? '',
      startOn: one.startOn ?? '',
      endOn: one.endOn ?? '',
      providerKind: one.providerKind,
      organizationCode: one.organizationCode,
      providerName: one.providerName ?? '',
    })),
    indicators: content.indicators.map((one, place) => ({
      key: `indicator ${place}`,
      component: one.component,
      name: one.name,
      unit: one.unit,
      baseline: one.baseline ?? '',
      baselineOn: one.baselineOn ?? '',
      target: one.target ?? '',
      targetOn: one.targetOn ?? '',
    })),
    integrity: integrityChecklist.map(({ code }) => {
      const given = content.integrity.find(({ item }) => item === code);
      return {
        item: code,
        answer: given?.answer ?? null,
        evidence: given?.evidence ?? '',
        mitigationNote: given?.mitigationNote ?? '',
      };
    }),
    setAside: { activities: [], indicators: [] },
  };
}

/** The draft that the fields stand for. */
export const toBody = (fields: DraftFields) => ({
  title: orNull(fields.title),
  titleLocal: orNull(fields.titleLocal),
  summary: orNull(fields.summary),
  language: fields.language,
  components: fields.components.map((one) => ({
    component: one.component,
    covered: one.covered,
    // A reason belongs to a component that is left out; it must not outlive a change of mind.
    exclusionReason: one.covered ? null : orNull(one.exclusionReason),
    objective: orNull(one.objective),
    objectiveLocal: orNull(one.objectiveLocal),
  })),
  activities: fields.activities.map(({ key: _, id, ...one }) => ({
    ...one,
    ...(id !== undefined && { id }),
    titleLocal: orNull(one.titleLocal),
    deliverable: orNull(one.deliverable),
    acceptanceTest: orNull(one.acceptanceTest),
    startOn: one.startOn || null,
    endOn: one.endOn || null,
    organizationCode: one.providerKind === 'organization' ? one.organizationCode : null,
    providerName: isNamed(one.providerKind) ? orNull(one.providerName) : null,
  })),
  indicators: fields.indicators.map(({ key: _, ...one }) => ({
    ...one,
    baseline: orNull(one.baseline),
    baselineOn: one.baselineOn || null,
    target: orNull(one.target),
    targetOn: one.targetOn || null,
  })),
  integrity: fields.integrity.map(({ item, answer, evidence, mitigationNote }) => ({
    item,
    answer,
    evidence: orNull(evidence),
    mitigationNote: orNull(mitigationNote),
  })),
});

/** Whether who leads is written by name, for want of a list. */
export const isNamed = (kind: PackageActivity['providerKind']): boolean =>
  kind === 'national' || kind === 'consultant';

let rowsMade = 0;
const newKey = (): string => `new ${++rowsMade}`;

export const newActivity = (component: Component): ActivityFields => ({
  key: newKey(),
  id: undefined,
  component,
  title: '',
  titleLocal: '',
  kind: null,
  deliverable: '',
  acceptanceTest: '',
  startOn: '',
  endOn: '',
  providerKind: null,
  organizationCode: null,
  providerName: '',
});

export const newIndicator = (component: Component): IndicatorFields => ({
  key: newKey(),
  component,
  name: '',
  unit: '',
  baseline: '',
  baselineOn: '',
  target: '',
  targetOn: '',
});

const orNull = (text: string): string | null => text.trim() || null;
