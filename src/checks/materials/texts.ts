import { local, message, say, type LocalText, type Message, type MessageId } from '../../messages';
import type { MaterialForm, MaterialStage, RequiredMaterial } from '../../policy';
import type { MaterialState, NeededMaterial } from './needed';

/** What a document must bear, as a text; null where nothing is said. */
export function sealText({ seal }: RequiredMaterial): Message | null {
  return seal === null ? null : message(`material.seal-${seal}`);
}

export function signText({ sign }: RequiredMaterial): Message | null {
  return sign === null ? null : message(`material.sign-${sign}`);
}

export function stageText(stages: readonly MaterialStage[]): LocalText {
  return joined(
    stages.map((stage) => message(`material.stage-${stage}`)),
    '、',
  );
}

export function stateText(state: MaterialState | 'unknown'): Message {
  return message(`material.state-${state}`);
}

/** What is asked of the document beside being there: when, from whom, seal, signature, copies. */
export function askedText(line: NeededMaterial): LocalText {
  const { material, conditional } = line;
  const parts: (Message | null)[] = [
    conditional && material.when !== null ? message(`material.if-${material.when}`) : null,
    material.recommended ? message('material.recommended') : null,
    message('material.issued-by', { issuer: material.issuer }),
    sealText(material),
    signText(material),
    material.copies > 1 ? message('material.copies', { count: material.copies }) : null,
  ];
  return joined(
    parts.filter((part) => part !== null),
    '，',
  );
}

/** The document as this claim may hand it in: 财务审计报告或财务报表. */
export function documentText({ fitting, material }: Pick<NeededMaterial, 'fitting' | 'material'>): LocalText {
  const titles = fitting.length === 0 ? [material.title] : fitting.map(({ title }: MaterialForm) => title);
  return titles.reduce((a, b) => inBoth(message('material.either', { a, b })));
}

/** 财务审计报告或财务报表（2024年度）. */
export function lineText(line: NeededMaterial): LocalText {
  return withUnits(documentText(line), line.unit.label === null ? [] : [line.unit.label]);
}

/** A document with what its copies are about, in brackets. */
export function withUnits(title: LocalText, units: readonly LocalText[]): LocalText {
  if (units.length === 0) return title;
  const labels = listOf(units);
  return local(`${title.zh}（${labels.zh}）`, `${title.en} (${labels.en})`);
}

/** Several names as one text. */
export function listOf(names: readonly LocalText[]): LocalText {
  return local(names.map(({ zh }) => zh).join('、'), names.map(({ en }) => en).join(', '));
}

function joined(parts: readonly Message[], comma: '、' | '，'): LocalText {
  return local(parts.map((part) => say(part)).join(comma), parts.map((part) => say(part, 'en')).join(', '));
}

function inBoth(said: Message): LocalText {
  return local(say(said), say(said, 'en'));
}

/** The words of a catalogue entry in both languages. */
export function words(id: MessageId): LocalText {
  return inBoth({ id, params: {} });
}
