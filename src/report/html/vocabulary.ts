const titles: Readonly<Record<string, string>> = {
  gender: 'Gender',
  region: 'Regional group',
  development: 'Level of development',
  ldc: 'Least developed country',
  lldc: 'Landlocked developing country',
  sids: 'Small island developing State',
  expertise: 'Field of expertise',
  nominated: 'Nominated by a Member State',
  nationality: 'Nationality',
  affiliation: 'Affiliation',
  sector: 'Sector',
};

const regions: Readonly<Record<string, string>> = {
  african: 'African',
  'asia-pacific': 'Asia-Pacific',
  'eastern-european': 'Eastern European',
  'latin-american-and-caribbean': 'Latin American and Caribbean',
  'western-european-and-others': 'Western European and other',
};

/** The attribute as a heading. */
export const titleOf = (attribute: string): string =>
  Object.hasOwn(titles, attribute) ? titles[attribute]! : attribute;

/** The value as people know it; the pool's own word where there is no better one. */
export const valueText = (attribute: string, value: string | null): string => {
  if (value === null) return '(blank)';
  return attribute === 'region' && Object.hasOwn(regions, value) ? regions[value]! : value;
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
