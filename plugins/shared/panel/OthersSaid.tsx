import styled from 'styled-components';
import type { SharedBy, SharedTheme } from '#core/api/contract.ts';
import { color } from '../color.ts';
import { ThemeName } from '../ThemeName.tsx';
import { TrendMark } from '../TrendMark.tsx';
import { useWords } from '../words.tsx';
import { List } from './Section.tsx';

/** How many other customers said the same. Too few are not shown: they could be recognised. */
export function OthersSaid({ sharedBy }: { sharedBy: SharedBy }) {
  const { t } = useWords();
  if (sharedBy.kind !== 'shown') return <p>{t('others.pooled')}</p>;
  return (
    <List>
      {sharedBy.themes.map((theme) => (
        <li key={theme.id}>
          <Theme theme={theme} />
        </li>
      ))}
    </List>
  );
}

function Theme({ theme }: { theme: SharedTheme }) {
  const { t } = useWords();
  return (
    <>
      <Name>
        <ThemeName name={theme.name} />
        <TrendMark trend={theme.trend} />
      </Name>
      <Line>
        {t('others.count', { n: theme.customers })} · {t('others.week', { n: theme.lastWeek })}
      </Line>
    </>
  );
}

const Name = styled.p`
  display: flex;
  justify-content: space-between;
  gap: 8px;
  font-weight: 500;
`;

const Line = styled.p`
  font-size: 12px;
  line-height: 16px;
  color: ${color('foreground.subtle')};
`;
