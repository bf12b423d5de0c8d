import type { importedRules as english } from '../en/imported-rules.ts';
import type { Translation } from '../translation.ts';

/** The comments in a rule set that was made from a quota file; each line becomes a line of comment. */
export const importedRules: Translation<typeof english> = {
  head: 'Produit par slate rules import à partir de {source}.\nLa ligne relative au schéma, ci-dessus, permet aux éditeurs de compléter et de vérifier ce fichier ; pour produire le schéma à côté de celui-ci :\n  slate rules schema --out rule-set.schema.json\nCommencez par vérifier ce fichier au regard de votre vivier : slate rules check THIS-FILE --pool POOL.csv',
  score:
    'Aucune note n’est attribuée : les règles ci-dessous et le tirage au sort décident. S’il y a des notes, supprimez cette ligne et consultez score dans docs/pool-and-rules.md.',
  attributes:
    'Les caractéristiques, avec les seules valeurs que peut contenir un vivier. Une caractéristique est la colonne de ce nom ; si\nle vivier la désigne autrement, ajoutez column: NAME. D’autres termes désignant une valeur sont recodés : values peut faire correspondre\nle texte du vivier à la valeur qu’il représente (docs/pool-and-rules.md).',
  rules:
    'Une règle pour chaque valeur assortie d’un minimum ou d’un maximum. min_flex et max_flex du fichier de quotas sont devenus negotiable :\nla mesure dans laquelle une borne peut être modifiée lorsqu’aucune sélection ne satisfait à toutes les règles.',
  ties: 'Les sélections équivalentes sont départagées par tirage au sort. Remplacez le germe par une donnée que nul ne peut choisir et qui soit\npubliée avant le tirage (les numéros d’une loterie publique à une date annoncée, par exemple), et notez quand elle a été publiée.',
};
