/** One point in time. `value` is null where nothing is known: then no point is drawn. */
export interface ScorePoint {
  /** Where it stands between the first and the last, counted in days. */
  readonly day: number;
  readonly value: number | null;
}

interface ScoreChartProps {
  /** An id that is unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What one sees, told to those who do not see it. */
  readonly description: string;
  readonly points: readonly ScorePoint[];
  readonly highest: number;
  /** The first and the last day, as they are written below the plot. */
  readonly ends: readonly [first: string, last: string];
}

const plot = { left: 30, right: 308, top: 18, bottom: 150 } as const;

/** Values over time on a scale from 0: points with a line between them. A table with the same numbers belongs beside it. */
export function ScoreChart({ id, title, description, points, highest, ends }: ScoreChartProps) {
  const placed = placedOn(points, highest);
  const last = placed.length - 1;
  return (
    <svg class="rn-chart rn-score-chart" viewBox="0 0 320 176" role="img" aria-labelledby={`${id}-titel ${id}-tekst`}>
      <title id={`${id}-titel`}>{title}</title>
      <desc id={`${id}-tekst`}>{description}</desc>
      {[0, highest / 2, highest].map((value) => (
        <GridLine key={value} value={value} y={heightOf(value, highest)} />
      ))}
      <polyline class="rn-chart-line" points={placed.map(({ x, y }) => `${x},${y}`).join(" ")} />
      {placed.map(({ x, y, value }, at) => (
        <g key={`${x}-${at}`}>
          <circle class="rn-chart-point" cx={x} cy={y} r={4} />
          {(placed.length <= mostWritten || at === 0 || at === last) && (
            <text class="rn-chart-value" x={x} y={y - 8} text-anchor="middle">
              {value}
            </text>
          )}
        </g>
      ))}
      <text class="rn-chart-value" x={plot.left} y={172}>
        {ends[0]}
      </text>
      <text class="rn-chart-value" x={plot.right + 8} y={172} text-anchor="end">
        {ends[1]}
      </text>
    </svg>
  );
}

/** So many values are written beside their points; of more, the first and the last. */
const mostWritten = 10;

const heightOf = (value: number, highest: number): number =>
  rounded(plot.bottom - (value / highest) * (plot.bottom - plot.top));

const rounded = (length: number): number => Math.round(length * 10) / 10;

/** Where each known value stands: by its day across, by its height up. */
function placedOn(points: readonly ScorePoint[], highest: number) {
  const [from = 0, to = 0] = [points[0]?.day, points.at(-1)?.day];
  const width = plot.right - plot.left - 24;
  return points.flatMap(({ day, value }) =>
    value === null
      ? []
      : [
          {
            x: rounded(plot.left + 12 + (to === from ? width / 2 : ((day - from) / (to - from)) * width)),
            y: heightOf(value, highest),
            value,
          },
        ],
  );
}

function GridLine({ value, y }: { value: number; y: number }) {
  return (
    <g>
      <line class="rn-chart-grid" x1={plot.left} x2={plot.right + 8} y1={y} y2={y} />
      <text class="rn-chart-value" x={plot.left - 8} y={y + 4} text-anchor="end">
        {value}
      </text>
    </g>
  );
}
