/** `45 minutter`, `1 time`, `2 timer og 15 minutter`. */
export function minutesInWords(all: number): string {
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  const parts = [
    ...(hours > 0 ? [hours === 1 ? "1 time" : `${hours.toLocaleString("da-DK")} timer`] : []),
    ...(minutes > 0 || hours === 0 ? [minutes === 1 ? "1 minut" : `${minutes} minutter`] : []),
  ];
  return parts.join(" og ");
}
