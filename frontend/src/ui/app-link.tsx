import { Anchor, Button } from '@mantine/core';
import { createLink } from '@tanstack/react-router';

/** A link to a screen of this application. */
export const AppLink = createLink(Anchor<'a'>);

/** The same, looking like a button. */
export const LinkButton = createLink(Button<'a'>);
