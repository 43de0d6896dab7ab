import { List, Text, Title } from '@mantine/core';
import { t } from '@lingui/core/macro';

/** What the numbers mean, where they stand. */
export const HowCounted = () => (
  <section aria-labelledby="how-counted">
    <Title order={2} id="how-counted" mb="xs">{t`How this is counted`}</Title>
    <List spacing={4} maw={720}>
      <List.Item>{t`A case is counted in the state that its last step had left it in at the instant asked, by what had been entered until then. A step that was entered later with an earlier date counts from when it was entered.`}</List.Item>
      <List.Item>{t`Open: neither completed nor ended in another way. A case on hold is open and counts in its step; its turn is nobody's.`}</List.Item>
      <List.Item>{t`In step 6 the turn follows the oldest item that is open.`}</List.Item>
      <List.Item>{t`With a component, a case counts when the component is requested, agreed or part of its package.`}</List.Item>
      <List.Item>{t`Entered late: a line was entered more than 7 days after it had happened; adoptions are counted for themselves.`}</List.Item>
      <List.Item>{t`On behalf: the Center entered an act of the country or of an organization. Unconfirmed: work went on without the country's confirmation of a consultation, or a signed paper waits for its second person.`}</List.Item>
      <List.Item>{t`Without contact: open, and neither a contact nor an act of the country for more than 60 days. Without manager: by who manages the case today, whatever the instant.`}</List.Item>
    </List>
    <Text
      mt="xs"
      c="dimmed"
    >{t`Every number opens the list of its cases at the same instant.`}</Text>
  </section>
);
