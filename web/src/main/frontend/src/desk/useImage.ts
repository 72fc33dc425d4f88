import { useEffect, useState } from 'react';

/** A picture as an image element; null until it is there. One that nobody waits for any more is not fetched to its end. */
export function useImage(src: string | null): HTMLImageElement | null {
  const [loaded, setLoaded] = useState<{ src: string; image: HTMLImageElement } | null>(null);
  useEffect(() => {
    if (src === null) {
      return;
    }
    let wanted = true;
    const image = new Image();
    image.onload = () => {
      if (wanted) {
        setLoaded({ src, image });
      }
    };
    image.src = src;
    return () => {
      wanted = false;
      if (!image.complete) {
        image.src = '';
      }
    };
  }, [src]);
  return loaded?.src === src ? loaded.image : null;
}
