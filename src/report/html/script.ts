import { createHash } from 'node:crypto';

/**
 * The script of a report: tables marked `data-sortable` can be sorted by a column, and grouped by one. It reads nothing but
 * the page, and without it everything is there, too. Words of the language come from attributes of the table.
 */
export const script = `
for (const table of document.querySelectorAll('table[data-sortable]')) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  const rows = [...body.rows];
  const language = document.documentElement.lang;
  const textOf = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
  const isNumber = heads.map((_, column) => rows.every((row) => 'sort' in row.cells[column].dataset));
  let [sorted, down, grouped] = [-1, false, -1];
  const compare = (column) => (a, b) =>
    isNumber[column]
      ? Number(textOf(a, column)) - Number(textOf(b, column))
      : textOf(a, column).localeCompare(textOf(b, column), language);
  const show = () => {
    const shown = [...rows];
    if (sorted >= 0) shown.sort((a, b) => (down ? -1 : 1) * compare(sorted)(a, b));
    if (grouped >= 0) shown.sort(compare(grouped));
    body.replaceChildren();
    let last = null;
    for (const row of shown) {
      const group = grouped >= 0 ? row.cells[grouped].textContent.trim() : null;
      if (group !== last) {
        const count = shown.filter((one) => one.cells[grouped].textContent.trim() === group).length;
        const heading = body.insertRow();
        heading.className = 'group-row';
        const cell = document.createElement('th');
        cell.scope = 'rowgroup';
        cell.colSpan = heads.length;
        cell.textContent = group + ' (' + count + ')';
        heading.append(cell);
        last = group;
      }
      body.append(row);
    }
    for (const [column, head] of heads.entries()) {
      head.setAttribute('aria-sort', column === sorted ? (down ? 'descending' : 'ascending') : 'none');
    }
  };
  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    button.addEventListener('click', () => {
      down = sorted === column ? !down : isNumber[column] && column > 0;
      sorted = column;
      show();
    });
    head.append(button);
  }
  const label = document.createElement('label');
  label.className = 'group-by';
  label.append(table.dataset.group + ' ');
  const select = document.createElement('select');
  select.append(new Option(table.dataset.none, '-1'));
  for (const [column, head] of heads.entries()) {
    if ('groups' in head.dataset) select.append(new Option(head.textContent, String(column)));
  }
  select.addEventListener('change', () => {
    grouped = Number(select.value);
    show();
  });
  label.append(select);
  table.closest('.scroll').before(label);
}
`;

/** What a content policy allows it by. */
export const scriptHash = `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`;
