/** Sentences of the checks on money claimed twice (重复申报). */
export const DOUBLE_CLAIM_MESSAGES = {
  'check.claimed-higher': {
    zh: '{row}：「{column}」同时写了「{own}」和「{kept}」，同一合同在龙岗区只能申报一项，就高不就低：计入「{kept}」可增加 {theirs}，不低于计入本项的 {mine}，本项未计入（{clause}）。请在「{column}」中删去「{own}」。',
    en: '{row}: {column} names both "{own}" and "{kept}"; the district pays for a contract once, under the higher: it counts under "{kept}", where it adds {theirs}, not less than the {mine} it would add here; left out ({clause}). Take "{own}" out of {column}.',
  },
  'check.claimed-lower': {
    zh: '{row}：「{column}」同时写了「{own}」和「{rival}」，同一合同在龙岗区只能申报一项，就高不就低：计入本项可增加 {mine}，不低于计入「{rival}」的 {theirs}，已计入本项（{clause}）。请在「{column}」中删去「{rival}」，不要重复申报。',
    en: '{row}: {column} names both "{own}" and "{rival}"; the district pays for a contract once, under the higher: it counts here, where it adds {mine}, not less than the {theirs} under "{rival}" ({clause}). Take "{rival}" out of {column} and do not claim it there.',
  },
  'check.claimed-twice': {
    zh: '{row}：「{column}」写了「{value}」，含几项龙岗区扶持，同一合同只能申报一项，已按「{own}」测算（{clause}）。请只保留一项，不要重复申报。',
    en: '{row}: {column} says "{value}", several programmes of the district, which pays for a contract once; computed under "{own}" ({clause}). Keep one and do not claim the others.',
  },
  'check.district-higher': {
    zh: '{row}：「{column}」{other} 元（{policy}）高于计入本项可增加的 {mine}，同一事项在龙岗区只能申报一项，就高不就低，本项未计入（{clause}）。如改报本项，请撤回另一项并清空「{column}」。',
    en: '{row}: {column} of CNY {other} ({policy}) is more than the {mine} it adds here; the district pays for one matter once, under the higher: left out ({clause}). To claim it here, withdraw the other and clear {column}.',
  },
  'check.district-lower': {
    zh: '{row}：「{column}」{other} 元（{policy}）不高于计入本项可增加的 {mine}，同一事项在龙岗区只能申报一项，就高不就低，已计入本项（{clause}）。请不要再申报或领取另一项。',
    en: '{row}: {column} of CNY {other} ({policy}) is not more than the {mine} it adds here; the district pays for one matter once, under the higher: counted here ({clause}). Do not claim or take the other as well.',
  },
  'check.district-unstated': {
    zh: '{row}：「{named}」写了「{policy}」，但没有金额，无法比较高低，存在重复申报的风险（{clause}）。请在「{column}」填写该项可得的金额；未申报的，请清空「{named}」。',
    en: '{row}: {named} says "{policy}" but not what it pays, so the higher cannot be told: at risk as a double claim ({clause}). Enter the amount in {column}, or clear {named} if it is not claimed.',
  },
  'check.funding-negative': {
    zh: '{row}：「{column}」为 {value} 元，是负数，本行未计入（{clause}）。请填写实际金额，没有的填 0。',
    en: '{row}: {column} is CNY {value}, a negative amount; left out ({clause}). Enter the actual amount, 0 if there is none.',
  },
  'check.entered-twice': {
    zh: '{row}：与{first}逐格相同，是同一行登记了两次，只计一次，本行未计入（{clause}）。请删去本行；如确是另一份，请写明它自己的编号、日期等。',
    en: '{row}: says the same as {first} in every cell: entered twice, counted once, this one left out ({clause}). Delete it; if it is another contract, give its own number and dates.',
  },
  'check.equal-rows': {
    zh: '{row}：与{others}逐格相同，可能是同一笔登记了两次（{clause}）。重复的请删去一行；确是两笔的，请写明各自的年度、名称等不同之处。',
    en: '{row}: says the same as {others} in every cell, so it may be entered twice ({clause}). Delete a repeat; if there are two, state how year or name differ.',
  },
  'check.number-twice': {
    zh: '{row}：「{column}」{value} 与{others}相同，内容却不同，分不清是重复登记还是两份（{clause}）。重复的请删去一行；补充协议或分项请各写自己的编号。',
    en: '{row}: {column} {value} is also that of {others}, with other contents; it may be entered twice or be two ({clause}). Delete one if it is a repeat; give a supplement or a part its own number.',
  },
  'check.alike': {
    zh: '{row}：除编号外与{others}逐格相同（供应商、签订日期、金额均一致），可能是同一份登记了两次（{clause}）。请核对原件：重复的删去一行，确是两份的各填编号并写明不同的服务内容或期间。',
    en: '{row}: but for its number it says the same as {others} (supplier, day and amount), so it may be entered twice ({clause}). Check the originals: delete a repeat; if there are two, number each and state how service or period differ.',
  },
  'check.same-matter': {
    zh: '{row}：与「{table}」表第{other}行是同一事项（{basis}），在龙岗区只能申报一项，就高不就低（{clause}）。请选定一项，从另一张表删去。',
    en: '{row}: one matter with row {other} of {table} ({basis}); the district pays for it once, under the higher ({clause}). Choose one and delete it from the other table.',
  },
  'check.project-shared': {
    zh: '项目{projects}还申报{others}：政策允许同一项目申报多项，但须在申报材料中予以明确，同一笔费用不得重复（{clause}）。',
    en: 'Project {projects} is also claimed under {others}: allowed where policy lets it, but say so in the application, and claim no cost twice ({clause}).',
  },
  'check.project-spending-shared': {
    zh: '项目{projects}在{own}和{others}中都有：请核对投入和合同费用没有重复计算，重复的部分只申报较高的一项，并在申报材料中予以明确（{clause}）。',
    en: 'Project {projects} stands in {own} and in {others}: check that no cost is in both, claim what is under the higher alone, and say so in the application ({clause}).',
  },
  'check.programme-unsaid': {
    zh: '{count} 行合同没有写「申报项目」，从「用途」也看不出买的是算力还是模型服务，因此{programmes}都作了测算；同一合同只能申报一项，两项金额不能相加（{clause}）。请在「申报项目」写明。',
    en: '{count} contract rows say neither what they are claimed under nor, by their use, what was bought, so {programmes} were both computed; a contract is claimed once and the amounts must not be added ({clause}). State it in 申报项目.',
  },
  'check.voucher-unstated': {
    zh: '同时申报训力券的合同（{rows}）没有填「训力券已兑付」：训力券支付的部分不是本项费用，按比例上限合计可达 {expected} 元（{clause}）。请填写已兑付金额，尚未兑付的填 0，并在申报材料中写明同时申报。',
    en: 'Contracts also claimed for the voucher ({rows}) do not say what was redeemed: what the voucher pays, up to CNY {expected} by its rate, is no fee here ({clause}). Enter it, 0 if none yet, and say in the application that both are claimed.',
  },
  'check.voucher-beside': {
    zh: '同时申报训力券的合同（{rows}）：两项可以并存，但须在申报材料中予以明确；训力券兑付后请更新「训力券已兑付」（{clause}）。',
    en: 'Contracts also claimed for the voucher ({rows}): both may stand, but say so in the application, and update the voucher redeemed once it is ({clause}).',
  },
  'check.district-beside': {
    zh: '同时申报龙岗区扶持的合同（{rows}）：区级资助属于其他财政资金，获批后请填入「已获其他资助」，与其他资助合计超过合同金额一半的不予资助（{clause}）。',
    en: 'Contracts also claimed from the district ({rows}): its money is other public money; once granted enter it in 已获其他资助, and above half of the contract in all there is no voucher ({clause}).',
  },
  'check.other-money': {
    zh: '{row}：「{column}」共 {other} 元，「{sourceColumn}」写的是「{source}」，看不出是哪一级资金；区级资金不得就同一事项重复申报，市级以上可以并存（{clause}）。请写明拨款的部门和项目；属区级的填到「{district}」。',
    en: '{row}: {column}: CNY {other} in all, from "{source}" by {sourceColumn}, which does not say whose money it is; the district does not pay twice for one matter, the city and above may pay beside it ({clause}). State the department and the programme; enter money of the district in {district}.',
  },
  'check.other-money-district': {
    zh: '{row}：「{column}」共 {other} 元，「{sourceColumn}」写的是「{source}」，属区级资金；同一事项不得重复申报区级资金（{clause}）。请填到「{district}」，以便比较高低，只申报一项。',
    en: '{row}: {column}: CNY {other} in all, from "{source}" by {sourceColumn}, is money of the district, which does not pay twice for one matter ({clause}). Enter it in {district}, so that the two are compared, and claim one.',
  },
  'check.other-money-model-voucher': {
    zh: '{row}：「{column}」共 {other} 元，来自市模型券（{state}）；五份文件没有写明两者能否同时享受，区级的限制只及区级资金（{clause}）。请先向主管部门确认，并在申报材料中写明。',
    en: '{row}: {column}: CNY {other} in all, is the city’s model voucher ({state}); the five documents do not say whether both may be had, and the bar of the district is on its own money ({clause}). Ask the authority first and say so in the application.',
  },
  'check.other-money-above': {
    zh: '{row}：「{column}」共 {other} 元，「{sourceColumn}」写的是「{source}」，不属区级资金，可以并存（{clause}）。请在申报材料中予以明确。',
    en: '{row}: {column}: CNY {other} in all, from "{source}" by {sourceColumn}, is not money of the district and may stand beside it ({clause}). Say so in the application.',
  },
  'check.other-money-whole': {
    zh: '{row}：「{column}」共 {other} 元，已不低于合同金额 {contract} 元，本项再资助将超过实际支出（{clause}）。请核对金额；属实的请不要再申报本行。',
    en: '{row}: {column}: CNY {other} in all is not below the contract amount CNY {contract}, so this claim would pay more than was spent ({clause}). Check the amounts; if they are right, do not claim this row.',
  },
  'check.funding-negative-kept': {
    zh: '{row}：「{column}」为 {value} 元，是负数（{clause}）。请填写实际金额，没有的填 0。',
    en: '{row}: {column} is CNY {value}, a negative amount ({clause}). Enter the actual amount, 0 if there is none.',
  },
  'check.voucher-above-rate': {
    zh: '{row}：「{column}」{value} 元超过合同金额 {contract} 元的 {percent}，训力券抵扣不会这么多（{clause}）。请核对是否填错单位，或填到了别的合同。',
    en: '{row}: {column} of CNY {value} is above {percent} of the contract amount CNY {contract}, more than a voucher can be ({clause}). Check the unit, and that it belongs to this contract.',
  },
  'check.voucher-holder': {
    zh: '{row}：供应商「{supplier}」既是训力券入库服务机构，又申领训力券，两者不能同时获得，入库资格存疑（{clause}）。请向供应商核实其入库状态；在签约、服务期间确已不是两者兼有的，取得证明。',
    en: '{row}: supplier "{supplier}" is admitted as a provider and applies for vouchers as well, which excludes each other: its admission is in doubt ({clause}). Ask it how it stands; if it did not hold both while the contract was signed and served, obtain proof.',
  },
} as const;
