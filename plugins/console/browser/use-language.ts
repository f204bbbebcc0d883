import { useState } from 'react';
import { chooseLanguage, type WordLanguage } from '../../shared/make-words.ts';

const storageKey = 'lyhord-language';

/** The interface's language: the browser's until one is chosen, which is then remembered here. */
export function useLanguage(): [WordLanguage, (language: WordLanguage) => void] {
  const [language, setLanguage] = useState(() => chooseLanguage([readChoice(), ...navigator.languages]));
  const choose = (chosen: WordLanguage) => {
    setLanguage(chosen);
    localStorage.setItem(storageKey, chosen);
  };
  return [language, choose];
}

function readChoice(): string {
  return localStorage.getItem(storageKey) ?? '';
}
