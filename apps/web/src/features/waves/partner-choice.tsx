import { Checkbox, Fieldset, Group, Select, Text } from '@mantine/core';
import { plural, t } from '@lingui/core/macro';
import type { WavePartner } from '@sixstep/contract';
import { useState } from 'react';
import { regionChoices } from '../cases/reference-words.ts';
import classes from './waves.module.css';

/** The partners as boxes: one that may not be invited now can be chosen all the same, and says why it would stay behind. */
export function PartnerChoice({
  partners,
  chosen,
  onChoose,
}: {
  partners: readonly WavePartner[];
  chosen: readonly string[];
  onChoose: (codes: readonly string[]) => void;
}) {
  const [region, setRegion] = useState<string | null>(null);
  const [group, setGroup] = useState<string | null>(null);
  const shown = partners.filter(
    (partner) =>
      (region === null || partner.region === region) &&
      (group === null || partner[group as 'ldc' | 'sids']),
  );
  const clear = { clearable: true, clearButtonProps: { 'aria-label': t`Clear` } };
  return (
    <Fieldset legend={t`Partners`}>
      <Group gap="xs" mb="sm">
        <Select
          aria-label={t`Region`}
          placeholder={t`Region`}
          data={regionChoices}
          value={region}
          onChange={setRegion}
          {...clear}
        />
        <Select
          aria-label={t`Group`}
          placeholder={t`LDC or SIDS`}
          data={[
            { value: 'ldc', label: t`LDC` },
            { value: 'sids', label: t`SIDS` },
          ]}
          value={group}
          onChange={setGroup}
          {...clear}
        />
        <Text c="dimmed" aria-live="polite">
          {plural(chosen.length, { one: '# partner chosen', other: '# partners chosen' })}
        </Text>
      </Group>
      <ul className={classes.partners}>
        {shown.map(({ countryCode, country, reasons }) => (
          <li key={countryCode}>
            <Checkbox
              label={country.name}
              description={reasons.map(({ words }) => words).join(' ')}
              checked={chosen.includes(countryCode)}
              onChange={({ currentTarget }) =>
                onChoose(
                  currentTarget.checked
                    ? [...chosen, countryCode]
                    : chosen.filter((code) => code !== countryCode),
                )
              }
            />
          </li>
        ))}
      </ul>
    </Fieldset>
  );
}
