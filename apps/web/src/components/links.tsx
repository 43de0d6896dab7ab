import { Anchor, Button, type AnchorProps, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

type PlainAnchor = AnchorProps & Omit<ComponentProps<'a'>, keyof AnchorProps>;
type PlainButton = ButtonProps & Omit<ComponentProps<'a'>, keyof ButtonProps>;

/** A link to a page of the application, in the library's look. */
export const AnchorLink = createLink((props: PlainAnchor) => (
  <Anchor underline="always" {...props} />
));

/** A link to a page of the application that looks like a button. */
export const ButtonLink = createLink((props: PlainButton) => (
  <Button component="a" variant="default" {...props} />
));
