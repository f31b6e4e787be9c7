// How many lines of a list that scrolls by itself are still below its edge.
import { type RefObject, useEffect, useRef, useState } from 'react';

/** A line half shown is not read yet; a pixel is a rounding. */
const SLACK = 2;

/** In their order; empty where the list is as tall as what it holds. */
export function linesBelow(list: HTMLElement): readonly Element[] {
  const edge = list.getBoundingClientRect().bottom;
  return [...list.children].filter((line) => line.getBoundingClientRect().bottom > edge + SLACK);
}

export function useBelow(lines: number): {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly below: number;
} {
  const list = useRef<HTMLOListElement>(null);
  const [below, setBelow] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: lines that come and go are counted anew
  useEffect(() => {
    const box = list.current;
    if (box === null) return;
    const count = () => setBelow(linesBelow(box).length);
    const resized = new ResizeObserver(count);
    for (const line of [box, ...box.children]) resized.observe(line);
    box.addEventListener('scroll', count, { passive: true });
    return () => {
      resized.disconnect();
      box.removeEventListener('scroll', count);
    };
  }, [lines]);
  return { list, below };
}
