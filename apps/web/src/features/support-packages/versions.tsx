import { Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { PackageVersionView, SupportPackageView } from '@sixstep/contract';
import { ChangesList } from './changes-list.tsx';
import { PackageContentView } from './package-content.tsx';
import { versionWords } from './support-package-words.ts';
import classes from './support-package.module.css';

/** The versions that were proposed to the country, newest first; they never change. */
export function Versions({ view }: { view: SupportPackageView }) {
  const { versions, agreedVersion, mayEdit } = view;
  if (versions.length === 0) return null;
  return (
    <section aria-labelledby="versions">
      <Title order={2} id="versions" mb="xs">{t`Versions`}</Title>
      <ul className={classes.list}>
        {versions.map((version, place) => (
          <li key={version.number}>
            <Version
              version={version}
              earlier={versions[place + 1]}
              isAgreed={version.number === agreedVersion}
              isOpen={place === 0 && !mayEdit}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Version({
  version,
  earlier,
  isAgreed,
  isOpen,
}: {
  version: PackageVersionView;
  earlier: PackageVersionView | undefined;
  isAgreed: boolean;
  isOpen: boolean;
}) {
  const words = versionWords(version);
  return (
    <details open={isOpen}>
      <summary>{isAgreed ? t`${words}, agreed by the country` : words}</summary>
      <Text c="dimmed" className={classes.hash} my="xs">
        {t`SHA-256: ${version.sha256}`}
      </Text>
      {earlier && (
        <ChangesList number={earlier.number} before={earlier.content} after={version.content} />
      )}
      <PackageContentView content={version.content} />
    </details>
  );
}
