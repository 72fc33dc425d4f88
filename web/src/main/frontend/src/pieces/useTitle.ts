import { useEffect } from 'react';
import { texts } from '../texts';

export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · ${texts.product}`;
  }, [title]);
}
