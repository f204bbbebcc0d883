import styled from 'styled-components';
import type { RedactedText } from '#core/api/contract.ts';
import { RedactedBody } from './RedactedBody.tsx';
import { useWords } from './words.tsx';

/** What a theme is called; one that no words set apart for enough customers has no name of its own. */
export function ThemeName({ name }: { name: RedactedText }) {
  const { t } = useWords();
  return <Name>{name.length === 0 ? t('themes.unnamed') : <RedactedBody text={name} />}</Name>;
}

const Name = styled.span`
  display: inline-block;
  &::first-letter {
    text-transform: uppercase;
  }
`;
