import { Anchor, Button, Menu, type ButtonProps, type MenuItemProps } from '@mantine/core';
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

type AnchorItemProps = MenuItemProps & Omit<ComponentPropsWithRef<'a'>, keyof MenuItemProps>;

function AnchorItem(props: AnchorItemProps) {
  return <Menu.Item component="a" {...props} />;
}

/** The same as an item of a menu. */
export const LinkItem = createLink(AnchorItem);
