import type { Task } from '../components/task-list.tsx';
import type { Values } from '../drafts/values.ts';
import { requested } from './expression-values.ts';
import {
  offeredSections,
  sectionsOf,
  statusOfSection,
  titleOf,
  type SectionStatus,
  type Speaking,
} from './form-sections.ts';

interface Asked {
  readonly values: Values;
  /** Questions of the Center that are still open; null when it has asked none. */
  readonly openPoints: number | null;
  /** Nothing can be written now: every section is there for reading. */
  readonly isReadOnly: boolean;
  readonly at: string;
}

interface Tasks {
  readonly tasks: readonly Task[];
  /** What may be answered and need not. */
  readonly offered: readonly Task[];
  /** Of the sections that are demanded. */
  readonly completed: number;
  readonly total: number;
}

/** The sections as a list of tasks: the Center's questions first, the check last and shut while something is missing. */
export function tasksOf({ values, openPoints, isReadOnly, at }: Asked, speaking: Speaking): Tasks {
  const { words } = speaking;
  const sections = sectionsOf(values).map((id) => ({
    id,
    status: statusOfSection(id, values, speaking),
  }));
  const completed = sections.filter(({ status }) => status === 'completed').length;
  const offered = offeredSections.map((id) => ({
    id,
    status: statusOfSection(id, values, speaking),
  }));
  const isReady =
    completed === sections.length &&
    (openPoints ?? 0) === 0 &&
    offered.every(({ status }) => status !== 'inProgress');

  const task = (id: string, title: string, status: SectionStatus): Task => ({
    id,
    title,
    to: status === 'cannotStart' ? null : `${at}/${id}`,
    status: words.statuses[status],
    done: status === 'completed' || status === 'optional',
  });
  const list = sections.map(({ id, status }) => task(id, titleOf(id, speaking), status));
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
  return {
    tasks: list,
    offered: offered.map(({ id, status }) => task(id, titleOf(id, speaking), status)),
    completed,
    total: sections.length,
  };
}
