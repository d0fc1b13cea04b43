import { useLayoutEffect, useRef, type KeyboardEvent, type RefCallback } from 'react';
import classes from './paper.module.css';

interface Props {
  label: string;
  value: string;
  placeholder?: string;
  className?: string;
  /** Told apart in links to it. */
  id?: string;
  invalid?: boolean;
  field?: RefCallback<HTMLTextAreaElement>;
  onChange: (value: string) => void;
  onKeyDown?: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
}

/** Whether the browser lets a field be as high as its text; otherwise it is measured. */
const GROWS = 'fieldSizing' in document.documentElement.style;

/** Words of the document that can be typed over: as high as they need, without a box until they are touched. */
export function GrowingText({
  label,
  value,
  placeholder,
  className,
  id,
  invalid,
  field,
  onChange,
  onKeyDown,
}: Props) {
  const own = useRef<HTMLTextAreaElement | null>(null);
  useLayoutEffect(() => {
    const area = own.current;
    if (!area || GROWS) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight}px`;
  }, [value]);
  return (
    <textarea
      ref={(area) => {
        own.current = area;
        field?.(area);
      }}
      id={id}
      aria-label={label}
      aria-invalid={invalid || undefined}
      className={[classes.typed, className].filter(Boolean).join(' ')}
      lang="vi"
      rows={1}
      value={value}
      placeholder={placeholder}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
