/** Sentences of the checks on money claimed twice (重复申报). */
export const DOUBLE_CLAIM_MESSAGES = {
  'check.claimed-higher': {
    zh: '{row}：「{column}」同时写了「{own}」和「{kept}」，同一合同在龙岗区只能申报一项，就高不就低，计入「{kept}」（增加 {theirs}），本项不计（本可增加 {mine}）（{clause}）。请在「{column}」中删去「{own}」。',
    en: '{row}: {column} names both "{own}" and "{kept}"; the district pays for a contract once, under the higher: it counts under "{kept}" (adds {theirs}), not here (would add {mine}) ({clause}). Take "{own}" out of {column}.',
  },
  'check.claimed-lower': {
    zh: '{row}：「{column}」同时写了「{own}」和「{rival}」，同一合同在龙岗区只能申报一项，就高不就低，已计入本项（增加 {mine}；「{rival}」{theirs}）（{clause}）。请在「{column}」中删去「{rival}」，不要重复申报。',
    en: '{row}: {column} names both "{own}" and "{rival}"; the district pays for a contract once, under the higher: it counts here (adds {mine}; "{rival}": {theirs}) ({clause}). Take "{rival}" out of {column} and do not claim it there.',
  },
  'check.claimed-twice': {
    zh: '{row}：「{column}」写了「{value}」，含几项龙岗区扶持，同一合同只能申报一项，已按「{own}」测算（{clause}）。请只保留一项，不要重复申报。',
    en: '{row}: {column} says "{value}", several programmes of the district, which pays for a contract once; computed under "{own}" ({clause}). Keep one and do not claim the others.',
  },
  'check.district-higher': {
    zh: '{row}：「{column}」另有区级资助「{policy}」{other} 元，高于本项可增加的 {mine}，同一事项就高不就低，本项未计入（{clause}）。如改报本项，请撤回「{policy}」并清空「{column}」。',
    en: '{row}: {column}: the district pays CNY {other} under "{policy}", more than the {mine} it adds here; one matter is paid once, under the higher: left out ({clause}). To claim it here, withdraw "{policy}" and clear {column}.',
  },
  'check.district-lower': {
    zh: '{row}：「{column}」另有区级资助「{policy}」{other} 元，不高于本项可增加的 {mine}，同一事项就高不就低，已计入本项（{clause}）。请不要再申报或领取「{policy}」。',
    en: '{row}: {column}: the district pays CNY {other} under "{policy}", not more than the {mine} it adds here; one matter is paid once, under the higher: counted here ({clause}). Do not claim or take "{policy}" as well.',
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
} as const;
