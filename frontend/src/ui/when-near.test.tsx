import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WhenNear } from './when-near';

let seen: (near: boolean) => void = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: { isIntersecting: boolean }[]) => void) {
        seen = (isIntersecting) => callback([{ isIntersecting }]);
      }
      observe() {}
      disconnect() {}
    },
  );
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('waits until the reader comes near', () => {
  render(<WhenNear>a chart</WhenNear>);
  act(() => seen(false));
  expect(screen.queryByText('a chart')).not.toBeInTheDocument();
  act(() => seen(true));
  expect(screen.getByText('a chart')).toBeInTheDocument();
});

it('comes by itself once the page has been at rest', () => {
  render(<WhenNear>a chart</WhenNear>);
  act(() => void vi.advanceTimersByTime(3000));
  expect(screen.queryByText('a chart')).not.toBeInTheDocument();
  act(() => void vi.advanceTimersByTime(2000));
  expect(screen.getByText('a chart')).toBeInTheDocument();
});
