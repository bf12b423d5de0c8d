import type { words as english } from '../en/words.ts';
import type { Translation } from '../translation.ts';

/** What lists and figures in sentences are made of, and the few words that stand alone in many places. */
export const words: Translation<typeof english> = {
  more: '另外{count, number}个',
  points: '{value, plural, other {{amount}分}}',
  difference: '{effect, select, same {分数不变} loss {分数减少{amount}} other {分数增加{amount}}}',
  blank: '（空白）',
  quoted: '“{text}”',
  nobody: '无人',
  unknown: '不详',
  bound: '{side, select, min {{rule}的下限（{bound}）} other {{rule}的上限（{bound}）}}',
  'bound.new': '{side, select, min {{rule}的下限为{bound}} other {{rule}的上限为{bound}}}',
  // Codes of documents, as words: sides of bounds, outcomes, authorities and the like
  'code.min': '下限',
  'code.max': '上限',
  'code.selected': '已选出',
  'code.infeasible': '无可行解',
  'code.stopped': '已停止',
  'code.failed': '失败',
  'code.resolution': '决议',
  'code.policy': '政策',
  'code.all': '全部',
  'code.primary': '首项',
  'code.normal': '正态',
  'code.uniform': '均匀',
  'code.complete': '完整',
  'code.interrupted': '已中断',
  'code.time-limit': '达到时限',
  'code.queued': '排队中',
  'code.running': '运行中',
  'code.done': '已完成',
  'code.cancelled': '已取消',
  'code.optimal': '最优',
  'code.feasible': '可行，未证明为最优',
  'code.unknown': '不详',
  'place.row': '第{row}行',
  'place.index': '索引{index}',
  'place.rule': '规则{rule}',
  'place.column': '{column}列',
  cells: '{count, plural, other {#个单元格}}：{values}。',
  'cells.only': '其内容为"{value}"。',
  'repeated.rows': '{isShown, select, yes {{id}（第{positions}行）} other {第{positions}行}}',
  'repeated.indices': '{isShown, select, yes {{id}（索引{positions}）} other {索引{positions}}}',
  'cells.value': '{count, plural, =1 {"{value}"（{places}）} other {"{value}"，见于#个单元格（{places}）}}',
  'cells.others':
    '{shown, plural, =0 {{places}} other {{count, plural, other {另有#个为其他值（{places}）}}}}',
  'cells.rows': '{count, plural, =1 {第{positions}行} other {最先见于第{positions}行}}',
  'cells.indices': '{count, plural, =1 {索引{positions}} other {最先见于索引{positions}}}',
  'place.line': '第{line}行第{character}个字符',
  'bound.of-rule': '{side, select, min {{rule}的下限} other {{rule}的上限}}',
};

/** The end of a message that names something unknown: what was probably meant, where something comes near. */
export const meant = '{hasSuggestion, select, yes {是否指"{suggestion}"？} other {}}';
