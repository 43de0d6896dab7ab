import type { Component, ExpressionContent } from '@sixstep/contract';

type Content = ExpressionContent;

/** The fields of the form as they are typed; they share their paths with the content. */
export const fieldsOf = ({
  ministry,
  contact,
  workingLanguage,
  components = [],
  letter,
  declaration,
}: Content) => ({
  ministry: ministry ?? '',
  contact: {
    name: contact?.name ?? '',
    position: contact?.position ?? '',
    email: contact?.email ?? '',
    phone: contact?.phone ?? '',
  },
  workingLanguage: (workingLanguage ?? null) as string | null,
  components: components.map(({ component, status, need, rank }) => ({
    component,
    status: (status ?? null) as string | null,
    need: need ?? '',
    rank: rank == null ? null : String(rank),
  })),
  letter: {
    kind: letter?.kind ?? 'none',
    fileId: letter?.fileId ?? null,
    followsOn: letter?.followsOn ?? '',
  },
  declaration: { name: declaration?.name ?? '', accepted: declaration?.accepted ?? false },
});
export type ExpressionFields = ReturnType<typeof fieldsOf>;

/** The content that the fields stand for. */
export const toBody = (fields: ExpressionFields) => ({
  ministry: orNull(fields.ministry),
  contact: {
    name: orNull(fields.contact.name),
    position: orNull(fields.contact.position),
    email: orNull(fields.contact.email),
    phone: orNull(fields.contact.phone),
  },
  workingLanguage: fields.workingLanguage,
  components: fields.components.map(({ component, status, need, rank }) => ({
    component,
    status,
    need: orNull(need),
    rank: rank === null ? null : Number(rank),
  })),
  letter: {
    kind: fields.letter.kind,
    fileId: fields.letter.fileId,
    followsOn: fields.letter.followsOn || null,
  },
  declaration: {
    name: orNull(fields.declaration.name),
    accepted: fields.declaration.accepted,
  },
});

/** The rows of these components: what was written of one that stays is kept. */
export const rowsOf = (
  chosen: readonly Component[],
  rows: ExpressionFields['components'],
): ExpressionFields['components'] =>
  chosen.map(
    (component) =>
      rows.find((row) => row.component === component) ?? {
        component,
        status: null,
        need: '',
        rank: null,
      },
  );

const orNull = (text: string): string | null => text.trim() || null;
