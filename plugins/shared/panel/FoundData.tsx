import { Tag } from '@zendeskgarden/react-tags';
import styled from 'styled-components';
import type { FoundKind } from '#core/api/contract.ts';
import { color } from '../color.ts';
import { useWords } from '../words.tsx';

/** Which personal data was taken out, by kind: never the values. */
export function FoundData({ found }: { found: readonly FoundKind[] }) {
  const { t } = useWords();
  return (
    <>
      <FoundTags found={found} />
      <Note>{t('found.note')}</Note>
    </>
  );
}

/** The kinds with their counts. */
export function FoundTags({ found }: { found: readonly FoundKind[] }) {
  const { named, number } = useWords();
  return (
    <Tags>
      {found.map(({ type, count }) => (
        <li key={type}>
          <Tag>
            {named('entity', type)} {number(count)}
          </Tag>
        </li>
      ))}
    </Tags>
  );
}

const Tags = styled.ul`
  display: flex;
  flex-wrap: wrap;
  gap: 6px;
`;

const Note = styled.p`
  margin-top: 8px;
  font-size: 12px;
  line-height: 16px;
  color: ${color('foreground.subtle')};
`;
