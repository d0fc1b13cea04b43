import { useEffect } from 'react';

const PRODUCT = 'Cân Bằng';

/** Names the browser tab after the screen; a screen with errors says so first (`prefix`). */
export function useDocumentTitle(title: string, prefix?: string): void {
  useEffect(() => {
    document.title = `${prefix ? `${prefix}: ` : ''}${title} – ${PRODUCT}`;
  }, [title, prefix]);
}
