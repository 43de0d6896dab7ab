import { Anchor, Badge, Button, Group, Text } from '@mantine/core';
import { t } from '@lingui/core/macro';
import { paths, type DesignationView } from '@sixstep/contract';
import {
  basisWords,
  capacityWords,
  designationStateWords,
  periodWords,
} from './designation-words.ts';

export type DesignationAct = 'handOver' | 'end' | 'settle';

const colours = {
  proposed: 'gray',
  coming: 'blue',
  inForce: 'green',
  contested: 'orange',
  ended: 'gray',
} as const;

/** One designation: who, as what, since when, on what it rests, and what can be done with it. */
export function DesignationItem({
  designation,
  act,
}: {
  designation: DesignationView;
  /** Nothing for who only reads. */
  act?: (what: DesignationAct, designation: DesignationView) => void;
}) {
  const { person, office, capacity, isActing, state, letter, reason } = designation;
  const acts: readonly (readonly [DesignationAct, string])[] =
    state === 'ended'
      ? []
      : [
          ...(state === 'proposed' || state === 'contested'
            ? ([['settle', t`Settle`]] as const)
            : []),
          ...(state === 'inForce' || state === 'coming'
            ? ([['handOver', t`Hand over`]] as const)
            : []),
          ['end', t`End`],
        ];
  return (
    <li>
      <Group gap="xs">
        <Text fw={600}>{person.name}</Text>
        <Badge variant="light" color={colours[state]} autoContrast>
          {designationStateWords(state)}
        </Badge>
      </Group>
      <Text>{[capacityWords(capacity, isActing), office].filter(Boolean).join(', ')}</Text>
      <Text c="dimmed">
        {periodWords(designation)}. {basisWords(designation)}.
      </Text>
      {letter && (
        <Anchor href={paths.file(letter.id)} underline="always">
          {letter.name}
        </Anchor>
      )}
      {reason && <Text c="dimmed">{reason}</Text>}
      {act && acts.length > 0 && (
        <Group gap="xs" mt={4}>
          {acts.map(([what, words]) => (
            <Button
              key={what}
              size="compact-sm"
              variant="default"
              aria-label={`${words}: ${person.name}`}
              onClick={() => act(what, designation)}
            >
              {words}
            </Button>
          ))}
        </Group>
      )}
    </li>
  );
}
