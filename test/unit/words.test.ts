import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/files/package-root.ts';

/** Words of the house's own, and what is written instead. Ordinary words that were replaced in one sense are not here. */
const replaced: readonly (readonly [was: RegExp, instead: string])[] = [
  [/\b[Kk]eeping(Settings)?:|\bKeeping\b|keep-(runs|pools|rule-sets)|open-keeping/, 'services'],
  [/\b[Ss]urroundings\b/, 'ReadContext'],
  [/\b[Cc]ircumstances\b/, 'RunMetadata'],
  [/\bTurnedAway\b|\bwaited-too-long\b.*turned/, 'rejected'],
  [/\b[Hh]urr(y|ies)\b/, 'finishNow'],
  [/\b[Uu]ntold\b|[a-z]Told\b|\b(const|let) (told|say|tell)\b/, 'unreported, reported, message'],
  [/\b([Oo]verdue|[Uu]nsolved)\b/, 'timed out, failed'],
  [/\bcannot (be tended|tend)\b|\b(tend|tending)\b/, 'maintenance'],
  [/[Dd]isturb[A-Z-]|[a-z]Disturb/, 'noise'],
  [/\bkeepsRules = /, 'satisfiesRules'],
  [/-one-door\b|\b(RestFace|CommandFace)\b/, 'only-through-index, RestInterface, CommandInterface'],
  [/\bgive(s|n)? ?[Bb]ack[A-Z]|OfTheDead|\bgiveBack/, 'requeue, requeueOrphaned'],
  [/tend-store|\bbeginAnew\b/, 'maintenance, restartRuns'],
  [/\bseeWorker\b/, 'heartbeat'],
  [/\bletGo\b/, 'release'],
  [/match-keys|\bmatchKeys\b/, 'verifyKeyring'],
  [/\b[Pp]atience\b/, 'queueTimeout, gracePeriod'],
  [/\bfarewell\b/, 'shutdownMessage'],
  [/\b[Nn]iceness\b/, 'osPriority'],
  [/\bnursery\b/, 'youngGeneration'],
  [/\b[Rr]ehears(al|als|es|e)\b/, 'warm-up'],
  [/soft-?[Gg]round/, 'negotiable bounds'],
  [/certain-?[Ll]ea(f|ves)/, 'fully fixed leaf'],
  [/inherited-?[Tt]ree/, 'warm-start tree'],
  [/moved-?[Ll]eaves/, 're-priced leaves'],
  [/known-?[Ss]lates/, 'solution pool'],
  [/\bShortage\b/, 'CountingInfeasibility'],
  [/whole-?[Mm]odel\b/, 'monolithic MIP'],
  [/\bidle ?[Rr]ows?\b/, 'redundant row'],
  [/keeps? every rule|rules? (is|are) kept/, 'satisfies every rule'],
  [/seat looser|a seat more/, 'one more seat'],
  [/\bTo know\b/, 'Warnings'],
  [/Taking in costs|Enough would be|First in the way|Members who bring less/, 'the titles of the glossary'],
  [/\bCome in\b|Leave as well|It loses/, 'Joins, Also leaves, Points lost'],
  [/What stands against each other|What would have to give way/, 'Conflicting rules, Ways to resolve it'],
  [/Who may be chosen|What it was made from/, 'Eligibility, Inputs and verification'],
  [/[Dd]earest/, 'most costly'],
  [/disturbed scores/, 'perturbed scores'],
  [/another content is/, 'different content creates a new version'],
  [/\bopinion\b|[a-z]Opinion/, 'second solver'],
  [/too much to do|[Cc]ome again/, 'overloaded; retry after'],
  [/For others than yourself|\bUnfold\b/, 'Serving other machines, Expand'],
  [/KeyGone|RuleSetGone|KeptRequest|DoneMeanwhile/, 'KeyMissing, RuleSetDeleted, AlreadyRecorded'],
  [/\brunner\.ts/, 'thread-pool.ts'],
  [/\bgive(s|n)? back\b/, 'returned, released, requeued'],
  [/\bwhole model\b/, 'monolithic MIP'],
  [/\bleans? on\b/, 'outside its support'],
  [/\bworkshop\b/, 'context'],
  [/priceLooser|\bloosening\b/, 'priceRelaxed, relaxingMoves'],
];

const folders = ['src', 'solver', 'checker', 'docs', 'test', 'bench', 'scripts'];
const files = [
  ...folders.flatMap((folder) =>
    readdirSync(join(packageRoot(), folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      join(folder, name),
    ),
  ),
  ...['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md'],
  '.dependency-cruiser.mjs',
].filter((path) => /\.(ts|tsx|md|mjs)$/.test(path) && !path.endsWith('words.test.ts'));

test.each(replaced)('nothing says %s any more', (was, instead) => {
  const found = files.flatMap((path) =>
    readFileSync(join(packageRoot(), path), 'utf8')
      .split('\n')
      .flatMap((line, index) => (was.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  );
  expect(found, `write: ${instead}`).toEqual([]);
});
