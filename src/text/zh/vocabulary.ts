import type { vocabulary as english } from '../en/vocabulary.ts';
import type { Translation } from '../translation.ts';

/** What the attributes that every panel has, and their values, are called in tables and sentences. */
export const vocabulary: Translation<typeof english> = {
  'attribute.gender': '性别',
  'attribute.region': '区域组',
  'attribute.development': '发展水平',
  'attribute.ldc': '最不发达国家',
  'attribute.lldc': '内陆发展中国家',
  'attribute.sids': '小岛屿发展中国家',
  'attribute.expertise': '专业领域',
  'attribute.nominated': '由会员国提名',
  'attribute.nominated_by': '提名方',
  'attribute.nationality': '国籍',
  'attribute.affiliation': '所属机构',
  'attribute.sector': '部门',
  'attribute.un_staff': '受雇于联合国系统',
  'attribute.interests': '利益披露',
  'attribute.available': '能够参加工作',

  // Values as groups of people
  'gender.female': '女性',
  'gender.male': '男性',
  'gender.other': '其他性别',
  'gender.undisclosed': '未披露性别',
  'region.african': '非洲国家',
  'region.asia-pacific': '亚洲-太平洋国家',
  'region.eastern-european': '东欧国家',
  'region.latin-american-and-caribbean': '拉丁美洲和加勒比国家',
  'region.western-european-and-others': '西欧和其他国家',
  'development.developed': '发达国家',
  'development.developing': '发展中国家',
  'interests.disclosed': '已披露',
  'interests.missing': '未披露',
  yes: '是',
  no: '否',

  // The same of one person
  'one.gender.female': '女',
  'one.gender.male': '男',
  'one.gender.other': '其他性别',
  'one.gender.undisclosed': '未披露性别',
  'one.development.developed': '发达国家',
  'one.development.developing': '发展中国家',
};
