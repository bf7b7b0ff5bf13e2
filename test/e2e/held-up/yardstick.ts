/**
 * Sorting and copying as the pane itself does; the best of some, in milliseconds, on this machine at this time. To be run in the page. As
 * text: what runs the scripts here adds helpers to functions that no page has.
 */
export const YARDSTICK = `(() => {
  let best = Infinity;
  for (let run = 0; run < 5; run++) {
    const begin = performance.now();
    const items = Array.from({ length: 20000 }, (_, index) => ({ row: (index * 7919) % 20011, text: String(index) }));
    items.sort((one, other) => one.row - other.row);
    JSON.parse(JSON.stringify(items));
    best = Math.min(best, performance.now() - begin);
  }
  return best;
})()`;
