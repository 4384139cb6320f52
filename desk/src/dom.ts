/** Small tools for making elements. No text is ever read as HTML. */

type Child = Node | string;

/** An element with a class, attributes and children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...children);
  return element;
}

export function byId<E extends HTMLElement>(id: string): E {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found as E;
}

export function button(label: string, className: string, clicked: () => void): HTMLButtonElement {
  const element = make('button', className, { type: 'button' }, [label]);
  element.addEventListener('click', event => {
    event.stopPropagation();
    clicked();
  });
  return element;
}

const svg = 'http://www.w3.org/2000/svg';

/** A picture of one path in a square of 16. Says nothing to a screen reader: words stand beside it. */
export function icon(path: string, className: string): SVGSVGElement {
  const element = document.createElementNS(svg, 'svg');
  element.setAttribute('viewBox', '0 0 16 16');
  element.setAttribute('aria-hidden', 'true');
  element.setAttribute('class', `icon ${className}`);
  const shape = document.createElementNS(svg, 'path');
  shape.setAttribute('d', path);
  element.append(shape);
  return element;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly tag: 'strong' | 'mark';
}

/** Text with some of its stretches in `strong` or `mark`. Stretches may overlap; then both hold. */
export function marked(
  text: string,
  strong: readonly (readonly [number, number])[],
  mark: readonly (readonly [number, number])[] = [],
): DocumentFragment {
  const all: Stretch[] = [
    ...strong.map(([from, to]): Stretch => ({ from, to, tag: 'strong' })),
    ...mark.map(([from, to]): Stretch => ({ from, to, tag: 'mark' })),
  ];
  const cuts = [...new Set([0, text.length, ...all.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  const whole = document.createDocumentFragment();
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [from, to] = [cuts[i] as number, cuts[i + 1] as number];
    let piece: Child = text.slice(from, to);
    for (const tag of ['strong', 'mark'] as const) {
      if (all.some(one => one.tag === tag && one.from <= from && to <= one.to)) piece = make(tag, '', {}, [piece]);
    }
    whole.append(piece);
  }
  return whole;
}
