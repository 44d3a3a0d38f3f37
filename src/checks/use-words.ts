/** What a use (用途) text says the money was spent on. Several may hold at once. */
export interface UseWords {
  readonly training: boolean; // 训练、预训练、有监督微调、强化学习
  readonly verification: boolean; // 阶段性训练成果的验证性推理
  readonly inference: boolean; // 推理, without saying which
  readonly production: boolean; // 生产推理、在线推理
  readonly model: boolean; // 模型服务：订阅、部署、开发、调优、调用
  readonly application: boolean; // 应用、应用探索
  /** Some word beyond all of these. */
  readonly other: boolean;
}

/** Longest meaning first: each pattern takes its words out of the text before the next one looks. */
const WORDS: readonly [keyof UseWords, RegExp][] = [
  [
    'verification',
    /(阶段性(训练)?成果的?)?(验证性?推理|推理验证)|validation inference|verification inference/gi,
  ],
  [
    'production',
    /(生产|线上|在线|商用|业务|对外)(环境)?推理(服务|部署)?|推理(服务|部署|上线)|production inference/gi,
  ],
  [
    'training',
    /(大模型|模型|AI)?(预训练|训练|有监督微调|微调|精调|强化学习)|\b(SFT|RLHF|DPO)\b|(pre-?)?training|fine-?tuning/gi,
  ],
  ['inference', /(大模型|模型|AI)?推理|inference/gi],
  [
    'model',
    /(大)?模型(服务|调用|订阅|部署|开发|调优|接口|应用开发)+|API(调用|服务)?|调用|订阅|部署|应用开发|应用场景开发|开发|调优|model (calling|service|subscription)s?/gi,
  ],
  ['application', /(生成式)?(人工智能|AI)?应用(探索|场景)?|application/gi],
];
const FILLER =
  /[\s、，,；;/／+＋&和与及的()（）\-_.。·:：]|大模型|模型|人工智能|AI|智能|算力|租用|租赁|服务|费用?|用于|开展|and|of|for/gi;

const known = new Map<string, UseWords>();

/** Read a use text; the same text is read once. */
export function classifyUse(text: string): UseWords {
  const before = known.get(text);
  if (before) return before;
  const said = { training: false, verification: false, inference: false, production: false, model: false };
  const words: Record<keyof UseWords, boolean> = { ...said, application: false, other: false };
  let rest = text.normalize('NFKC');
  for (const [kind, pattern] of WORDS) {
    const without = rest.replace(pattern, '\u0000');
    words[kind] = without !== rest;
    rest = without;
  }
  words.other = rest.replaceAll('\u0000', '').replace(FILLER, '') !== '';
  if (known.size < 1000) known.set(text, words);
  return words;
}
