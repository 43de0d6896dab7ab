import { Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { PackageContent } from '@sixstep/contract';
import { componentName } from '../cases/reference-words.ts';
import { changesBetween, type Change } from './changes.ts';
import { fieldName } from './draft-words.ts';

/** What is different since an earlier version. */
export function ChangesList({
  number,
  before,
  after,
}: {
  /** Of the earlier version. */
  number: number;
  before: PackageContent;
  after: PackageContent;
}) {
  const changes = changesBetween(before, after);
  if (changes.length === 0) {
    return <Text c="dimmed">{t`Nothing has changed since version ${number}.`}</Text>;
  }
  return (
    <details>
      <summary>{t`What has changed since version ${number}: ${changes.length}`}</summary>
      <ul>
        {changes.map((change) => (
          <li key={`${change.of} ${change.kind} ${change.name}`}>
            {nameOf(change)}: {whatOf(change)}
          </li>
        ))}
      </ul>
    </details>
  );
}

function nameOf({ of, name }: Change): string {
  switch (of) {
    case 'package':
      return t`Package`;
    case 'component':
      return componentName(name);
    case 'activity':
      return t`Activity "${name}"`;
    case 'indicator':
      return t`Indicator "${name}"`;
    case 'integrity':
      return t`Integrity checklist, ${name}`;
  }
}

function whatOf({ kind, fields }: Change): string {
  switch (kind) {
    case 'added':
      return t`new`;
    case 'removed':
      return t`no longer in it`;
    case 'changed':
      return fields.map((field) => fieldName(field)).join(', ');
  }
}
