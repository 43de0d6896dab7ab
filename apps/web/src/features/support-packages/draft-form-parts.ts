import type { UseFormReturnType } from '@mantine/form';
import type { RefObject } from 'react';
import type { DraftFields } from './draft-fields.ts';
import type { Sections } from './sections.tsx';

/** What every part of the draft's form works with. */
export interface DraftFormParts {
  readonly form: UseFormReturnType<DraftFields>;
  readonly sections: Sections;
  readonly container: RefObject<HTMLFormElement | null>;
  /** The language into which titles and objectives are translated, where it is not that of the draft. */
  readonly countryLanguage: string | null;
}
