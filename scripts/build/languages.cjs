/** A text as the comments of the functions have it: Chinese up to a full stop, then English, which begins in capitals. */
const BOTH = /^(?<zh>.*?\p{Script=Han}.*?。)(?<en>[A-Z].*)$/su;

/** Marks of Chinese sentences. English may name a table in Chinese, but not go on in Chinese. */
const CHINESE_MARKS = /[，。；：、（）]/u;

/**
 * The one language of a text in both.
 * @param {string} text Chinese first
 * @param {'zh' | 'en'} language
 */
function halfOf(text, language) {
  const halves = BOTH.exec(text ?? '')?.groups;
  if (!halves || CHINESE_MARKS.test(halves.en)) {
    throw new Error(`"${text}" is not a Chinese sentence with its stop and then an English one`);
  }
  return halves[language];
}

module.exports = { halfOf };
