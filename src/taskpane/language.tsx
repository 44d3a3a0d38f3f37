import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { formatYuan, type Fen } from '../money';
import { say, type Language, type LocalText, type Message } from '../messages';

const REMEMBERED = 'suanbu.language';
const LanguageContext = createContext<Language>('zh');

/** Puts everything inside into one language. */
export function Speaking({ language, children }: { language: Language; children: ReactNode }): ReactNode {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** Words in the language of the pane. */
export function useWords(): {
  readonly say: (message: Message) => string;
  readonly local: (text: LocalText) => string;
} {
  const language = useContext(LanguageContext);
  return { say: (message) => say(message, language), local: (text) => text[language] };
}

/** The language chosen last time, or the application's; and how to choose the other. */
export function useLanguage(initial: Language): [Language, () => void] {
  const [language, setLanguage] = useState(() => recall() ?? initial);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const other = (): void => {
    const next = language === 'zh' ? 'en' : 'zh';
    remember(next);
    setLanguage(next);
  };
  return [language, other];
}

/** "¥1,234.56": the same in both languages. */
export function money(amount: Fen): string {
  return `¥${formatYuan(amount)}`;
}

/** Browsers may forbid storage to a page inside another; the choice then lasts as long as the pane. */
function recall(): Language | null {
  try {
    const stored = localStorage.getItem(REMEMBERED);
    return stored === 'zh' || stored === 'en' ? stored : null;
  } catch {
    return null;
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(REMEMBERED, language);
  } catch {
    return;
  }
}
