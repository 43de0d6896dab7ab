import type { Component } from '@sixstep/contract';
import type { Task } from '../components/task-list.tsx';
import type { Values } from '../drafts/values.ts';
import { requested } from './expression-values.ts';
import {
  sectionsOf,
  statusOfSection,
  type Section,
  type SectionStatus,
  type Speaking,
} from './expression-sections.ts';

interface Asked {
  readonly values: Values;
  /** Questions of the Center that are still open; null when it has asked none. */
  readonly openPoints: number | null;
  /** Nothing can be written now: every section is there for reading. */
  readonly isReadOnly: boolean;
  readonly at: string;
}

/** The sections as a list of tasks: the Center's questions first, the check last and shut while something is missing. */
export function tasksOf(
  { values, openPoints, isReadOnly, at }: Asked,
  speaking: Speaking,
): { tasks: readonly Task[]; completed: number; total: number } {
  const { words } = speaking;
  const sections = sectionsOf(values).map((section) => ({
    section,
    status: statusOfSection(section, values, speaking),
  }));
  const completed = sections.filter(({ status }) => status === 'completed').length;
  const isReady = completed === sections.length && (openPoints ?? 0) === 0;

  const task = (id: string, title: string, status: SectionStatus): Task => ({
    id,
    title,
    to: status === 'cannotStart' ? null : `${at}/${id}`,
    status: words.statuses[status],
    done: status === 'completed',
  });
  const list = sections.map(({ section, status }) =>
    task(section, titleOf(section, speaking), status),
  );
  if (requested(values).length === 0) {
    list.splice(2, 0, task('needs', words.sections.needs, 'cannotStart'));
  }
  if (openPoints !== null) {
    list.unshift(
      task('points', words.sections.points, openPoints === 0 ? 'completed' : 'notStarted'),
    );
  }
  if (!isReadOnly) {
    list.push(task('check', words.sections.check, isReady ? 'notStarted' : 'cannotStart'));
  }
  return { tasks: list, completed, total: sections.length };
}

function titleOf(section: Section, { words, say, componentNames }: Speaking): string {
  if (!section.startsWith('components/'))
    return words.sections[section as keyof typeof words.sections];
  const component = section.slice('components/'.length) as Component;
  return say(words.sections.component, { name: componentNames[component] });
}
