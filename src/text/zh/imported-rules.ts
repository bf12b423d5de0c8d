import type { importedRules as english } from '../en/imported-rules.ts';
import type { Translation } from '../translation.ts';

/** The comments in a rule set that was made from a quota file; each line becomes a line of comment. */
export const importedRules: Translation<typeof english> = {
  head: '由slate rules import根据{source}制作。\n上方的schema行使编辑器能够补全和检查本文件；可用下列命令将schema写至其旁：\n  slate rules schema --out rule-set.schema.json\n在进行其他操作之前，请先对照候选人库检查本文件：slate rules check THIS-FILE --pool POOL.csv',
  score: '不计分：由下列规则和抽签决定。如有分数，请删除本行，并参阅docs/pool-and-rules.md中的score。',
  attributes:
    '特征及候选人库中允许出现的值。特征即同名的列；候选人库中名称不同的，\n请添加column: NAME。值的其他写法可予转换：values可将候选人库中的文本\n对应至其所代表的值（docs/pool-and-rules.md）。',
  rules:
    '每个设有下限或上限的值对应一项规则。配额文件中的min_flex和max_flex已转为negotiable：\n即在没有任何遴选结果满足全部规则时，界限可以调整的幅度。',
  ties: '同样优的遴选结果由抽签决定取舍。请将随机种子改为任何人都无法选定、并在抽签前\n公布的内容（例如在预告日期开出的公共彩票号码），并记下公布时间。',
};
