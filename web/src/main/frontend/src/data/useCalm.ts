import { useEffect, useState } from 'react';

/** The value once it has rested for a moment: a search asks when the hand pauses, not at each letter. */
export function useCalm<T>(value: T, millis = 250): T {
  const [calm, setCalm] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setCalm(value);
    }, millis);
    return () => {
      clearTimeout(timer);
    };
  }, [value, millis]);
  return calm;
}
