import type { Words } from '../catalogue';
import type { session as source } from '../vi/session';

export const session: Words<typeof source> = {
  signIn: 'Sign in',
  signOut: 'Sign out',
  username: 'User name',
  password: 'Password',
  showPassword: 'Show or hide the password',
  usernameMissing: 'Enter your user name',
  passwordMissing: 'Enter your password',
  failed: 'You are not signed in',
  help: 'Forgot the password?',
  expired: 'Your session has ended',
  expiredText: 'Sign in again to go on. What you were typing is still on the screen.',
  userMenu: 'Account of {name}',
  mustChange: 'This password works only once. Change it before you start.',
};
