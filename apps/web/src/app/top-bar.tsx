import {
  ActionIcon,
  Group,
  Menu,
  Modal,
  Text,
  UnstyledButton,
  useMantineColorScheme,
} from '@mantine/core';
import { t } from '@lingui/core/macro';
import { IconDeviceDesktop, IconMoon, IconSun, IconUserCircle } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { CaseSearch } from '../features/cases/case-search.tsx';
import { roleWords } from '../features/cases/process-words.ts';
import { usePerson } from '../features/session/person.tsx';
import { ChangePasswordForm } from '../features/session/change-password-form.tsx';
import { signOut } from '../features/session/session.queries.ts';
import { showDate } from '../lib/dates.ts';
import classes from './top-bar.module.css';

/** Search, appearance and the person; `children` is the opener of the menu on narrow screens. */
export const TopBar = ({ children }: { children: ReactNode }) => (
  <header className={classes.bar} data-frame>
    {children}
    <CaseSearch />
    <Group gap={4} ms="auto" wrap="nowrap">
      <Appearance />
      <PersonMenu />
    </Group>
  </header>
);

function Appearance() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const choices = [
    { value: 'auto', words: t`As the system`, icon: IconDeviceDesktop },
    { value: 'light', words: t`Light`, icon: IconSun },
    { value: 'dark', words: t`Dark`, icon: IconMoon },
  ] as const;
  const Chosen = choices.find(({ value }) => value === colorScheme)?.icon ?? IconDeviceDesktop;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" aria-label={t`Appearance`}>
          <Chosen aria-hidden size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(({ value, words, icon: ChoiceIcon }) => (
          <Menu.Item
            key={value}
            leftSection={<ChoiceIcon aria-hidden size={16} />}
            aria-current={value === colorScheme || undefined}
            fw={value === colorScheme ? 600 : undefined}
            onClick={() => setColorScheme(value)}
          >
            {words}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function PersonMenu() {
  const person = usePerson();
  const [isChangingPassword, setChangingPassword] = useState(false);
  const leaving = useMutation({
    mutationFn: signOut,
    // A fresh page: nothing of this person stays in memory.
    onSettled: () => window.location.assign('/sign-in'),
  });
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <UnstyledButton className={classes.person}>
            <IconUserCircle aria-hidden size={20} stroke={1.6} />
            <span className={classes.name}>{person.name}</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            <Text size="sm" c="var(--mantine-color-text)">
              {person.email}
            </Text>
            <Text size="sm">{roleWords(person.role)}</Text>
            {person.actingDirectorUntil && (
              <Text size="sm">{t`Acting director until ${showDate(person.actingDirectorUntil)}`}</Text>
            )}
          </Menu.Label>
          <Menu.Divider />
          <Menu.Item onClick={() => setChangingPassword(true)}>{t`Change the password`}</Menu.Item>
          <Menu.Item onClick={() => leaving.mutate()}>{t`Sign out`}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={isChangingPassword}
        onClose={() => setChangingPassword(false)}
        title={t`Change the password`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <ChangePasswordForm close={() => setChangingPassword(false)} />
      </Modal>
    </>
  );
}
