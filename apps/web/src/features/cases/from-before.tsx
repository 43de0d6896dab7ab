import { Anchor, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { paths, type CaseView } from '@sixstep/contract';
import { GivenFacts } from '../../components/facts.tsx';
import { showDate } from '../../lib/dates.ts';
import { stepWords } from './process-words.ts';

/** What an adopted case was told from, and what nobody knows of its way before the system. */
export function FromBefore({
  kase,
  adoption,
}: {
  kase: CaseView;
  adoption: NonNullable<CaseView['adoption']>;
}) {
  const { source, note, folderLink, focalPoint, files, approvedBy, approvedOn } = adoption;
  const unknown = kase.steps.filter(({ precision }) => precision === 'unknown');
  return (
    <section aria-labelledby="from-before">
      <Title order={2} id="from-before" mb="xs">
        {t`From before the system`}
      </Title>
      <GivenFacts
        facts={[
          {
            name: t`Told from`,
            value: source ? t`${source.fileName}, row ${source.row}` : t`Entered by hand`,
          },
          { name: t`Approved`, value: t`${showDate(approvedOn)} by ${approvedBy ?? ''}` },
          {
            name: t`Focal point of the records`,
            value:
              focalPoint &&
              [focalPoint.name, focalPoint.position, focalPoint.email].filter(Boolean).join(', '),
          },
          {
            name: t`Dates not known`,
            value: unknown.map(({ step }) => stepWords(step)).join(', '),
          },
          { name: t`Note`, value: note },
          {
            name: t`Papers`,
            value:
              files.length > 0 &&
              files.map(({ id, name }) => (
                <div key={id}>
                  <Anchor href={paths.file(id)} underline="always">
                    {name}
                  </Anchor>
                </div>
              )),
          },
          {
            name: t`Folder`,
            value: folderLink && (
              <a href={folderLink} rel="noreferrer noopener">
                {folderLink}
              </a>
            ),
          },
        ]}
      />
    </section>
  );
}
