import { useEffect, useState } from 'react';

/** The picture once more as an image element, from the cache of the browser; null until it is there. */
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
    };
  }, [src]);
  return loaded?.src === src ? loaded.image : null;
}
