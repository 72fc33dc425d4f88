import OpenSeadragon from 'openseadragon';
import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import type { Line } from '../api/types';
import type { Place } from '../data/certainty';
import { texts } from '../texts';
import { frameOf, under } from './geometry';
import { LineShapes } from './LineShapes';
import { quietStyle } from './quietStyle';

export interface PictureControls {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly whole: () => void;
}

interface Props {
  readonly src: string;
  readonly name: string;
  readonly lines: readonly Line[];
  readonly size: { readonly width: number; readonly height: number } | null;
  readonly showLines: boolean;
  readonly chosen: Place | null;
  readonly hovered: number | null;
  readonly onChoose: (place: Place) => void;
  readonly onHover: (line: number | null) => void;
  readonly controls: Ref<PictureControls>;
}

const LOW = 300;
const TOOLS = 56;
const STEP = 1.4;

/** The picture, as deep as it goes, with the lines drawn over it. Arrows move it, + - 0 zoom, letters are left alone. */
export function DeepPicture({
  src,
  name,
  lines,
  size,
  showLines,
  chosen,
  hovered,
  onChoose,
  onHover,
  controls,
}: Props) {
  const host = useRef<HTMLDivElement>(null);
  const shapes = useRef<SVGGElement>(null);
  const viewer = useRef<OpenSeadragon.Viewer | null>(null);
  const latest = useRef({ lines, onChoose, onHover });
  const [broken, setBroken] = useState<string | null>(null);
  const [ready, setReady] = useState<string | null>(null);

  useEffect(() => {
    latest.current = { lines, onChoose, onHover };
  });

  useEffect(() => {
    if (host.current === null) {
      return;
    }
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    quietStyle();
    const shown = new OpenSeadragon.Viewer({
      element: host.current,
      drawer: 'canvas',
      tileSources: { type: 'image', url: src },
      showNavigationControl: false,
      animationTime: still ? 0 : 0.2,
      immediateRender: true,
      visibilityRatio: 0.5,
      minZoomImageRatio: 0.9,
      maxZoomPixelRatio: 3,
      gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
      gestureSettingsTouch: { clickToZoom: false, dblClickToZoom: true },
      gestureSettingsPen: { clickToZoom: false },
    });
    viewer.current = shown;
    // Its own keys include letters (w, a, s, d, r, f, j, k …), which belong to the desk.
    shown.addHandler('canvas-key', (event) => {
      event.preventDefaultAction = true;
    });
    const place = () => {
      const item = shown.world.getItemAt(0) as OpenSeadragon.TiledImage | undefined;
      if (item === undefined || shapes.current === null) {
        return;
      }
      const origin = item.imageToViewerElementCoordinates(new OpenSeadragon.Point(0, 0));
      const across = item.imageToViewerElementCoordinates(new OpenSeadragon.Point(1000, 0));
      const scale = (across.x - origin.x) / 1000;
      shapes.current.setAttribute(
        'transform',
        `translate(${origin.x.toFixed(2)} ${origin.y.toFixed(2)}) scale(${scale.toFixed(6)})`,
      );
    };
    shown.addHandler('update-viewport', place);
    shown.addHandler('open', () => {
      setBroken(null);
      setReady(src);
      place();
    });
    shown.addHandler('open-failed', () => {
      setBroken(src);
    });
    shown.addHandler('canvas-click', (event) => {
      const item = shown.world.getItemAt(0) as OpenSeadragon.TiledImage | undefined;
      if (event.quick && item !== undefined) {
        const at = item.viewerElementToImageCoordinates(event.position);
        const found = under(latest.current.lines, [at.x, at.y]);
        if (found !== null) {
          latest.current.onChoose(found);
        }
      }
    });
    const element = host.current;
    const move = (event: PointerEvent) => {
      const item = shown.world.getItemAt(0) as OpenSeadragon.TiledImage | undefined;
      if (item === undefined || event.pointerType !== 'mouse') {
        return;
      }
      const bounds = element.getBoundingClientRect();
      const at = item.viewerElementToImageCoordinates(
        new OpenSeadragon.Point(event.clientX - bounds.left, event.clientY - bounds.top),
      );
      const found = under(latest.current.lines, [at.x, at.y]);
      element.classList.toggle('is-over-line', found !== null);
      latest.current.onHover(found?.line ?? null);
    };
    const leave = () => {
      latest.current.onHover(null);
    };
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerleave', leave);
    return () => {
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerleave', leave);
      viewer.current = null;
      shown.destroy();
    };
  }, [src]);

  const zoom = (factor: number) => {
    const view = viewer.current?.viewport;
    view?.zoomBy(factor);
    view?.applyConstraints();
  };
  const pan = (x: number, y: number) => {
    const view = viewer.current?.viewport;
    if (view !== undefined) {
      const seen = view.getBounds();
      view.panBy(new OpenSeadragon.Point(x * seen.width, y * seen.height));
      view.applyConstraints();
    }
  };
  const whole = () => viewer.current?.viewport.goHome();
  useImperativeHandle(controls, () => ({
    zoomIn: () => {
      zoom(STEP);
    },
    zoomOut: () => {
      zoom(1 / STEP);
    },
    whole: () => {
      whole();
    },
  }));

  // Only another choice moves the picture: lines that are merely read again from the server leave it where the hand put it.
  const line = chosen?.line ?? null;
  const character = chosen?.character ?? null;
  useEffect(() => {
    const shown = viewer.current;
    const chosenLine = line === null ? undefined : latest.current.lines[line];
    if (shown === null || ready !== src || chosenLine === undefined || host.current === null) {
      return;
    }
    const frame = frameOf(chosenLine, character, host.current.clientHeight < LOW);
    const item = shown.world.getItemAt(0) as OpenSeadragon.TiledImage | undefined;
    if (frame !== null && item !== undefined) {
      // The tools lie over the lower edge: what is framed ends above them.
      const height = frame.height * (1 + TOOLS / Math.max(TOOLS, host.current.clientHeight));
      shown.viewport.fitBounds(item.imageToViewportRectangle(frame.x, frame.y, frame.width, height));
      shown.viewport.applyConstraints();
    }
  }, [line, character, ready, src]);

  return (
    // The picture is moved by keys, so it takes the focus and hears them although HTML has no such control.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      className="mu-deep"
      role="application"
      aria-label={`${name}. ${texts.page.pictureKeys}`}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={(event) => {
        const act = KEYS[event.key];
        if (act === undefined || event.ctrlKey || event.metaKey || event.altKey) {
          return;
        }
        event.preventDefault();
        act({ zoom, pan, whole });
      }}
    >
      <div className="mu-deep-host" ref={host} />
      <svg className={`mu-deep-shapes${showLines ? '' : ' is-quiet'}`} aria-hidden="true">
        <g ref={shapes}>
          {ready === src && size !== null && (
            <LineShapes lines={lines} chosen={chosen} hovered={hovered} width={size.width} />
          )}
        </g>
      </svg>
      {broken === src && <p className="mu-deep-broken">{texts.page.pictureFailed}</p>}
    </div>
  );
}

interface Hands {
  readonly zoom: (factor: number) => void;
  readonly pan: (x: number, y: number) => void;
  readonly whole: () => void;
}

const KEYS: Readonly<Record<string, (hands: Hands) => void>> = {
  '+': ({ zoom }) => {
    zoom(STEP);
  },
  '=': ({ zoom }) => {
    zoom(STEP);
  },
  '-': ({ zoom }) => {
    zoom(1 / STEP);
  },
  '0': ({ whole }) => {
    whole();
  },
  ArrowLeft: ({ pan }) => {
    pan(-0.15, 0);
  },
  ArrowRight: ({ pan }) => {
    pan(0.15, 0);
  },
  ArrowUp: ({ pan }) => {
    pan(0, -0.15);
  },
  ArrowDown: ({ pan }) => {
    pan(0, 0.15);
  },
};
