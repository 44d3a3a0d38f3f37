import { plainText } from '../identity';

/** Yuan in the words of ledgers, banks and their codes, which stand beside each other too: 01-人民币, CNY（人民币元）. */
const YUAN = /^(?:人民币|本位币|元|圆|CNY|RMB|CNH|YUAN|RENMINBI|CHINESE|¥|￥|156|0?1)*$/;

/** Whether 币种 says yuan. */
export function isYuan(currency: string): boolean {
  const word = plainText(currency)
    .toUpperCase()
    .replace(/[\s()[\]【】\-–—_:/.,、]/g, '');
  return YUAN.test(word);
}
