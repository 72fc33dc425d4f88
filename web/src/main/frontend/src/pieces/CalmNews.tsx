import { useEffect, useState } from 'react';

const CALM = 10_000;

/** Tells a sentence to those who listen instead of looking: politely, and at most once in ten seconds. */
export function CalmNews({ sentence }: { readonly sentence: string }) {
  const [told, setTold] = useState({ sentence: '', at: 0 });
  useEffect(() => {
    if (sentence === told.sentence) {
      return;
    }
    const timer = setTimeout(
      () => {
        setTold({ sentence, at: Date.now() });
      },
      Math.max(0, told.at + CALM - Date.now()),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [sentence, told]);
  return (
    <p role="status" className="pf-v6-screen-reader">
      {told.sentence}
    </p>
  );
}
