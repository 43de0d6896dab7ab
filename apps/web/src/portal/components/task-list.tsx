import { PortalLink } from './portal-link.tsx';

export interface Task {
  readonly id: string;
  readonly title: string;
  readonly hint?: string | undefined;
  /** Null while it cannot be started yet. */
  readonly to: string | null;
  readonly status: string;
  /** What is done is plain text, so that the eye goes to what is left. */
  readonly done: boolean;
}

export function TaskList({ tasks }: { tasks: readonly Task[] }) {
  return (
    <ul className="tasks">
      {tasks.map((task) => (
        <li key={task.id} className={task.to === null ? 'shut' : undefined}>
          <div>
            {task.to === null ? (
              <span>{task.title}</span>
            ) : (
              <PortalLink to={task.to}>{task.title}</PortalLink>
            )}
            {task.hint && <p className="hint">{task.hint}</p>}
          </div>
          <span className={task.done ? 'status' : 'status tag'}>{task.status}</span>
        </li>
      ))}
    </ul>
  );
}
