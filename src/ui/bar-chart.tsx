/** One bar. `value` is null where nothing is known: then `text` is shown with no bar. */
export interface Bar {
  readonly label: string;
  readonly value: number | null;
  /** The value in words: "5 uger". */
  readonly text: string;
}

interface BarChartProps {
  /** An id that is unique on the page. */
  readonly id: string;
  readonly title: string;
  /** What one sees, told to those who do not see it. */
  readonly description: string;
  readonly bars: readonly Bar[];
  /** The end of the scale, where it is not the longest bar. */
  readonly longest?: number;
}

const row = 48;
const width = 320;

/** Horizontal bars with their values written out. A table with the same numbers belongs beside it. */
export function BarChart({ id, title, description, bars, longest: end }: BarChartProps) {
  const longest = end ?? Math.max(...bars.map((bar) => bar.value ?? 0), 1);
  return (
    <svg
      class="rn-chart"
      viewBox={`0 0 ${width} ${bars.length * row}`}
      role="img"
      aria-labelledby={`${id}-titel ${id}-tekst`}
    >
      <title id={`${id}-titel`}>{title}</title>
      <desc id={`${id}-tekst`}>{description}</desc>
      {bars.map((bar, at) => (
        <BarRow key={bar.label} bar={bar} top={at * row} length={((bar.value ?? 0) / longest) * (width - 96)} />
      ))}
    </svg>
  );
}

function BarRow({ bar, top, length }: { bar: Bar; top: number; length: number }) {
  return (
    <g>
      <text class="rn-chart-label" x={0} y={top + 15}>
        {bar.label}
      </text>
      {bar.value !== null && <rect class="rn-chart-bar" x={0} y={top + 21} width={length} height={16} rx={2} />}
      <text class="rn-chart-value" x={bar.value === null ? 0 : length + 6} y={top + 34}>
        {bar.text}
      </text>
    </g>
  );
}
