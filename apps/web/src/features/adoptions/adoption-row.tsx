import { Button, Checkbox, Group, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { AdoptionView } from '@sixstep/contract';
import { useState } from 'react';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { AnchorLink } from '../../components/links.tsx';
import { showDate } from '../../lib/dates.ts';
import { CountryName } from '../cases/country-name.tsx';
import { stateWords } from '../cases/process-words.ts';
import { componentName } from '../cases/reference-words.ts';
import { gapWords, knownDate } from './adoption-words.ts';
import classes from './adoptions.module.css';
import { useDropAdoption } from './adoptions.queries.ts';
import { ReturnForm } from './return-form.tsx';

/** What the records tell of a running case, what they lack, and what can be done about it. */
export function AdoptionRow({
  adoption,
  onChange,
  choice,
}: {
  adoption: AdoptionView;
  onChange: (before: AdoptionView) => void;
  choice?: { readonly isChosen: boolean; readonly toggle: () => void };
}) {
  const dropping = useDropAdoption();
  const [isReturning, setReturning] = useState(false);
  const { country, content, missing, source, caseNumber } = adoption;
  return (
    <li className={classes.row}>
      <Group gap="sm" wrap="nowrap" align="flex-start">
        {choice && (
          <Checkbox
            mt={3}
            aria-label={t`Choose ${country.name}`}
            checked={choice.isChosen}
            onChange={choice.toggle}
          />
        )}
        <div>
          <Text fw={600}>
            {caseNumber ? (
              <AnchorLink
                to="/cases/$number/{-$tab}"
                params={{ number: caseNumber, tab: undefined }}
                inherit
              >
                <CountryName country={country} />
              </AnchorLink>
            ) : (
              <CountryName country={country} />
            )}
          </Text>
          <Text size="sm">{t`${stateWords(content.state)} ${knownDate(content.stateSince)}`}</Text>
          <Text size="sm" c="dimmed">
            {[
              adoption.managerName,
              content.components.map(componentName).join(', '),
              source && t`${source.fileName}, row ${source.row}`,
              t`entered by ${adoption.enteredBy}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </Text>
          {content.lastContact && (
            <Text size="sm" c="dimmed">
              {t`Last contact on ${showDate(content.lastContact.on)} with ${content.lastContact.withWhom}`}
            </Text>
          )}
          {missing.length > 0 && !caseNumber && (
            <Text size="sm" {...(missing[0] === 'agreedPackageFile' && { c: 'var(--late)' })}>
              {t`Lacks ${missing.map(gapWords).join(', ')}.`}
            </Text>
          )}
          {adoption.returnReason && <Text size="sm">{t`Came back: ${adoption.returnReason}`}</Text>}
          {dropping.error && <ErrorNotice error={dropping.error} />}
          {isReturning ? (
            <ReturnForm id={adoption.id} close={() => setReturning(false)} />
          ) : (
            <Group gap="xs" mt={4}>
              {adoption.mayApprove && (
                <Button
                  size="compact-sm"
                  variant="default"
                  onClick={() => setReturning(true)}
                  aria-label={t`Return ${country.name} with a reason`}
                >
                  {t`Return…`}
                </Button>
              )}
              {adoption.mayChange && (
                <>
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={t`Change ${country.name}`}
                    onClick={() => onChange(adoption)}
                  >
                    {t`Change`}
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={t`Take back ${country.name}`}
                    loading={dropping.isPending}
                    onClick={() => dropping.mutate(adoption.id)}
                  >
                    {t`Take back`}
                  </Button>
                </>
              )}
            </Group>
          )}
        </div>
      </Group>
    </li>
  );
}
