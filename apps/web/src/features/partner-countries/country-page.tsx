import { Breadcrumbs, Grid, Stack, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { PartnerCountryView } from '@sixstep/contract';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { AnchorLink } from '../../components/links.tsx';
import { Answer } from '../../components/answer.tsx';
import { CodeTag } from '../../components/code-tag.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageHeader } from '../../components/page-header.tsx';
import { languageName } from '../../lib/language-name.ts';
import { showDate } from '../../lib/dates.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { casesQuery } from '../cases/cases.queries.ts';
import { stateWords } from '../cases/process-words.ts';
import { regionName } from '../cases/reference-words.ts';
import { DesignationsSection } from '../designations/designations-section.tsx';
import { IntroductionsSection } from '../introductions/introductions-section.tsx';
import { classWords } from './class-words.ts';
import classes from './country-page.module.css';
import { HolidaysSection } from './holidays-section.tsx';
import { InviteButton } from './invite-button.tsx';
import { partnerCountryQuery } from './partner-countries.queries.ts';
import { ReadinessSection } from './readiness-section.tsx';
import { SupportClassForm } from './support-class-form.tsx';

const route = getRouteApi('/staff/countries/$code');

/** What the Center knows of one partner country, and its cases. */
export function CountryPage() {
  const { code } = route.useParams();
  const query = useQuery(partnerCountryQuery(code));
  if (isProblem(query.error, 'notFound', 'invalid')) {
    return <EmptyState title={t`There is no such partner country`} />;
  }
  return <Answer query={query}>{(country) => <Country country={country} />}</Answer>;
}

function Country({ country }: { country: PartnerCountryView }) {
  const facts = [
    { name: t`Region`, value: regionName(country.region) },
    { name: t`Class`, value: classWords(country.supportClass) },
    { name: t`Codes`, value: [country.code, country.iso2, country.m49].filter(Boolean).join(', ') },
    { name: t`Working languages`, value: country.languages.map(languageName).join(', ') },
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
    <>
      <Breadcrumbs separator="›" mb={4} fz="sm">
        <AnchorLink to="/countries" lh="24px">{t`Partner countries`}</AnchorLink>
        <Text inherit c="dimmed" lh="24px">
          {country.code}
        </Text>
      </Breadcrumbs>
      <PageHeader
        title={
          <>
            {country.name} <CodeTag>{country.iso2}</CodeTag>
          </>
        }
        windowTitle={country.name}
        note={
          country.centerName !== country.name ? t`At the Center: ${country.centerName}` : undefined
        }
      >
        <InviteButton country={country} variant="filled" />
      </PageHeader>
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Stack gap="xl">
            <dl className={classes.facts}>
              {facts.map(({ name, value }) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            <IntroductionsSection code={country.code} />
            <DesignationsSection country={country} />
            <SupportClassForm country={country} />
            <HolidaysSection code={country.code} />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Stack gap="xl">
            <CasesOfCountry code={country.code} />
            <ReadinessSection code={country.code} />
          </Stack>
        </Grid.Col>
      </Grid>
    </>
  );
}

function CasesOfCountry({ code }: { code: string }) {
  const query = useQuery(casesQuery({ country: code }));
  return (
    <section aria-labelledby="cases">
      <Title order={2} id="cases" mb="xs">{t`Cases`}</Title>
      <Answer query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{t`This country has had no case yet.`}</Text>
          ) : (
            <ul className={classes.cases}>
              {items.map((kase) => (
                <li key={kase.number}>
                  <AnchorLink
                    to="/cases/$number/{-$tab}"
                    params={{ number: kase.number, tab: undefined }}
                  >
                    {kase.number}
                  </AnchorLink>
                  <span>{stateWords(kase.state)}</span>
                  <Text component="span" c="dimmed">{t`since ${showDate(kase.stateSince)}`}</Text>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
}

/** ISO weekday, 1 Monday to 7 Sunday; 1 January 2024 was a Monday. */
const weekdayName = (weekday: number): string =>
  new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, weekday),
  );
