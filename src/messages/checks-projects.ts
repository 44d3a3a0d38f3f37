/** Sentences about the rows of the project tables. */
export const PROJECT_CHECK_MESSAGES = {
  'check.condition-unmet': {
    zh: '{row}：「{column}」为「{value}」：{requires}，未计入（{clause}）。如填写有误请更正。',
    en: '{row}: {column} is "{value}": {requires}; left out ({clause}). Correct the cell if it is wrong.',
  },
  'check.kind-unknown': {
    zh: '{row}：「{column}」为「{value}」，不能判断按哪一类计算（{clause}）。请填写 {kinds}。',
    en: '{row}: {column} "{value}" does not say which kind of support is meant ({clause}). Write one of {kinds}.',
  },
  'check.kind-blank': {
    zh: '{row}：「{column}」未填，不能判断按哪一类计算（{clause}）。请填写 {kinds}。',
    en: '{row}: {column} is blank, so the kind of support is unknown ({clause}). Write one of {kinds}.',
  },
  'check.project-blank': {
    zh: '{row}：「{column}」没有金额，无法计算（{clause}）。请填写金额（元）。',
    en: '{row}: {column} has no amount ({clause}). Enter the amount in yuan.',
  },
  'check.project-negative': {
    zh: '{row}：「{column}」金额为负，未计入（{clause}）。请填写实际金额。',
    en: '{row}: {column} is negative; left out ({clause}). Enter the actual amount.',
  },
  'check.plain-negative': {
    zh: '第 {index} 个金额为负，无法计算（{clause}）。请填写实际金额。',
    en: 'Amount {index} is negative, so nothing can be computed ({clause}). Enter the actual amount.',
  },
  'check.award-assumed': {
    zh: '{row}：「{column}」未填，暂按上限 {cap} 元计（{clause}）。请填写主管部门核定的金额。',
    en: '{row}: {column} is blank; the ceiling of CNY {cap} is assumed ({clause}). Enter the award that was set.',
  },
  'check.evidence-file': {
    zh: '{row}：「{column}」的「{file}」也写给了{others}，一个文件至多证明其中一项（{clause}）。请核对文件，各写各自的。',
    en: '{row}: the file "{file}" in {column} is also named for {others}, of which it shows one at most ({clause}). Check the files and name each its own.',
  },
  'check.year-blank': {
    zh: '{row}：「{column}」未填，而其他行已填，无法判断占用哪一年的上限（{clause}）。请填写年度。',
    en: '{row}: {column} is blank while other rows have it, so the cap it falls under is unknown ({clause}). Fill it in.',
  },
  'check.filing-denied': {
    zh: '{row}：「{column}」写的是「{number}」，尚未通过国家生成式人工智能服务备案，未计入（{clause}）。取得备案后填写备案号。',
    en: '{row}: {column} reads "{number}", so the model has no national filing; left out ({clause}). Enter the number once it is filed.',
  },
  'check.filing-registration': {
    zh: '{row}：「{column}」为「{number}」，是登记或上线编号；「备案登记」是否包括登记，条文没有写明，暂按不包括，未计入（{clause}）。请先向主管部门确认；已备案的填写备案号。',
    en: '{row}: {column} "{number}" is a registration; whether 备案登记 includes one is not said, and here it does not; left out ({clause}). Ask the authority, or enter the filing number if there is one.',
  },
  'check.filing-foreign': {
    zh: '{row}：「{column}」为「{number}」，是算法、网站等的备案，不是生成式人工智能服务备案，未计入（{clause}）。请填写生成式人工智能服务的备案号。',
    en: '{row}: {column} "{number}" is a filing of another kind than that of a generative AI service; left out ({clause}). Enter the number of the latter.',
  },
  'check.filing-unclear': {
    zh: '「{column}」的「{number}」无法识别，看不出是否为国家生成式人工智能服务备案。请按备案公告填写备案号；没有的填“无”。',
    en: '{column} "{number}" is not understood, so the national filing is not shown. Enter the number as announced, or 无 if there is none.',
  },
  'check.not-in-force': {
    zh: '提交日期 {date} 不在措施有效期 {window} 内（{clause}）。请核对现行政策。',
    en: 'Submission date {date} is outside the validity {window} of the measures ({clause}). Check the policy in force.',
  },
} as const;
