/** Sentences about the steps of a calculation over projects: items, years, tiers, times. */
export const PROJECT_TRACE_MESSAGES = {
  'trace.year-base': { zh: '{year}年度计入合计，共 {count} 行', en: '{year}: counted, {count} rows' },
  'trace.year-cap-binds': {
    zh: '{year}年度超过上限，按 {cap} 元封顶',
    en: '{year}: capped at CNY {cap}',
  },
  'trace.year-cap-free': { zh: '{year}年度未超过上限 {cap} 元', en: '{year}: within the cap of CNY {cap}' },
  'trace.item-rate': { zh: '{item}：按 {rate}% 计', en: '{item}: at {rate} %' },
  'trace.item-rate-cap': {
    zh: '{item}：按 {rate}% 计，不超过 {cap} 元',
    en: '{item}: at {rate} %, not more than CNY {cap}',
  },
  'trace.item-cap': { zh: '{item}：不超过 {cap} 元', en: '{item}: not more than CNY {cap}' },
  'trace.item-fixed': { zh: '{item}：一次性 {amount} 元', en: '{item}: CNY {amount} once' },
  'trace.item-again': { zh: '{item}：一次性支持只计一次，不再计', en: '{item}: counted once already' },
  'trace.group-left': {
    zh: '{item}：同一平台只剩 {cap} 元可计',
    en: '{item}: CNY {cap} of the platform’s cap is left',
  },
  'trace.beyond-times': {
    zh: '{item}：同一平台连续支持不超过 {times} 次，不再计',
    en: '{item}: beyond {times} supports for one platform; not counted',
  },
  'trace.beyond-years': {
    zh: '{item}：同一平台自 {first} 年起连续支持不超过 {years} 年，不再计',
    en: '{item}: beyond {years} years from {first} for one platform; not counted',
  },
  'trace.higher-tier': {
    zh: '{item}：两档支持取高者（选项 m13.cumulative、m13.tierScope）',
    en: '{item}: the higher of the two tiers (options m13.cumulative, m13.tierScope)',
  },
  'trace.lifetime-cap-binds': {
    zh: '同一企业各年合计超过上限，按 {cap} 元封顶',
    en: 'Over all years capped at CNY {cap} for one enterprise',
  },
  'trace.lifetime-cap-free': {
    zh: '同一企业各年合计未超过上限 {cap} 元',
    en: 'Over all years within the cap of CNY {cap} for one enterprise',
  },
  'trace.model-count': {
    zh: '按 {count} 个备案模型、每个模型上限计',
    en: '{count} filed models, each at the cap per model',
  },
  'trace.assessed': {
    zh: '金额还取决于规模质量、更新频率和应用成效的评审',
    en: 'The amount also depends on the assessment of scale, updates and effect',
  },
  'trace.selected': {
    zh: '全区每年遴选不超过 {count} 个项目：是否入选由主管部门决定，未入选的没有支持，以上金额以入选为前提',
    en: 'The district selects at most {count} projects a year: the authority decides, the others get nothing, and the amounts above suppose that the projects are selected',
  },
  'trace.floor-unknown': {
    zh: '「达到一定规模」的研发投入门槛尚未公布（{clause}）：请在「选项」表用 {option} 给出门槛（元）。',
    en: 'The scale of R&D spending that counts is not published ({clause}): give it in yuan as option {option}.',
  },
} as const;
