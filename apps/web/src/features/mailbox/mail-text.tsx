import { Anchor, Text } from '@mantine/core';

const address = /(https?:\/\/\S+)/;

/** The text of a mail as it was written, with its addresses to press. */
export function MailText({ text }: { text: string }) {
  return (
    <Text component="div" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
      {text
        .trim()
        .split(address)
        .map((part, place) =>
          address.test(part) ? (
            <Anchor key={place} href={part} underline="always">
              {part}
            </Anchor>
          ) : (
            part
          ),
        )}
    </Text>
  );
}
