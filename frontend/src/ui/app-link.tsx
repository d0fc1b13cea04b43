import { Anchor, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

/** A link to a screen of this application. */
export const AppLink = createLink(Anchor<'a'>);

type AnchorButtonProps = ButtonProps & Omit<ComponentPropsWithRef<'a'>, keyof ButtonProps>;

/** A button is no link unless it is told to be one. */
function AnchorButton(props: AnchorButtonProps) {
  return <Button component="a" {...props} />;
}

/** The same, looking like a button. */
export const LinkButton = createLink(AnchorButton);
