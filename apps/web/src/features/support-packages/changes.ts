import type { PackageContent } from '@sixstep/contract';

/** What happened to one thing of a package between two versions. */
export interface Change {
  readonly of: 'package' | 'component' | 'activity' | 'indicator' | 'integrity';
  /** Title of the activity, name of the indicator, code of the component or of the checklist's item; empty for the package. */
  readonly name: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** The fields that differ, of something that is there in both. */
  readonly fields: readonly string[];
}

/** Everything that differs between two versions, in the order of the newer one; what is gone comes last in its list. */
export function changesBetween(before: PackageContent, after: PackageContent): Change[] {
  const own = ({ title, titleLocal, summary, language }: PackageContent) => ({
    title,
    titleLocal,
    summary,
    language,
  });
  return [
    ...compare('package', [own(before)], [own(after)], { key: () => '', name: () => '' }),
    ...compare('component', before.components, after.components, {
      key: ({ component }) => component,
      name: ({ component }) => component,
    }),
    ...compare('activity', before.activities, after.activities, {
      key: ({ id, title }) => id ?? title,
      name: ({ title }) => title,
    }),
    // An indicator has no id: under another name it is another indicator.
    ...compare('indicator', before.indicators, after.indicators, {
      key: ({ component, name }) => `${component} ${name}`,
      name: ({ name }) => name,
    }),
    ...compare('integrity', before.integrity, after.integrity, {
      key: ({ item }) => item,
      name: ({ item }) => item,
    }),
  ];
}

function compare<Row extends object>(
  of: Change['of'],
  before: readonly Row[],
  after: readonly Row[],
  { key, name }: { key: (row: Row) => string; name: (row: Row) => string },
): Change[] {
  const earlier = new Map(before.map((row) => [key(row), row]));
  const later = new Set(after.map(key));
  return [
    ...after.flatMap((row): Change[] => {
      const was = earlier.get(key(row));
      if (!was) return [{ of, name: name(row), kind: 'added', fields: [] }];
      const fields = differing(was, row);
      return fields.length > 0 ? [{ of, name: name(row), kind: 'changed', fields }] : [];
    }),
    ...before
      .filter((row) => !later.has(key(row)))
      .map((row): Change => ({ of, name: name(row), kind: 'removed', fields: [] })),
  ];
}

const differing = (before: object, after: object): string[] => {
  const was = new Map(Object.entries(before));
  return Object.entries(after).flatMap(([field, value]) =>
    (was.get(field) ?? null) === (value ?? null) ? [] : [field],
  );
};
