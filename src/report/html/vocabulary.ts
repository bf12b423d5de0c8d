import { writerOf } from '../../text/message.ts';
import { attributeTitle, valueTitle } from '../labels.ts';

const message = writerOf('report');

const titles: Readonly<Record<string, () => string>> = {
  gender: () => message('attribute.gender'),
  region: () => message('attribute.region'),
  development: () => message('attribute.development'),
  ldc: () => message('attribute.ldc'),
  lldc: () => message('attribute.lldc'),
  sids: () => message('attribute.sids'),
  expertise: () => message('attribute.expertise'),
  nominated: () => message('attribute.nominated'),
  nationality: () => message('attribute.nationality'),
  affiliation: () => message('attribute.affiliation'),
  sector: () => message('attribute.sector'),
};

const regions: Readonly<Record<string, () => string>> = {
  african: () => message('region.african'),
  'asia-pacific': () => message('region.asia-pacific'),
  'eastern-european': () => message('region.eastern-european'),
  'latin-american-and-caribbean': () => message('region.latin-american-and-caribbean'),
  'western-european-and-others': () => message('region.western-european-and-others'),
};

/** The attribute as a heading. */
export const titleOf = (attribute: string): string =>
  attributeTitle(attribute) ?? (Object.hasOwn(titles, attribute) ? titles[attribute]!() : attribute);

/** The value as people know it; the pool's own word where there is no better one. */
export const valueText = (attribute: string, value: string | null): string => {
  if (value === null) return writerOf('words')('blank');
  const title = valueTitle(attribute, value);
  if (title !== null) return title;
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
