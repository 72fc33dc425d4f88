/** F6 walks the panes of the page in the order they stand in; after the last one the browser has the key again. */
export function walkPanes(event: KeyboardEvent): void {
  if (event.key !== 'F6' || event.altKey || event.ctrlKey) {
    return;
  }
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.getClientRects().length > 0,
  );
  const at = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const next = panes[at + (event.shiftKey ? -1 : 1)];
  if (next !== undefined) {
    event.preventDefault();
    const first = next.querySelector<HTMLElement>(
      'a[href], button:not([disabled]), input:not([type=hidden]), textarea, [tabindex="0"]',
    );
    (first ?? next).focus();
  }
}
