/** The values of one measure: dots for the eye, and the same as a table that can be read and followed. */
import uPlot from 'uplot';
import type { DeskPoint, DeskSeries } from '../../server/src/lsp/deskMessages.ts';
import { axisLabel, axisValue, captionOf, type Dots, dotsOf, nearestDot, undrawn, valueRange } from './chartModel.ts';
import { button, make } from './dom.ts';
import type { Target } from './messages.ts';

const relationWords: Readonly<Record<DeskPoint['relation'], string>> = {
  self: 'this one',
  same: 'agrees',
  differs: 'differs',
  other: '',
};
const chartHeight = 130;

export class Chart {
  readonly #canvas: HTMLElement;
  readonly #table: HTMLElement;
  readonly #reveal: (target: Target) => void;
  #plot: uPlot | null = null;
  #series: DeskSeries | null = null;
  #dots: Dots | null = null;

  constructor(root: HTMLElement, reveal: (target: Target) => void) {
    this.#reveal = reveal;
    // The table below says the same.
    this.#canvas = make('div', 'dots', { 'aria-hidden': 'true' });
    this.#table = make('div', 'values');
    root.append(this.#canvas, this.#table);
    new ResizeObserver(() => this.#plot?.setSize(this.#size())).observe(this.#canvas);
    // A change of theme changes the attributes of the body.
    new MutationObserver(() => this.#draw()).observe(document.body, { attributes: true, attributeFilter: ['class'] });
  }

  show(series: DeskSeries | null): void {
    this.#series = series;
    this.#draw();
    this.#list();
  }

  #size(): { width: number; height: number } {
    return { width: Math.max(120, this.#canvas.clientWidth), height: chartHeight };
  }

  #list(): void {
    const series = this.#series;
    if (!series || series.points.length === 0) {
      this.#table.replaceChildren(make('p', 'hint', {}, ['Choose a figure to see its values in all articles.']));
      return;
    }
    const dots = dotsOf(series);
    const rows = series.points.map(point => {
      const { uri, range } = point;
      const go = button(`${point.name}:${range.start.line + 1}`, 'link', () => this.#reveal({ uri, range }));
      const note = [relationWords[point.relation], point.time ?? '', undrawn(point)].filter(Boolean).join(', ');
      // The number stands under the dot.
      const dot = dots.points.indexOf(point);
      const number = dots.isTime || dot < 0 || series.points.length === 1 ? '' : `${dot + 1}. `;
      const words = [number, make('strong', '', {}, [point.figure]), make('span', 'dim', {}, [` ${note}`])];
      return make('tr', point.relation, {}, [make('td', '', {}, words), make('td', '', {}, [go])]);
    });
    const caption = make('caption', '', {}, [captionOf(series)]);
    const head = ['Figure', 'Place'].map(label => make('th', '', { scope: 'col' }, [label]));
    this.#table.replaceChildren(
      make('table', '', {}, [caption, make('thead', '', {}, [make('tr', '', {}, head)]), make('tbody', '', {}, rows)]),
    );
  }

  #draw(): void {
    this.#plot?.destroy();
    this.#plot = null;
    this.#dots = this.#series && dotsOf(this.#series);
    const dots = this.#dots;
    // A single value is no picture.
    this.#canvas.hidden = !dots || dots.points.length < 2;
    if (!dots || this.#canvas.hidden) return;
    const color = (name: string): string => getComputedStyle(this.#canvas).getPropertyValue(name).trim();
    const colors: Record<DeskPoint['relation'], string> = {
      self: color('--dot-self'),
      same: color('--dot-same'),
      differs: color('--dot-differs'),
      other: color('--dot-other'),
    };
    const relations = Object.keys(colors) as DeskPoint['relation'][];
    const of = (relation: DeskPoint['relation']) =>
      dots.y.map((value, i) => (dots.points[i]?.relation === relation ? value : null));
    const values = [...dots.y, ...dots.high].filter(value => value !== null);
    const unit = this.#series?.unit;
    const [first = 0, last = 0] = [dots.x[0], dots.x.at(-1)];
    const margin = (last - first || 1) / 12;
    const axis = { stroke: color('--ink'), font: `11px ${color('--font')}`, ticks: { show: false } };
    const plot = new uPlot(
      {
        ...this.#size(),
        legend: { show: false },
        cursor: { drag: { x: false, y: false }, points: { show: false }, x: false, y: false },
        scales: {
          x: { time: false, range: () => [first - margin, last + margin] },
          y: { range: () => valueRange(values) },
        },
        axes: [
          {
            ...axis,
            size: 22,
            grid: { show: false },
            splits: () => (dots.isTime ? [...new Set([first, last])] : dots.x.slice()),
            values: (_, splits) =>
              splits.map(at => (dots.isTime ? axisLabel(at, last - first) : dots.x.length > 12 ? '' : String(at + 1))),
          },
          {
            ...axis,
            size: 56,
            space: 30,
            ...(unit && { label: unit, labelFont: axis.font, labelSize: 16, labelGap: 0 }),
            grid: { stroke: color('--grid'), width: 1 },
            values: (_, splits) => splits.map(axisValue),
          },
        ],
        series: [
          {},
          ...relations.map(relation => ({
            stroke: colors[relation],
            paths: () => null,
            points: { show: true, size: relation === 'self' ? 11 : 8, fill: colors[relation] },
          })),
        ],
        hooks: { draw: [self => ranges(self, dots, colors)] },
      },
      [dots.x.slice(), ...relations.map(of)] as uPlot.AlignedData,
      this.#canvas,
    );
    plot.over.addEventListener('click', ({ offsetX, offsetY }) => {
      const point = dots.points[this.#near(plot, offsetX, offsetY)];
      if (point) this.#reveal({ uri: point.uri, range: point.range });
    });
    plot.over.addEventListener('mousemove', ({ offsetX, offsetY }) => {
      const point = dots.points[this.#near(plot, offsetX, offsetY)];
      plot.over.style.cursor = point ? 'pointer' : 'default';
      plot.over.title = point ? `${point.figure} (${point.name}:${point.range.start.line + 1})` : '';
    });
    this.#plot = plot;
  }

  #near(plot: uPlot, left: number, top: number): number {
    const dots = this.#dots;
    if (!dots) return -1;
    const places = dots.x.map((x, i) => ({ left: plot.valToPos(x, 'x'), top: plot.valToPos(dots.y[i] ?? 0, 'y') }));
    return nearestDot(places, left, top);
  }
}

/** From one end of a range to the other. */
function ranges({ ctx, valToPos }: uPlot, dots: Dots, colors: Readonly<Record<DeskPoint['relation'], string>>): void {
  ctx.save();
  ctx.lineWidth = 2 * devicePixelRatio;
  for (const [i, high] of dots.high.entries()) {
    const low = dots.y[i];
    if (high === null || low === null || low === undefined) continue;
    const x = valToPos(dots.x[i] as number, 'x', true);
    ctx.strokeStyle = colors[dots.points[i]?.relation ?? 'other'];
    ctx.beginPath();
    ctx.moveTo(x, valToPos(low, 'y', true));
    ctx.lineTo(x, valToPos(high, 'y', true));
    ctx.stroke();
  }
  ctx.restore();
}
