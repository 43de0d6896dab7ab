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
import { showDate } from '../../lib/dates.ts';
import { isProblem } from '../../lib/problem-error.ts';
import { casesQuery } from '../cases/cases.queries.ts';
import { stateWords } from '../cases/process-words.ts';
import { componentName } from '../cases/reference-words.ts';
import { CountryNotesSection } from '../country-notes/country-notes-section.tsx';
import { KnownSupportSection } from '../known-support/known-support-section.tsx';
import { DesignationsSection } from '../designations/designations-section.tsx';
import { IntroductionsSection } from '../introductions/introductions-section.tsx';
import { CountryFacts } from './country-facts.tsx';
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
            <CountryFacts country={country} />
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
            <KnownSupportSection code={country.code} />
            <CountryNotesSection code={country.code} />
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
                  <Text component="span" c="dimmed">
                    {kase.step === null
                      ? t`on ${showDate(kase.stateSince)}`
                      : t`since ${showDate(kase.stateSince)}`}
                  </Text>
                  {kase.components.length > 0 && (
                    <Text component="span" c="dimmed">
                      {kase.components.map(componentName).join(', ')}
                    </Text>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
    </section>
  );
}
