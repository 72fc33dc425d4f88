/** "0.3 s", "18.4 s", "1 min 36 s", "2 h 5 min" from milliseconds. */
export function duration(millis: number): string {
  const seconds = Math.max(0, millis) / 1000;
  if (seconds < 60) {
    return `${(Math.floor(seconds * 10) / 10).toFixed(1)} s`;
  }
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) {
    return `${String(minutes)} min ${String(Math.floor(seconds % 60))} s`;
  }
  return minutes < 2880
    ? `${String(Math.floor(minutes / 60))} h ${String(minutes % 60)} min`
    : `${String(Math.floor(minutes / 1440))} days`;
}
