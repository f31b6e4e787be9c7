// Dragging a request from the list over the places with a mouse or a pen; a finger scrolls, and taps instead.
import { type PointerEvent, useEffect, useRef, useState } from 'react';

interface Drag {
  readonly onLift: () => void;
  /** Over this place, or beside the grid. */
  readonly onOver: (place: string | null) => void;
  readonly onDrop: (place: string | null) => void;
}

/** Where the thing in hand is drawn. */
export interface Ghost {
  readonly x: number;
  readonly y: number;
}

/** Less is a click that trembled. */
const LIFTED_PX = 6;

interface Started extends Ghost {
  readonly pointer: number;
  lifted: boolean;
}

export function useDrag(drag: Drag) {
  const [ghost, setGhost] = useState<Ghost | null>(null);
  const started = useRef<Started | null>(null);
  const latest = useRef(drag);
  latest.current = drag;

  useEffect(() => {
    const end = (place: string | null) => {
      const lifted = started.current?.lifted ?? false;
      started.current = null;
      setGhost(null);
      if (lifted) latest.current.onDrop(place);
    };
    const onMove = (event: globalThis.PointerEvent) => {
      const from = started.current;
      if (from === null || event.pointerId !== from.pointer) return;
      const far = Math.hypot(event.clientX - from.x, event.clientY - from.y) >= LIFTED_PX;
      if (!from.lifted && !far) return;
      if (!from.lifted) latest.current.onLift();
      from.lifted = true;
      setGhost({ x: event.clientX, y: event.clientY });
      scrollAtEdge(event.clientY);
      latest.current.onOver(placeUnder(event));
    };
    const onUp = (event: globalThis.PointerEvent) => {
      if (started.current?.lifted) swallowNextClick();
      end(placeUnder(event));
    };
    const onCancel = () => end(null);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && started.current?.lifted) end(null);
    };
    window.addEventListener('pointermove', onMove);
    window.addEventListener('pointerup', onUp);
    window.addEventListener('pointercancel', onCancel);
    window.addEventListener('keydown', onKey, true);
    return () => {
      window.removeEventListener('pointermove', onMove);
      window.removeEventListener('pointerup', onUp);
      window.removeEventListener('pointercancel', onCancel);
      window.removeEventListener('keydown', onKey, true);
    };
  }, []);

  return {
    ghost,
    onPointerDown: (event: PointerEvent) => {
      if (event.pointerType === 'touch' || event.button !== 0) return;
      const { clientX: x, clientY: y, pointerId: pointer } = event;
      started.current = { x, y, pointer, lifted: false };
    },
  };
}

/** A long list of places follows the hand to its end. */
function scrollAtEdge(y: number): void {
  const edge = 48;
  if (y < edge) window.scrollBy(0, -edge / 2);
  if (y > window.innerHeight - edge) window.scrollBy(0, edge / 2);
}

function placeUnder({ clientX, clientY }: globalThis.PointerEvent): string | null {
  const under = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-place]');
  return under?.dataset['place'] ?? null;
}

/** The click that the browser makes of the release is not one. */
function swallowNextClick(): void {
  const swallow = (event: MouseEvent) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, true), 0);
}
