import type { Component, OrganizationView, PackageVersionView } from '@sixstep/contract';
import { paths } from '@sixstep/contract/paths';
import { PortalLink } from '../components/portal-link.tsx';
import { useResource } from '../http/resource.ts';
import { plainDate } from '../words/dates.ts';
import { useSpeech, useWords } from '../words/speech.tsx';

type Content = PackageVersionView['content'];

/** One frozen version, section by section, in the reader's language where it was written in it. */
export function PackageVersion({
  version,
  commentsAt,
}: {
  version: PackageVersionView;
  /** The page on which one writes about a component; without it this is for reading only. */
  commentsAt?: string;
}) {
  const shell = useWords('shell');
  const words = useWords('supportPackage');
  const { language, say } = useSpeech();
  const { content } = version;
  const nameOf = useOrganizationNames(content);
  const covered = content.components.filter((one) => one.covered);
  const excluded = content.components.filter((one) => !one.covered);
  return (
    <article>
      <h2>
        <Original content={content} original={content.title} local={content.titleLocal} />
      </h2>
      <p className="hint">
        {say(words.version, {
          number: version.number,
          date: plainDate(version.frozenOn, language),
        })}
      </p>
      {content.summary !== null && (
        <p className="text" lang={content.language}>
          {content.summary}
        </p>
      )}
      {covered.map((one) => (
        <section key={one.component}>
          <h2>{shell.components[one.component]}</h2>
          {(one.objective ?? one.objectiveLocal) !== null && (
            <p className="text">
              <strong>{words.objective}: </strong>
              <Original content={content} original={one.objective} local={one.objectiveLocal} />
            </p>
          )}
          <Activities content={content} component={one.component} nameOf={nameOf} />
          <Indicators content={content} component={one.component} />
          {commentsAt !== undefined && (
            <p>
              <PortalLink to={`${commentsAt}?about=supportPackage.${one.component}`}>
                {say(words.comment, { component: shell.components[one.component] })}
              </PortalLink>
            </p>
          )}
        </section>
      ))}
      {excluded.length > 0 && (
        <section>
          <h2>{words.excluded}</h2>
          <ul>
            {excluded.map((one) => (
              <li key={one.component}>
                {shell.components[one.component]}
                {one.exclusionReason !== null && <>: {one.exclusionReason}</>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

/** The names of the organizations that the activities suggest; asked only when there is one. */
function useOrganizationNames(content: Content): (code: string | null) => string | null {
  const isAsked = content.activities.some((activity) => activity.organizationCode !== null);
  const { data } = useResource<{ items: OrganizationView[] }>(isAsked ? paths.organizations : null);
  return (code) => data?.items.find((organization) => organization.code === code)?.name ?? null;
}

function Activities({
  content,
  component,
  nameOf,
}: {
  content: Content;
  component: Component;
  nameOf: (organizationCode: string | null) => string | null;
}) {
  const words = useWords('supportPackage');
  const { language, say } = useSpeech();
  const activities = content.activities.filter((activity) => activity.component === component);
  const day = (date: string) => plainDate(date, language);
  if (activities.length === 0) return null;
  return (
    <>
      <h3>{words.activities}</h3>
      <ol>
        {activities.map((activity, place) => (
          <li key={activity.id ?? place}>
            <p>
              <strong>
                <Original content={content} original={activity.title} local={activity.titleLocal} />
              </strong>
              <br />
              {[
                words.kinds[activity.kind],
                activity.startOn !== null &&
                  activity.endOn !== null &&
                  say(words.fromTo, { from: day(activity.startOn), to: day(activity.endOn) }),
              ]
                .filter(Boolean)
                .join(', ')}
              <Line name={words.deliverable} text={activity.deliverable} />
              <Line name={words.test} text={activity.acceptanceTest} />
              <Line
                name={words.provider}
                text={
                  activity.providerName ??
                  nameOf(activity.organizationCode) ??
                  (activity.providerKind && words.providers[activity.providerKind])
                }
              />
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function Indicators({ content, component }: { content: Content; component: Component }) {
  const words = useWords('supportPackage');
  const { language, say } = useSpeech();
  const indicators = content.indicators.filter((indicator) => indicator.component === component);
  if (indicators.length === 0) return null;
  return (
    <>
      <h3>{words.indicators}</h3>
      <ul>
        {indicators.map((indicator, place) => (
          <li key={place}>
            {indicator.baseline !== null && indicator.target !== null
              ? say(words.indicator, {
                  name: indicator.name,
                  unit: indicator.unit,
                  baseline: indicator.baseline,
                  target: indicator.target,
                })
              : say(words.indicatorOpen, { name: indicator.name, unit: indicator.unit })}
            {indicator.targetOn !== null &&
              `, ${say(words.by, { date: plainDate(indicator.targetOn, language) })}`}
          </li>
        ))}
      </ul>
    </>
  );
}

function Line({ name, text }: { name: string; text: string | null }) {
  return text === null ? null : (
    <>
      <br />
      {name}: {text}
    </>
  );
}

/** A text in the country's language where there is one, else as it was written, marked with its language. */
function Original({
  content,
  original,
  local,
}: {
  content: Content;
  original: string | null;
  local: string | null;
}) {
  const { language } = useSpeech();
  const isReadable = content.language === language || local === null;
  return isReadable ? <span lang={content.language}>{original}</span> : <>{local}</>;
}
