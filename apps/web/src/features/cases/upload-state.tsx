import { Button, Group, Progress, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import type { UploadUnderWay } from './use-upload.ts';

/** Below a field for files: how far the sending is, with the way to stop it, or to go on when it has failed. */
export function UploadState({ upload }: { upload: UploadUnderWay }) {
  return (
    <div role="status">
      {upload.isUnderWay && upload.underWayWords !== null && (
        <>
          <Text size="sm">{upload.underWayWords}</Text>
          <Group gap="xs" wrap="nowrap">
            <Progress flex={1} value={upload.percent} aria-label={t`Part that is sent`} />
            <Button variant="subtle" size="compact-sm" onClick={upload.stop}>
              {t`Stop sending`}
            </Button>
          </Group>
        </>
      )}
      {upload.again && (
        <Button variant="default" size="compact-sm" mt={4} onClick={upload.again}>
          {t`Go on sending`}
        </Button>
      )}
    </div>
  );
}
