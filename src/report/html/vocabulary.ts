import { writerOf } from '../../text/message.ts';

const say = writerOf('report');

const titles: Readonly<Record<string, () => string>> = {
  gender: () => say('attribute.gender'),
  region: () => say('attribute.region'),
  development: () => say('attribute.development'),
  ldc: () => say('attribute.ldc'),
  lldc: () => say('attribute.lldc'),
  sids: () => say('attribute.sids'),
  expertise: () => say('attribute.expertise'),
  nominated: () => say('attribute.nominated'),
  nationality: () => say('attribute.nationality'),
  affiliation: () => say('attribute.affiliation'),
  sector: () => say('attribute.sector'),
};

const regions: Readonly<Record<string, () => string>> = {
  african: () => say('region.african'),
  'asia-pacific': () => say('region.asia-pacific'),
  'eastern-european': () => say('region.eastern-european'),
  'latin-american-and-caribbean': () => say('region.latin-american-and-caribbean'),
  'western-european-and-others': () => say('region.western-european-and-others'),
};

/** The attribute as a heading. */
export const titleOf = (attribute: string): string =>
  Object.hasOwn(titles, attribute) ? titles[attribute]!() : attribute;

/** The value as people know it; the pool's own word where there is no better one. */
export const valueText = (attribute: string, value: string | null): string => {
  if (value === null) return writerOf('words')('blank');
  return attribute === 'region' && Object.hasOwn(regions, value) ? regions[value]!() : value;
};

/** Several values in one cell. */
export const valuesText = (
  attribute: string,
  value: string | readonly string[] | null | undefined,
): string => {
  if (value === null || value === undefined) return '';
  const values = typeof value === 'string' ? [value] : value;
  return values.map((one) => valueText(attribute, one)).join(', ');
};
