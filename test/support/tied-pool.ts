import { readFixture } from './panel.ts';

/** How often every applicant of the open call applies, and to what the scores are rounded. */
const [copies, grid] = [6, 10];

/**
 * The open call six times over with scores rounded to tens, as CSV: so many ties that no engine decides them within
 * the shortest time limit, by far.
 */
export const tiedPool = (): string => {
  const [header = '', ...rows] = readFixture('open-call.csv').toString('utf8').trim().split('\n');
  const scores = header.split(',').flatMap((name, index) => (name.startsWith('score:') ? [index] : []));
  const rounded = rows.map((row) =>
    row
      .split(',')
      .map((cell, index) => (scores.includes(index) ? String(Math.round(Number(cell) / grid) * grid) : cell))
      .join(','),
  );
  const all = Array.from({ length: copies }, (_, copy) =>
    rounded.map((row) => row.replace('C-', `C${copy}-`)),
  ).flat();
  return [header, ...all, ''].join('\n');
};
