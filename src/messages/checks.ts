import { DOCUMENT_CHECK_MESSAGES } from './checks-documents';
import { PROJECT_CHECK_MESSAGES } from './checks-projects';
import { READING_MESSAGES } from './checks-readings';
import { SUPPLIER_CHECK_MESSAGES } from './checks-suppliers';

/** Sentences about findings: each names the row, the column or value, the clause, and what to do. */
export const CHECK_MESSAGES = {
  ...SUPPLIER_CHECK_MESSAGES,
  ...DOCUMENT_CHECK_MESSAGES,
  ...PROJECT_CHECK_MESSAGES,
  ...READING_MESSAGES,
  'unit.company': { zh: '企业法人', en: 'companies' },
  'unit.partnership': { zh: '合伙企业', en: 'partnerships' },
  'unit.soleProprietorship': { zh: '个人独资企业', en: 'sole proprietorships' },
  'unit.soleTrader': { zh: '个体工商户', en: 'sole traders' },
  'unit.branch': { zh: '分支机构', en: 'branches' },
  'unit.university': { zh: '高等院校', en: 'universities' },
  'unit.institute': { zh: '科研机构', en: 'research institutes' },
  'unit.association': { zh: '行业协会', en: 'associations' },
  'unit.privateNonEnterprise': { zh: '民办非企业单位', en: 'private non-enterprise units' },
  'unit.publicInstitution': { zh: '事业单位', en: 'public institutions' },
  'unit.hospital': { zh: '医院', en: 'hospitals' },
  'unit.government': { zh: '机关', en: 'government bodies' },
  'unit.foundation': { zh: '基金会', en: 'foundations' },
  'unit.practice': { zh: '事务所', en: 'professional practices' },
  'unit.list': { zh: '{first}、{rest}', en: '{first}, {rest}' },
  'check.kind-barred': {
    zh: '申报单位类型为「{type}」，本项目只受理{admitted}（{clause}）。请核对「单位类型」。',
    en: 'The applicant is "{type}"; only {admitted} may claim ({clause}). Check the applicant type.',
  },
  'check.kind-barred-row': {
    zh: '{row}：申报单位类型为「{type}」，这一类支持只给{admitted}，未计入（{clause}）。请核对「单位类型」。',
    en: '{row}: the applicant is "{type}"; this kind of support is for {admitted} only and is not counted ({clause}). Check 单位类型.',
  },
  'check.kind-open': {
    zh: '申报单位类型为「{type}」，条文受理{admitted}，看不出是否包括（{clause}）。请先向主管部门确认可以申报。',
    en: 'The applicant is "{type}"; the text names {admitted} and leaves open whether it is one ({clause}). Ask the authority first.',
  },
  'check.kind-unclear': {
    zh: '「单位类型」的「{type}」看不出是哪一类单位，本项目受理{admitted}（{clause}）。请按登记证照填写，例如“有限责任公司”。',
    en: 'Type "{type}" does not say what kind of unit the applicant is; {admitted} may claim ({clause}). Enter it as registered, for example 有限责任公司.',
  },
  'check.name-branch': {
    zh: '「{name}」像是分支机构，而「是否分支机构」填的是“否”（{clause}）。请按营业执照更正其中一项。',
    en: '"{name}" is a branch by its words, while Branch is answered "no" ({clause}). Correct one of them from the business licence.',
  },
  'check.name-kind': {
    zh: '单位名称「{name}」像是{shown}，而「单位类型」填的是「{type}」（{clause}）。请按登记证照更正其中一项。',
    en: 'The name "{name}" is one of {shown}, while the type is "{type}" ({clause}). Correct one of them from the registration.',
  },
  'check.answer-barred': {
    zh: '{requires}，而「申报单位」的回答与此不符，整项不予受理（{clause}）。填写有误的请更正。',
    en: 'Condition: {requires}. The answer in the applicant table is the contrary, so the claim is not accepted ({clause}). Correct the answer if it is a slip.',
  },
  'check.seat-elsewhere': {
    zh: '申报单位在「{place}」登记、纳税或统计，不在龙岗区；指南要求在龙岗区实际经营（{clause}）。请先向主管部门确认。',
    en: 'The applicant is registered, taxed or counted in "{place}", not in Longgang; the guide asks for actual operation there ({clause}). Ask the authority first.',
  },
  'check.not-software': {
    zh: '行业代码「{industry}」前两位不是 {prefixes}，不属于软件企业（{clause}）。请核对营业执照或统计登记的行业代码。',
    en: 'Industry code "{industry}" does not begin with {prefixes}: not a software firm ({clause}). Check the registered code.',
  },
  'check.branch-authorisation': {
    zh: '申报单位是分支机构，须附总公司授权证明（{clause}）。',
    en: 'The applicant is a branch: attach the head office’s authorisation ({clause}).',
  },
  'check.not-legal-person': {
    zh: '申报单位是分支机构，训力券只受理具有独立法人资格的单位（{clause}）。请由法人单位申请。',
    en: 'The applicant is a branch; vouchers go to independent legal persons only ({clause}). Apply as the legal person.',
  },
  'check.is-provider': {
    zh: '申报单位本身是训力券入库服务机构，不能同时申领训力券（{clause}）。请核对入库名单；确已入库的不能申领。',
    en: 'The applicant is itself an admitted voucher provider and cannot hold vouchers as well ({clause}). Check the register of providers; whoever is on it cannot apply.',
  },
  'check.outside-filing-window': {
    zh: '提交日期 {date} 不在受理期 {window} 内，不予受理（{clause}）。请核对平台记录的提交日期。',
    en: 'Submission date {date} is outside the filing window {window}; so it is not accepted ({clause}). Check the date on the platform.',
  },
  'check.later-round': {
    zh: '提交日期 {date} 晚于已核对的 {round} 年度，以下金额沿用该轮的数值，请以新一轮指南为准（{clause}）。',
    en: 'Submission date {date} is after {round}, the last round verified: its values are used; check the new guide ({clause}).',
  },
  'check.other-service': {
    zh: '{row}：「{column}」为「{value}」，不属于「{programme}」所支持的服务，未计入（{clause}）。填写有误的请按合同更正。',
    en: '{row}: {column} "{value}" is not the kind of service that "{programme}" pays for; left out ({clause}). Correct it from the contract if it is wrong.',
  },
  'check.not-claimed': {
    zh: '{row}：「{column}」为「{value}」，不申报「{programme}」，未计入（{clause}）。要申报的请补填该项目。',
    en: '{row}: {column} is "{value}", not "{programme}"; left out ({clause}). Add the programme there to claim under it.',
  },
  'check.use-not-covered': {
    zh: '{row}：「{column}」为「{use}」，只支持训练及阶段性成果的验证性推理，未计入（{clause}）。填写有误的请按合同更正。',
    en: '{row}: {column} "{use}" is not covered, only training and verification inference are; left out ({clause}). Correct it from the contract if it is wrong.',
  },
  'check.use-mixed': {
    zh: '{row}：「{column}」为「{use}」，混有不支持的用途「{words}」，未计入（{clause}）。合同原已分列各项价款的，请照合同逐项登记。',
    en: '{row}: {column} "{use}" mixes in what is not covered ("{words}"); left out ({clause}). Where the contract itself states a price for each, enter them as it does.',
  },
  'check.use-unread': {
    zh: '「{column}」中的「{words}」看不出是否属于训练、微调或验证性推理。请按合同写明其用途；合同另列其他用途价款的，照合同逐项登记。',
    en: '"{words}" in {column} is not known to be training, fine-tuning or verification inference. State its use from the contract; where that prices another use apart, enter it as it does.',
  },
  'check.use-unsaid': {
    zh: '「{column}」为「{use}」，没有写明用于训练、微调还是验证性推理。请按合同写明。',
    en: '{column} "{use}" does not say whether it is for training, fine-tuning or verification inference. State it from the contract.',
  },
  'check.use-no-model': {
    zh: '{row}：「{column}」为「{use}」，不是模型的订阅、部署、开发、调优等服务，未计入（{clause}）。填写有误的请按合同更正。',
    en: '{row}: {column} "{use}" is no service of a model such as subscription, deployment, development or tuning; left out ({clause}). Correct it from the contract if it is wrong.',
  },
  'check.use-unread-model': {
    zh: '「{column}」中的「{words}」看不出是否属于模型的订阅、部署、开发、调优等服务。请按合同写明；合同另列其他采购价款的，照合同逐项登记。',
    en: '"{words}" in {column} is not known to be a service of a model such as subscription, deployment, development or tuning. State it from the contract; where that prices another purchase apart, enter it as it does.',
  },
  'check.use-unsaid-model': {
    zh: '「{column}」为「{use}」，没有写明采购的是哪一类模型服务。请按合同写明订阅、部署、开发、调优或调用。',
    en: '{column} "{use}" does not say which service of a model was bought. State it from the contract: subscription, deployment, development, tuning or calls.',
  },
  'check.use-mixed-split': {
    zh: '{row}：「{column}」为「{use}」，按选项视为合同已拆分价款（{clause}）。请备好合同中分列价款的条款。',
    en: '{row}: {column} "{use}" counts as split by option ({clause}). Have the clause of the contract that prices them apart at hand.',
  },
  'check.use-inference': {
    zh: '{row}：「{column}」为「{use}」，只有阶段性训练成果的验证性推理可计入（{clause}）。请核对合同和使用报告写的是哪一种推理；不是的，不列入本次申报。',
    en: '{row}: {column} "{use}": only verification inference of staged training results counts ({clause}). Check which inference the contract and the usage report speak of; if it is another, leave it out of this claim.',
  },
  'check.currency': {
    zh: '{row}：「{column}」为「{currency}」，只按人民币计算，未计入（{clause}）。以人民币结算的，请填写结算金额和币种，备好结算凭证。',
    en: '{row}: {column} is "{currency}" and only CNY is computed; left out ({clause}). If it was settled in CNY, enter that amount and currency and keep the proof.',
  },
  'check.unreadable': {
    zh: '{problem}；读懂之前无法给出金额（{clause}）。',
    en: '{problem}; no amount can be stated until it is readable ({clause}).',
  },
  'check.fee-blank': {
    zh: '{row}：没有金额，无法计算（{clause}）。请填写「不含税金额」或「含税金额」与「税率」。',
    en: '{row}: no amount is given ({clause}). Fill in the net amount, or the gross amount and the tax rate.',
  },
  'check.fee-net-unknown': {
    zh: '{row}：只有含税金额，缺「税率」或「不含税金额」，无法得出不含税费用（{clause}）。请补填（免税的写「免税」，不要写 0）。',
    en: '{row}: only a gross amount; without a tax rate or net amount the net fee is unknown ({clause}). Add one (免税 when exempt, not 0).',
  },
  'check.fee-negative': {
    zh: '{row}：金额为负，未计入（{clause}）。退款请用红字发票登记。',
    en: '{row}: the amount is negative; left out ({clause}). Record refunds as red-letter invoices.',
  },
  'check.below-floor': {
    zh: '{row}：费用 {amount} 元低于 {floor} 元，按逐份合同的口径未计入（{clause}）。请对照合同核对金额。',
    en: '{row}: fees of CNY {amount} are below CNY {floor}; left out under the per-contract reading ({clause}). Check the amount against the contract.',
  },
  'check.small-contract': {
    zh: '{row}：年费用 {amount} 元低于 {floor} 元，单独不够门槛，须与其他合同合计（{clause}）。请与其他合同一并申请。',
    en: '{row}: yearly fees of CNY {amount} are below the floor of CNY {floor} by themselves; it is compared with all contracts together ({clause}). Apply for them together.',
  },
  'check.service-outside-cycle': {
    zh: '{row}：「{column}」{date} 不在周期年度 {window} 内，未计入（{clause}）。请对照合同和结算单核对日期；填错的更正，属实的不列入本次申报。',
    en: '{row}: {column} {date} is outside the cycle year {window}; left out ({clause}). Check the date against the contract and the settlement; correct a slip, otherwise leave it out of this claim.',
  },
  'check.counted-in-part': {
    zh: '{row}：服务期 {days} 天，其中 {inside} 天在周期年度 {window} 内，只计年度内部分 {base} 元：期内开票 {invoiced}，期内付款 {paid}，合同价按天数折算 {share} 元，取最小（{clause}）。请核对服务日期，并补登期内遗漏的发票和付款。',
    en: '{row}: {inside} of {days} days of service lie inside the cycle year {window}; the part inside counts, CNY {base}: invoiced inside {invoiced}, paid inside {paid}, the price by days CNY {share}, the least of them ({clause}). Check the dates, and enter invoices and payments inside that were left out.',
  },
  'check.measure': { zh: '{amount} 元', en: 'CNY {amount}' },
  'check.measure-unknown': { zh: '未知', en: 'not known' },
  'check.completed-outside-cycle': {
    zh: '{row}：「{column}」{date} 不在周期年度 {window} 内，未计入（{clause}）。请核对完成日期，或在相应年度申报。',
    en: '{row}: {column} {date} is outside the cycle year {window}; left out ({clause}). Check the date, or claim it in its own year.',
  },
  'check.signed-outside': {
    zh: '{row}：「{column}」{date} 不在第 {batch} 批服务机构的合同期间 {window} 内，未计入（{clause}）。请以双方签字盖章较晚的一天为准，核对签订日期与入库批次；属实的不列入本次申报。',
    en: '{row}: {column} {date} is outside the contract window {window} of batch {batch}; left out ({clause}). Check the batch and the signing date, the later of the two signatures; if they are right, leave it out of this claim.',
  },
  'check.signed-late': {
    zh: '{row}：「{column}」{date} 晚于申报日 {submitted}，本轮不能申请，未计入（{clause}）。请在下一轮申报，或核对签订日期。',
    en: '{row}: {column} {date} is after the application on {submitted}; not claimable in this round ({clause}). Claim it in the next, or check the date.',
  },
  'check.overrun': {
    zh: '{row}：「{column}」{date} 晚于 {last}，服务未在期限内完成，未计入（{clause}）。请对照合同核对服务结束日期；填错的更正，属实的不列入本次申报。',
    en: '{row}: {column} {date} is after {last}: the service is not completed in time; left out ({clause}). Check the date against the contract; correct a slip, otherwise leave it out of this claim.',
  },
  'check.overrun-part': {
    zh: '{row}：「{column}」{date} 晚于 {last}，服务未在期限内完成，未计入（{clause}）；如按期内部分计，费用为 {part} 元（选项 sz.overrun）。请对照合同核对日期；填错的更正，属实的不列入本次申报。',
    en: '{row}: {column} {date} is after {last}: not completed in time; left out ({clause}). The part inside would be CNY {part} (option sz.overrun). Check the date against the contract; correct a slip, otherwise leave it out of this claim.',
  },
  'check.overrun-prorata': {
    zh: '{row}：「{column}」{date} 晚于 {last}，按选项只计期内部分（{clause}）。请先向主管部门确认可以分段计算。',
    en: '{row}: {column} {date} is after {last}; only the part inside counts, by option ({clause}). Ask the authority whether it may be split.',
  },
  'check.completed-before': {
    zh: '{row}：「{column}」{date} 早于合同期间的起点 {start}，服务不是在规定期间内完成的，未计入（{clause}）。请核对服务日期与入库批次。',
    en: '{row}: {column} {date} is before {start}, when the contract window begins, so the service was not completed inside it; left out ({clause}). Check the dates of service and the batch.',
  },
  'check.begun-before': {
    zh: '{row}：「{column}」{date} 早于合同期间的起点 {start}，在期间内完成，予以计入，但可能不被认可（{clause}）。请先向主管部门确认。',
    en: '{row}: {column} {date} is before {start}, when the contract window begins; completed inside, it counts, though a reviewer may not accept it ({clause}). Ask the authority first.',
  },
  'check.overrun-allowed': {
    zh: '{row}：「{column}」{date} 晚于 {last}，按选项仍计入（{clause}）。请先向主管部门确认。',
    en: '{row}: {column} {date} is after {last}; counted all the same, by option ({clause}). Ask the authority first.',
  },
  'check.other-funding-above': {
    zh: '{row}：「{column}」同一项目{what} {other} 元，超过合同金额 {contract} 元的一半（{limit} 元），不予资助，未计入（{clause}）。请核对已获资助的金额。',
    en: '{row}: {column}: {what} of CNY {other} for the project is above half (CNY {limit}) of the contract amount CNY {contract}; left out ({clause}). Check the amounts received.',
  },
  'check.other-funding-waits': {
    zh: '{row}：同一项目另有财政资助 {other} 元，而{missing}的合同金额还不知道，无法判断是否超过一半（{clause}）。请先补填该合同的金额或税率。',
    en: '{row}: the project has other public funding of CNY {other}, but the contract amount of {missing} is not known, so half of it cannot be told ({clause}). Fill in that amount or tax rate first.',
  },
  'check.other-funding-pending': {
    zh: '{row}：同一项目申请中、尚未获得的其他财政资助 {pending} 元暂不计入；获得后合计 {all} 元，将超过合同金额 {contract} 元的一半（{limit} 元），届时不予资助（{clause}）。请先向主管部门确认，并留意批复时间。',
    en: '{row}: other public funding of CNY {pending} is applied for and not received, so it does not count yet; once received, CNY {all} in all is above half (CNY {limit}) of the contract amount CNY {contract}, and there is no voucher ({clause}). Ask the authority first and watch for the decision.',
  },
  'check.other-funding-capped': {
    zh: '{row}：同一项目申请中、尚未获得的其他财政资助 {pending} 元暂不计入；获得后合计 {all} 元，高于合同金额 {contract} 元的一半（{limit} 元），训力券会相应减少（{clause}）。请先向主管部门确认，并留意批复时间。',
    en: '{row}: other public funding of CNY {pending} is applied for and not received, so it does not count yet; once received, CNY {all} in all is above half (CNY {limit}) of the contract amount CNY {contract}, and the voucher is less ({clause}). Ask the authority first and watch for the decision.',
  },
  'funding.received': { zh: '已获其他财政资助', en: 'other public funding' },
  'funding.with-pending': {
    zh: '已获和申请中的其他财政资助',
    en: 'other public funding received and applied for',
  },
  'check.other-funding-applied': {
    zh: '{row}：同一项目申请中、尚未获得的其他财政资助 {pending} 元暂不计入；即使获得，也不超过合同金额 {contract} 元的一半（{limit} 元）（{clause}）。获得后请移到「已获其他资助」。',
    en: '{row}: other public funding of CNY {pending} is applied for and not received, so it does not count yet; even then it is not above half (CNY {limit}) of the contract amount CNY {contract} ({clause}). Move it to other funding received when it is.',
  },
  'check.other-funding-apart': {
    zh: '{row}：「{column}」{other} 元是否已含「{district}」的金额没有写明；如不含，累计 {apart} 元，超过合同金额 {contract} 元的一半（{limit} 元），不予资助（{clause}）。请在「{sourceColumn}」写明资金来自哪一级。',
    en: '{row}: whether {column}, CNY {other}, includes {district} is not stated; if it does not, CNY {apart} in all is above half (CNY {limit}) of the contract amount CNY {contract} and there is no voucher ({clause}). State in {sourceColumn} whose money it is.',
  },
  'check.other-funding': {
    zh: '{row}：「{column}」同一项目{what} {other} 元，界限为 {limit} 元（合同金额 {contract} 元的一半）；如把训力券一并计入，结果不同（{clause}）。请先向主管部门确认。',
    en: '{row}: {column}: {what} of CNY {other}, limit CNY {limit} (half of CNY {contract}); counting the voucher in would change the result ({clause}). Ask the authority first.',
  },
} as const;
