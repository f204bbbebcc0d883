import { Body, Cell, Head, HeaderCell, HeaderRow, Row, Table } from '@zendeskgarden/react-tables';
import styled from 'styled-components';
import type { ThemeRow } from '#core/api/contract.ts';
import { Sparkline } from '../../../shared/charts/Sparkline.tsx';
import { color, shade } from '../../../shared/color.ts';
import { ThemeName } from '../../../shared/ThemeName.tsx';
import { TrendMark } from '../../../shared/TrendMark.tsx';
import { useWords } from '../../../shared/words.tsx';
import { routeTo } from '../use-route.ts';

/** The themes, the largest first, with eight weeks each. */
export function ThemeTable({ themes, chosen }: { themes: readonly ThemeRow[]; chosen: string | null }) {
  const { t } = useWords();
  return (
    <Sheet>
      <Table>
        <Head>
          <HeaderRow>
            <HeaderCell>{t('themes.column.name')}</HeaderCell>
            <HeaderCell className="number">{t('themes.column.customers')}</HeaderCell>
            <HeaderCell className="number">{t('themes.column.conversations')}</HeaderCell>
            <HeaderCell className="weeks">{t('themes.column.weeks')}</HeaderCell>
            <HeaderCell className="trend">{t('themes.column.trend')}</HeaderCell>
          </HeaderRow>
        </Head>
        <Body>
          {themes.map((theme) => (
            <ThemeLine key={theme.id} theme={theme} isChosen={theme.id === chosen} />
          ))}
        </Body>
      </Table>
    </Sheet>
  );
}

function ThemeLine({ theme, isChosen }: { theme: ThemeRow; isChosen: boolean }) {
  const { t, number } = useWords();
  const { trend } = theme;
  return (
    <Row data-chosen={isChosen}>
      <Cell>
        <a href={routeTo('themes', theme.id)} aria-current={isChosen ? 'true' : undefined}>
          <ThemeName name={theme.name} />
        </a>
        {theme.parent !== null && theme.parent !== theme.name && (
          <small>
            <ThemeName name={theme.parent} />
          </small>
        )}
      </Cell>
      <Cell className="number">{number(theme.customers)}</Cell>
      <Cell className="number">{number(theme.conversations)}</Cell>
      <Cell className="weeks">
        <Sparkline weeks={theme.weeks} direction={trend.direction} width={104} height={28} />
      </Cell>
      <Cell className="trend">
        {trend.direction === 'unknown' ? (
          <span className="quiet">{t('themes.untested')}</span>
        ) : (
          <TrendMark trend={trend} />
        )}
      </Cell>
    </Row>
  );
}

const Sheet = styled.div`
  overflow-x: auto;
  border-radius: 12px;
  background: ${color('background.default')};
  box-shadow: 0 0 0 1px ${color('border.subtle')};
  table {
    min-width: 100%;
    table-layout: auto;
  }
  th,
  td {
    vertical-align: middle;
  }
  .number {
    text-align: right;
    font-variant-numeric: tabular-nums;
    width: 84px;
  }
  .weeks {
    width: 128px;
  }
  .trend {
    width: 132px;
  }
  small {
    display: block;
    font-size: 12px;
    line-height: 16px;
    color: ${color('foreground.subtle')};
  }
  .quiet {
    font-size: 12px;
    color: ${color('foreground.subtle')};
  }
  a {
    color: ${color('foreground.default')};
    font-weight: 600;
    text-decoration: none;
  }
  tr:hover a {
    color: ${color('foreground.primary')};
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  a:focus-visible {
    outline: 2px solid ${color('border.primaryEmphasis')};
    outline-offset: 3px;
    border-radius: 2px;
  }
  tbody tr[data-chosen='true'] {
    box-shadow: inset 3px 0 ${color('border.primaryEmphasis')};
  }
  tbody tr[data-chosen='true'],
  tbody tr:hover {
    background: ${shade('grey', 100, 1000)};
  }
  @media (max-width: 599px) {
    .number:nth-child(3),
    .weeks {
      display: none;
    }
    .number {
      width: 64px;
    }
    .trend {
      width: 108px;
    }
  }
`;
