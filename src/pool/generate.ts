import { createHash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** What the generator needs to know of a country. */
export type GeneratorCountry = {
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string;
  /** Whether the UN statistics list it as developing. */
  readonly developing: boolean;
};

/**
 * An invented open call as a CSV pool: applications by country, affiliation, gender, expertise and scores in
 * the proportions that such calls have. Nobody in it exists and the organisations are numbered.
 *
 * The same size, seed and countries give the same bytes on any machine; a call of another size with as many
 * digits differs only in where it stops.
 *
 * @param options.size how many applications: a whole number in 1..10,000,000.
 * @param options.seed any text, the empty one included.
 * @param options.countries where applicants come from, each once, at least one. Their order matters.
 * @returns chunks of UTF-8 text with LF ends: first the header line, then up to 1,000 lines each.
 * @throws RangeError at the first chunk when the size is out of range or there is no country.
 */
export function* generateOpenCall(options: {
  readonly size: number;
  readonly seed: string;
  readonly countries: readonly GeneratorCountry[];
}): Generator<string, void, undefined> {
  const { size, seed, countries } = options;
  if (!Number.isInteger(size) || size < 1 || size > maxSize) {
    throw new RangeError(`size must be a whole number in 1..${maxSize}, not ${size}`);
  }
  if (countries.length === 0) throw new RangeError('countries must name at least one country');
  const rng = seededGenerator(seed);
  const call = { countryUrn: countryUrn(rng, countries), severalCountries: countries.length > 1 };
  const digits = Math.max(minIdDigits, String(size).length);
  yield `${header.join(',')}\n`;
  for (let first = 1; first <= size; first += linesPerChunk) {
    const last = Math.min(first + linesPerChunk - 1, size);
    let chunk = '';
    for (let number = first; number <= last; number += 1) {
      chunk += `C-${String(number).padStart(digits, '0')},${application(rng, call)}\n`;
    }
    yield chunk;
  }
}

const maxSize = 10_000_000;
const linesPerChunk = 1_000;
const minIdDigits = 4;

const reviewers = ['itu', 'odet', 'unesco'] as const;
const header = [
  ...['id', 'nationality', 'affiliation', 'gender', 'expertise', 'sector'],
  ...reviewers.map((reviewer) => `score:${reviewer}`),
  ...['un_staff', 'interests', 'available', 'nominated_by'],
];

/** How often each answer is given, in a thousand applications. */
const perMille = {
  secondNationality: 60,
  labAsPrimaryAffiliation: 130,
  secondAffiliation: 115,
  unStaff: 20,
  interestsMissing: 50,
  unavailable: 20,
  nominated: 160,
} as const;

/** A value stands in its urn as often as its weight says, so that one uniform draw picks by weight. */
type Urn<T> = readonly T[];
const urnOf = <T>(weighted: readonly (readonly [T, number])[]): Urn<T> =>
  weighted.flatMap(([value, weight]) => new Array<T>(weight).fill(value));

const genderUrn = urnOf(Object.entries({ male: 650, female: 336, undisclosed: 14 }));

const sectorUrn = urnOf(
  Object.entries({ academia: 58, private: 19, government: 10, 'civil-society': 8, 'technical-community': 5 }),
);

/** Weights of the areas; an applicant's areas are different, in the order of the applicant's own preference. */
const areaUrn = urnOf(
  Object.entries({
    'machine-learning': 15,
    'ai-for-science': 10,
    'core-ai': 9,
    'foundation-models': 9,
    'engineering-industry': 8,
    'digital-society': 8,
    'society-economy': 8,
    'law-rights-governance': 7,
    'security-infrastructure': 7,
    'reliability-safety': 7,
    'human-ai-interaction': 6,
    'risk-impact-assessment': 6,
  }),
);
const areaCountUrn = urnOf([
  [1, 45],
  [2, 47],
  [3, 8],
]);

/** Countries that answer a call in numbers, with the weight of each, about its share in 10,000. */
const countryTiers: readonly { readonly weight: number; readonly iso3: string }[] = [
  { weight: 700, iso3: 'IND' },
  { weight: 650, iso3: 'USA' },
  { weight: 500, iso3: 'CHN' },
  { weight: 340, iso3: 'GBR' },
  { weight: 300, iso3: 'BRA DEU' },
  { weight: 260, iso3: 'KEN NGA' },
  { weight: 240, iso3: 'CAN FRA' },
  { weight: 210, iso3: 'EGY ITA MEX' },
  { weight: 190, iso3: 'ESP JPN KOR PAK ZAF' },
  { weight: 125, iso3: 'ARE AUS CHE IDN NLD RUS TUR' },
  { weight: 110, iso3: 'ARG IRN POL SGP SWE' },
  { weight: 95, iso3: 'GHA ISR TUN VNM' },
  { weight: 85, iso3: 'COL ETH FIN MAR MYS RWA SAU UKR' },
  { weight: 70, iso3: 'BGD PHL UGA' },
  { weight: 50, iso3: 'CMR LKA SEN' },
];
/** Of the other countries about half, drawn anew for each seed, send a few applications; the rest hardly any. */
const fewWeight = 20;
const hardlyAnyWeight = 1;
const fewPerMille = 530;

/** Organisations 1 to `count`: the k-th weighs 10,000 / k(k + 1), a long tail after a large first, plus `even`. */
const skewedUrn = (count: number, even: number): Urn<number> =>
  urnOf(Array.from({ length: count }, (_, index) => [index + 1, skewedWeight(index + 1) + even] as const));
const skewedWeight = (k: number): number => Math.floor(10_000 / (k * (k + 1)));
const instituteUrn = skewedUrn(25, 10);
const labUrn = skewedUrn(25, 60);

/** Scores in tenths of a point: what an applicant is worth, and how far each reviewer strays from that. */
const meanQuality = { developed: 684, developing: 613 } as const;
const qualityDeviation = 113;
const reviewerDeviation = 40;
const maxScore = 1_000;

/** What stays the same from one application to the next. */
type Call = { readonly countryUrn: Urn<GeneratorCountry>; readonly severalCountries: boolean };

/** One line without its id. No value holds a comma or a quote, so none needs quoting. */
const application = (rng: RandomGenerator, call: Call): string => {
  const primary = draw(rng, call.countryUrn);
  const isDual = call.severalCountries && happens(rng, perMille.secondNationality);
  const nationalities = drawDifferent(rng, call.countryUrn, isDual ? 2 : 1, [primary]);
  return [
    nationalities.map((country) => country.iso3).join(';'),
    affiliations(rng, primary).join(';'),
    draw(rng, genderUrn),
    drawDifferent(rng, areaUrn, draw(rng, areaCountUrn)).join(';'),
    draw(rng, sectorUrn),
    ...scores(rng, primary),
    happens(rng, perMille.unStaff) ? 'yes' : 'no',
    happens(rng, perMille.interestsMissing) ? 'missing' : 'disclosed',
    happens(rng, perMille.unavailable) ? 'no' : 'yes',
    happens(rng, perMille.nominated) ? primary.iso3 : '',
  ].join(',');
};

/** An institute at home or a global laboratory; whoever has a second affiliation has it with a laboratory. */
const affiliations = (rng: RandomGenerator, { iso3 }: GeneratorCountry): readonly string[] => {
  const isSecond = happens(rng, perMille.secondAffiliation);
  const isLab = happens(rng, perMille.labAsPrimaryAffiliation);
  const institutes = isLab ? [] : [`Institute ${draw(rng, instituteUrn)} of ${iso3}`];
  const labs = drawDifferent(rng, labUrn, (isSecond ? 2 : 1) - institutes.length);
  return [...institutes, ...labs.map((lab) => `Global Lab ${lab}`)];
};

/** One score for each reviewer, around a quality that they all see. */
const scores = (rng: RandomGenerator, { developing }: GeneratorCountry): readonly string[] => {
  const mean = developing ? meanQuality.developing : meanQuality.developed;
  const quality = mean + bell(rng, qualityDeviation);
  return reviewers.map(() => {
    const tenths = Math.min(Math.max(quality + bell(rng, reviewerDeviation), 0), maxScore);
    return `${Math.floor(tenths / 10)}.${tenths % 10}`;
  });
};

const countryUrn = (rng: RandomGenerator, countries: readonly GeneratorCountry[]): Urn<GeneratorCountry> => {
  const listed = new Map(
    countryTiers.flatMap(({ weight, iso3 }) => iso3.split(' ').map((code) => [code, weight] as const)),
  );
  const otherWeight = (): number => (happens(rng, fewPerMille) ? fewWeight : hardlyAnyWeight);
  return urnOf(countries.map((country) => [country, listed.get(country.iso3) ?? otherWeight()] as const));
};

/** The generator's 128 bits of state are the first of the SHA-256 of the seed, as UTF-8. */
const seededGenerator = (seed: string): RandomGenerator => {
  const digest = createHash('sha256').update(seed, 'utf8').digest();
  return xoroshiro128plusFromState([0, 4, 8, 12].map((offset) => digest.readInt32BE(offset)));
};

const draw = <T>(rng: RandomGenerator, urn: Urn<T>): T => urn[uniformInt(rng, 0, urn.length - 1)]!;

/** `taken` and as many further values as make `count` different ones; the urn must have that many. */
const drawDifferent = <T>(
  rng: RandomGenerator,
  urn: Urn<T>,
  count: number,
  taken: readonly T[] = [],
): readonly T[] => {
  const drawn = [...taken];
  while (drawn.length < count) {
    const value = draw(rng, urn);
    if (!drawn.includes(value)) drawn.push(value);
  }
  return drawn;
};

const happens = (rng: RandomGenerator, chancePerMille: number): boolean =>
  uniformInt(rng, 0, 999) < chancePerMille;

/** A bell-shaped whole number around zero: twelve uniform draws of variance (d² − 1) / 12 each, in integers. */
const bell = (rng: RandomGenerator, deviation: number): number => {
  let sum = -6 * (deviation - 1);
  for (let count = 0; count < 12; count += 1) sum += uniformInt(rng, 0, deviation - 1);
  return sum;
};
