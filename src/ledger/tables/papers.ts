import type { Material, ParameterRow } from '../types';
import { field, type RowTableSpec } from './spec';

export const MATERIALS: RowTableSpec<Material> = {
  kind: 'materials',
  title: { zh: '材料', en: 'Materials' },
  fields: {
    project: field('text', '项目', 'Programme', '申报项目 项目名称 事项 project'),
    material: field('text', '材料', 'Material', '材料名称 申报材料 资料名称 materialname document'),
    status: field('text', '状态', 'Status', '准备状态 完成情况 是否齐备 state'),
    stamped: field('mark', '盖章', 'Stamped', '是否盖章 已盖章 公章 stamp seal sealed'),
    signed: field('mark', '签字', 'Signed', '是否签字 已签字 签名 是否签名 signature'),
    file: field('text', '文件', 'File', '文件名 文件名称 附件 filename attachment'),
    note: field('text', '备注', 'Note', '说明 remark remarks notes comment'),
    object: field(
      'text',
      '对象',
      'Belongs to',
      '所属对象 对应对象 所属 对应合同 所属合同 合同编号 合同号 对应发票 发票号码 流水号 人员 姓名 供应商 供应商名称 ' +
        '模型 模型名称 belongsto object of',
    ),
    stage: field('text', '阶段', 'Stage', '申报阶段 环节 提交阶段 stage'),
    asked: field('text', '要求', 'Asked', '提交要求 形式要求 requirement requirements'),
    basis: field('text', '依据', 'Basis', '政策依据 指南条款 条款 clause'),
    code: field('id', '代码', 'Code', '材料代码 材料编号 清单编号 materialcode'),
  },
  needs: [['material'], ['project', 'status', 'stamped', 'signed', 'file']],
  identity: ['status', 'file'],
  build: (c, i, row, source) => ({
    row,
    source,
    project: c.project[i] ?? null,
    material: c.material[i] ?? null,
    status: c.status[i] ?? null,
    stamped: c.stamped[i] ?? null,
    signed: c.signed[i] ?? null,
    file: c.file[i] ?? null,
    note: c.note[i] ?? null,
    object: c.object[i] ?? null,
    stage: c.stage[i] ?? null,
    asked: c.asked[i] ?? null,
    basis: c.basis[i] ?? null,
    code: c.code[i] ?? null,
  }),
};

export const PARAMETERS: RowTableSpec<ParameterRow> = {
  kind: 'parameters',
  title: { zh: '政策参数', en: 'Policy parameters' },
  fields: {
    programme: field('text', '项目', 'Programme', '政策 政策项目 project policy'),
    parameter: field('text', '参数', 'Parameter', '参数名 参数名称 parametername name'),
    effective: field('date', '生效日期', 'Effective', '生效时间 施行日期 effectivedate effectivefrom'),
    value: field('raw', '值', 'Value', '参数值 取值 数值'),
    basis: field('text', '依据', 'Basis', '政策依据 文件依据 出处 source'),
  },
  needs: [['parameter'], ['value']],
  identity: ['parameter'],
  build: (c, i, row, source) => ({
    row,
    source,
    programme: c.programme[i] ?? null,
    parameter: c.parameter[i] ?? null,
    effective: c.effective[i] ?? null,
    value: c.value[i] ?? null,
    basis: c.basis[i] ?? null,
  }),
};
