import styled from 'styled-components';
import type { ThemeRow } from '#core/api/contract.ts';
import { color } from '../../../shared/color.ts';
import { useWords } from '../../../shared/words.tsx';

/** What a theme does and costs, a line each; nothing where the tests find nothing. */
export function ThemeFacts({ facts }: Pick<ThemeRow, 'facts'>) {
  const { t } = useWords();
  if (facts === null) return null;
  const { churnLift, openLift, returningCustomers, repeatedConversations, change } = facts;
  const lines = [
    change && t(`theme.change.${change.kind}`),
    churnLift !== null && t('theme.churn', { lift: churnLift }),
    openLift !== null && t('theme.open', { lift: openLift }),
    returningCustomers !== null && t('theme.returning', { n: returningCustomers, again: repeatedConversations ?? 0 }),
  ].filter((line) => typeof line === 'string');
  if (lines.length === 0) return null;
  return (
    <List aria-label={t('theme.facts')}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  );
}

const List = styled.ul`
  margin: 0;
  padding-left: 18px;
  list-style: disc;
  font-size: 13px;
  line-height: 20px;
  color: ${color('foreground.default')};
`;
