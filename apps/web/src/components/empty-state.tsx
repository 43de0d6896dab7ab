import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';

/** Says what would stand here and why nothing does; one action at most. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <Stack gap="xs" align="flex-start" py="lg">
      <Text fw={600}>{title}</Text>
      {children && <Text c="dimmed">{children}</Text>}
      {action}
    </Stack>
  );
}
