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
  'check.product-kind': {
    zh: '{row}：「{column}」为「{value}」，看不出是电子消费产品企业的人工智能产品，还是优势传统产业的智能穿戴产品，存疑（{clause}）。请写明产品属于哪一类；都不属于的不能申报。',
    en: '{row}: {column} "{value}" does not say whether this is an AI product of consumer electronics or a wearable of the traditional industries, so it is at risk ({clause}). Say which it is; what is neither gets no support.',
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
  'check.item-alike': {
    zh: '{row}：「{column}」同为「{value}」的行「{number}」不同，可能是同一个；上限按个计算，合计超出一个上限的部分存疑（{clause}）。是同一个的写同一{number}，不是的写明各自的名称。',
    en: '{row}: rows of one {column}, "{value}", have different {number} and may be the same; caps go by each, so what they have beyond one cap is at risk ({clause}). Give the same its one {number}, or others their own names.',
  },
  'check.item-unnamed': {
    zh: '{rows}：没有填全{column}，不能核对各行是不是同一个；上限按个计算，合计超出一个上限的部分未核对（{clause}）。请补填。',
    en: '{rows}: {column} is not given, so whether rows are of the same cannot be told; caps go by each, and what the rows have beyond one cap is not checked ({clause}). Fill it in.',
  },
  'check.selected-above': {
    zh: '{when}列了 {count} 个项目，而全区每年遴选不超过 {max} 个：不可能都已入选，逐个存疑（{clause}）。请对照主管部门的入选名单，未入选的在「已入选」填“否”。',
    en: '{when} has {count} projects, and the whole district selects not more than {max} a year: they cannot all have been selected, so each is at risk ({clause}). Compare the list of the authority, and enter 否 for those not on it.',
  },
  'check.gets-nothing': {
    zh: '{row}：{reason}，不计入（{clause}）。如本行填写有误请更正。',
    en: '{row}: {reason}; left out ({clause}). Correct the row if it is wrong.',
  },
  'check.left-times': {
    zh: '同一平台连续支持不超过 {times} 次，更早的里程碑已经计满',
    en: 'one platform is supported not more than {times} times, and as many earlier milestones count',
  },
  'check.left-years': {
    zh: '同一平台自 {first} 年起连续支持不超过 {years} 年，本行年度已经超过',
    en: 'one platform is supported for not more than {years} years from {first}, and the row is of a later year',
  },
  'check.left-year-floor': {
    zh: '{year}年度研发投入合计 {amount} 元，未达到规模 {floor} 元',
    en: 'R&D spending of CNY {amount} in {year} is below the scale of CNY {floor}',
  },
  'check.left-floor': {
    zh: '研发投入合计 {amount} 元，未达到规模 {floor} 元',
    en: 'R&D spending of CNY {amount} is below the scale of CNY {floor}',
  },
  'check.left-later': {
    zh: '同一产品只有一次首次，{year} 年的一行更早',
    en: 'a product has one first of its kind, and the row of {year} is the earlier',
  },
  'check.left-same-year': {
    zh: '同一产品只有一次首次，年度相同或未填的几行中只计金额最低的一行',
    en: 'a product has one first of its kind, and of rows of one year or of none that with the lowest amount counts',
  },
  'check.first-unsure': {
    zh: '同一产品有 {count} 行年度相同或未填，不能判断哪一行是首次，暂计金额最低的本行，存疑',
    en: '{count} rows of one product are of one year or of none, so which was the first is not known; this one has the lowest amount and counts, at risk',
  },
  'check.counts-in-doubt': {
    zh: '{row}：{reason}（{clause}）。请写明各行的年度，或只保留首次的一行。',
    en: '{row}: {reason} ({clause}). Enter the year of each row, or keep the first alone.',
  },
  'check.left-once': {
    zh: '名园的支持是一次性的，同一园区已计一次',
    en: 'the support for a famous park is paid once, and another row of the park counts',
  },
  'check.left-tier': {
    zh: '同一年度的「集聚」与「集聚达到规模」取高的一档，本行属于低的一档',
    en: 'of the two tiers of one year the higher counts, and the row belongs to the lower',
  },
  'check.not-in-force': {
    zh: '提交日期 {date} 不在措施有效期 {window} 内（{clause}）。请核对现行政策。',
    en: 'Submission date {date} is outside the validity {window} of the measures ({clause}). Check the policy in force.',
  },
} as const;
