import { createContext, useContext, useEffect, useMemo, type ReactNode } from 'react';
import { makeWords, type Words, type WordLanguage } from './make-words.ts';

const WordsContext = createContext<Words>(makeWords('en'));

/** Gives the interface's words in one language to everything below, and tells the page which language it is. */
export function WordsProvider({ language, children }: { language: WordLanguage; children: ReactNode }) {
  const words = useMemo(() => makeWords(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

/** The words, numbers and dates of the interface's language. */
export function useWords(): Words {
  return useContext(WordsContext);
}
