import { Fieldset, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { ImportMapping, ImportPreview } from '@sixstep/contract';
import { fieldWords } from './import-words.ts';

/** Which column stands for which field, and what words mean; both are kept for the next sheet. */
export function MappingFields({
  preview: { sheet, mapping, fields, unknownWords },
  onMapping,
}: {
  preview: ImportPreview;
  onMapping: (mapping: ImportMapping) => void;
}) {
  const valuesOf = (code: string) => fields.find((field) => field.code === code)?.values ?? [];
  return (
    <Stack gap="md">
      {unknownWords.length > 0 && (
        <Fieldset legend={t`What these words mean`}>
          <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
            {unknownWords.map(({ field, word, count }) => (
              <Select
                key={`${field} ${word}`}
                label={t`${fieldWords(field)}: “${word}”`}
                description={plural(count, { one: 'in # row', other: 'in # rows' })}
                placeholder={t`Choose`}
                searchable
                data={valuesOf(field).map(({ value, label }) => ({ value, label }))}
                value={mapping.words[field]?.[word] ?? null}
                onChange={(value) =>
                  value &&
                  onMapping({
                    ...mapping,
                    words: {
                      ...mapping.words,
                      [field]: { ...mapping.words[field], [word]: value },
                    },
                  })
                }
              />
            ))}
          </SimpleGrid>
        </Fieldset>
      )}
      <details open={fields.some(({ code, required }) => required && !mapping.columns[code])}>
        <summary>
          <Text component="span" fw={500}>{t`Which column is which`}</Text>
        </summary>
        <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} mt="xs">
          {fields.map(({ code, required }) => (
            <Select
              key={code}
              label={fieldWords(code)}
              withAsterisk={required}
              clearable
              clearButtonProps={{ 'aria-label': t`Clear` }}
              placeholder={t`Not in the sheet`}
              data={sheet.headers}
              value={mapping.columns[code] ?? null}
              onChange={(header) =>
                onMapping({ ...mapping, columns: { ...mapping.columns, [code]: header } })
              }
            />
          ))}
        </SimpleGrid>
      </details>
    </Stack>
  );
}
