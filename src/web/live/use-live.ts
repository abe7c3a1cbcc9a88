import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { keepListening } from './keep-listening.ts';

/**
 * Hears what others do while the page is looked at, and asks anew for what it touches. The result is true while the
 * connection stays down: what is shown may then be out of date. A page that nobody looks at holds no connection: browsers
 * have few of them for all pages together.
 */
export function useLive(signedIn: boolean): boolean {
  const queries = useQueryClient();
  const [isDown, setDown] = useState(false);
  useEffect(() => {
    if (!signedIn) return;
    return keepListening(queries, setDown);
  }, [queries, signedIn]);
  return isDown;
}
