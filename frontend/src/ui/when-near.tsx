import { useEffect, useRef, useState, type ReactNode } from 'react';
import classes from './when-near.module.css';

/** So far outside the window something begins to load. */
const MARGIN = '600px';
/** Once the page has had its turn the rest follows: it must be there when somebody prints. */
const REST_MS = 4000;

/** Renders what stands far down only when the reader comes near it, or has had time to read. */
export function WhenNear({ children }: { children: ReactNode }) {
  const [near, setNear] = useState(() => typeof IntersectionObserver === 'undefined');
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (near || !place.current) return;
    const show = () => setNear(true);
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) show();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(place.current);
    const rest = window.setTimeout(show, REST_MS);
    return () => {
      observer.disconnect();
      window.clearTimeout(rest);
    };
  }, [near]);

  return near ? children : <div ref={place} className={classes.place} data-later data-noprint />;
}
