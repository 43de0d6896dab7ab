import { Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { PackageContent } from '@sixstep/contract';
import { integrityChecklist } from '@sixstep/reference';
import { fieldName } from './draft-words.ts';
import { integrityWords } from './support-package-words.ts';
import classes from './support-package.module.css';

/** The integrity checklist for reading. */
export function IntegrityList({ integrity }: Pick<PackageContent, 'integrity'>) {
  if (integrity.length === 0) return null;
  const answered = integrity.filter(({ answer }) => answer !== null).length;
  return (
    <details>
      <summary>{t`Integrity checklist: ${answered} of ${integrity.length} answered`}</summary>
      <ul className={classes.list}>
        {integrityChecklist.flatMap(({ code, words }) => {
          const given = integrity.find(({ item }) => item === code);
          return given
            ? [
                <li key={code}>
                  <Text>
                    {code} {words.en}
                  </Text>
                  <Text fw={500}>
                    {given.answer ? integrityWords(given.answer) : t`Not answered`}
                  </Text>
                  {(['evidence', 'mitigationNote'] as const).map(
                    (field) =>
                      given[field] && (
                        <Text key={field} c="dimmed" className={classes.words}>
                          {fieldName(field)}: {given[field]}
                        </Text>
                      ),
                  )}
                </li>,
              ]
            : [];
        })}
      </ul>
    </details>
  );
}
