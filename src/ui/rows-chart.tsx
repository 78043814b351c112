/** One point in time, in one of the rows. */
export interface RowPoint {
  /** Where it stands between the first and the last, counted in days. */
  readonly day: number;
  /** The place of its row, from the top. */
  readonly row: number;
}

interface RowsChartProps {
  /** An id that is unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What one sees, told to those who do not see it. */
  readonly description: string;
  /** What each row is called, from the top. */
  readonly rows: readonly string[];
  readonly points: readonly RowPoint[];
  /** The first and the last day, as they are written below the plot. */
  readonly ends: readonly [first: string, last: string];
}

const plot = { left: 84, right: 308, top: 14, between: 26 } as const;

/** What happened over time in a few named rows: a point for each, with a line between them. A table with the same belongs beside it. */
export function RowsChart({ id, title, description, rows, points, ends }: RowsChartProps) {
  const bottom = plot.top + rows.length * plot.between;
  const placed = placedOn(points);
  return (
    <svg
      class="rn-chart rn-score-chart"
      viewBox={`0 0 320 ${bottom + 10}`}
      role="img"
      aria-labelledby={`${id}-titel ${id}-tekst`}
    >
      <title id={`${id}-titel`}>{title}</title>
      <desc id={`${id}-tekst`}>{description}</desc>
      {rows.map((name, row) => (
        <g key={name}>
          <line class="rn-chart-grid" x1={plot.left} x2={plot.right + 8} y1={heightOf(row)} y2={heightOf(row)} />
          <text class="rn-chart-value" x={0} y={heightOf(row) + 4}>
            {name}
          </text>
        </g>
      ))}
      <polyline class="rn-chart-line" points={placed.map(({ x, y }) => `${x},${y}`).join(" ")} />
      {placed.map(({ x, y }, at) => (
        <circle key={`${x}-${at}`} class="rn-chart-point" cx={x} cy={y} r={4} />
      ))}
      <text class="rn-chart-value" x={0} y={bottom + 6}>
        {ends[0]}
      </text>
      <text class="rn-chart-value" x={plot.right + 8} y={bottom + 6} text-anchor="end">
        {ends[1]}
      </text>
    </svg>
  );
}

const heightOf = (row: number): number => plot.top + row * plot.between;

/** Where each point stands: by its day across, by its row up. */
function placedOn(points: readonly RowPoint[]) {
  const [from = 0, to = 0] = [points[0]?.day, points.at(-1)?.day];
  const width = plot.right - plot.left - 16;
  return points.map(({ day, row }) => ({
    x: Math.round((plot.left + 8 + (to === from ? width / 2 : ((day - from) / (to - from)) * width)) * 10) / 10,
    y: heightOf(row),
  }));
}
