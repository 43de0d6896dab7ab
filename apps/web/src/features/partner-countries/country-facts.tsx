import { Button, Drawer } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { PartnerCountryView } from '@sixstep/contract';
import { useState } from 'react';
import { languageName } from '../../lib/language-name.ts';
import { showDate } from '../../lib/dates.ts';
import { languageWords } from '../cases/language-words.ts';
import { regionName } from '../cases/reference-words.ts';
import { useAbility } from '../session/person.tsx';
import { classWords } from './class-words.ts';
import classes from './country-page.module.css';
import { ProfileForm } from './profile-form.tsx';
import { weekdayName } from './weekday-name.ts';

/** What is known of a country at a glance; who keeps the register puts right what is not published so. */
export function CountryFacts({ country }: { country: PartnerCountryView }) {
  const mayKeep = useAbility('partnerCountry.keep');
  const [isWriting, setWriting] = useState(false);
  const facts = [
    { name: t`Region`, value: regionName(country.region) },
    { name: t`Class`, value: classWords(country.supportClass) },
    { name: t`Codes`, value: [country.code, country.iso2, country.m49].filter(Boolean).join(', ') },
    { name: t`Working languages`, value: country.languages.map(languageName).join(', ') },
    { name: t`The Center writes in`, value: languageWords(country.portalLanguage) },
    { name: t`Time zone`, value: country.timeZone },
    { name: t`Weekend`, value: country.weekend.map(weekdayName).join(', ') },
    {
      name: t`Group`,
      value: [
        country.ldc && t`least developed country`,
        country.sids && t`small island developing State`,
      ]
        .filter(Boolean)
        .join(', '),
    },
    {
      name: t`Last invited`,
      value: country.lastInvitedOn ? showDate(country.lastInvitedOn) : t`Never`,
    },
  ].filter(({ value }) => value);
  return (
    <div>
      <dl className={classes.facts}>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {mayKeep && (
        <Button mt="sm" variant="default" onClick={() => setWriting(true)}>
          {t`Put the facts right`}
        </Button>
      )}
      <Drawer
        position="right"
        opened={isWriting}
        onClose={() => setWriting(false)}
        closeOnClickOutside={false}
        title={t`Put the facts right`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <ProfileForm country={country} close={() => setWriting(false)} />
      </Drawer>
    </div>
  );
}
