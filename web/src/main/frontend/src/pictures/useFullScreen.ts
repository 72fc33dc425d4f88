import { useCallback, useEffect, useState, type RefObject } from 'react';

/** Whether something fills the screen, and the way in and out; null where the browser has none (telephones by Apple). */
export function useFullScreen(
  of: RefObject<HTMLElement | null>,
): readonly [filled: boolean, toggle: (() => void) | null] {
  const [filled, setFilled] = useState(false);
  useEffect(() => {
    const look = () => {
      setFilled(of.current !== null && document.fullscreenElement === of.current);
    };
    document.addEventListener('fullscreenchange', look);
    return () => {
      document.removeEventListener('fullscreenchange', look);
    };
  }, [of]);
  const toggle = useCallback(() => {
    // A browser that refuses leaves the page as it is, which is what the person sees.
    const done = document.fullscreenElement === null ? of.current?.requestFullscreen() : document.exitFullscreen();
    done?.catch(() => undefined);
  }, [of]);
  return [filled, document.fullscreenEnabled ? toggle : null];
}
