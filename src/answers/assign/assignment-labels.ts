import type { AssignmentFormulation } from '../../model/assignment/formulate-assignment.ts';
import { countingRules } from '../../rules/assignments/assignment.ts';
import { attributesOfAssignment } from '../../rules/attributes-read.ts';
import { isFamily } from '../../rules/forms/forms.ts';
import type { Title } from '../../rules/rule-set.ts';
import { attributeLabels, labelsOf, type Labels } from '../result/labels.ts';

/** What the body calls things in an assignment: its posts and rules, and the attributes that these read. */
export const assignmentLabels = ({ of, assignment }: AssignmentFormulation): Labels => {
  const labels = labelsOf(of);
  const { assignments, inAssignments } = of.ruleSet.titles;
  const { posts, rules } = inAssignments.get(assignment.id) ?? {
    posts: new Map<string, Title>(),
    rules: new Map<string, Title>(),
  };
  const hasPreferences = assignment.posts.some(({ prefers }) => prefers.length > 0);
  const read = attributesOfAssignment(assignment);
  return {
    ...labels,
    scored: hasPreferences || (assignment.scored && of.ruleSet.scored),
    mandate: [
      ...assignment.posts,
      ...assignment.rules.map((one) => (one.kind === 'counting' ? one.rule : one)),
    ].some(({ authority }) => authority === 'resolution'),
    rules: Object.fromEntries(rules),
    attributes: [
      ...labels.attributes,
      ...attributeLabels(
        of,
        read.filter((attribute) => !labels.attributes.some((known) => known.attribute === attribute)),
      ),
    ],
    each: Object.fromEntries(
      countingRules(assignment).flatMap((rule) =>
        isFamily(rule) && rule.kind === 'each' ? [[rule.id, rule.attribute]] : [],
      ),
    ),
    assignment: assignments.get(assignment.id) ?? null,
    posts: Object.fromEntries(assignment.posts.map(({ id }) => [id, posts.get(id) ?? id])),
  };
};
