import { Group, Stack, Text, Title } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';

/** Title of a page, also of the window; beside it the page's one primary button. */
export function PageHeader({
  title,
  windowTitle = title,
  note,
  children,
}: {
  title: ReactNode;
  windowTitle?: ReactNode;
  note?: ReactNode;
  children?: ReactNode;
}) {
  useEffect(() => {
    if (typeof windowTitle === 'string') document.title = `${windowTitle} · Sixstep`;
  }, [windowTitle]);
  return (
    <Group justify="space-between" align="flex-start" mb="md" gap="md">
      <Stack gap={2}>
        <Title order={1}>{title}</Title>
        {note && <Text c="dimmed">{note}</Text>}
      </Stack>
      {children && <Group gap="xs">{children}</Group>}
    </Group>
  );
}
