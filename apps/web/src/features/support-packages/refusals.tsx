import { Alert, Anchor, List } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { ReactNode, RefObject } from 'react';
import type { DraftFields } from './draft-fields.ts';
import { placeWords, sectionsOf } from './draft-words.ts';
import { focusLater } from './focus-later.ts';
import type { Sections } from './sections.tsx';

/** Everything that was refused, each a way to its field; sections that hide one open. */
export function Refusals({
  errors,
  fields,
  sections,
  container,
}: {
  errors: Readonly<Record<string, ReactNode>>;
  fields: DraftFields;
  sections: Sections;
  container: RefObject<HTMLElement | null>;
}) {
  const found = Object.entries(errors).filter(([, words]) => Boolean(words));
  if (found.length === 0) return null;
  return (
    <Alert
      color="red"
      role="alert"
      tabIndex={-1}
      data-refusals
      title={t`Not saved: something is missing or not as it has to be`}
    >
      <List spacing={4} size="md">
        {found.map(([path, words]) => (
          <List.Item key={path}>
            <Anchor
              component="button"
              type="button"
              underline="always"
              ta="start"
              onClick={() => {
                sections.open(sectionsOf(path, fields));
                focusLater(container, `[data-path="${pathOfField(path)}"]`);
              }}
            >
              {placeWords(path, fields)}: {words}
            </Anchor>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}

const pathOfField = (path: string): string => path.replace(/\.id$/, '.title');
