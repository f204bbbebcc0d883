import { Body, Cell, Head, HeaderCell, HeaderRow, Row, Table } from '@zendeskgarden/react-tables';
import styled from 'styled-components';
import type { TrackerRow } from '#core/api/contract.ts';
import { Sparkline } from '../../../shared/charts/Sparkline.tsx';
import { color, shade } from '../../../shared/color.ts';
import { RedactedBody } from '../../../shared/RedactedBody.tsx';
import { TrendMark } from '../../../shared/TrendMark.tsx';
import { useWords } from '../../../shared/words.tsx';
import { routeTo } from '../use-route.ts';

/** The trackers by name, each with what stands behind it. */
export function TrackerTable({ trackers, chosen }: { trackers: readonly TrackerRow[]; chosen: string | null }) {
  const { t } = useWords();
  return (
    <Sheet>
      <Table>
        <Head>
          <HeaderRow>
            <HeaderCell>{t('trackers.column.name')}</HeaderCell>
            <HeaderCell className="number">{t('themes.column.customers')}</HeaderCell>
            <HeaderCell className="weeks">{t('themes.column.weeks')}</HeaderCell>
          </HeaderRow>
        </Head>
        <Body>
          {trackers.map((tracker) => (
            <Row key={tracker.id} data-chosen={tracker.id === chosen}>
              <Cell>
                <a href={routeTo('trackers', tracker.id)} aria-current={tracker.id === chosen ? 'true' : undefined}>
                  <RedactedBody text={tracker.name} />
                </a>
              </Cell>
              <Counted count={tracker.count} />
            </Row>
          ))}
        </Body>
      </Table>
    </Sheet>
  );
}

function Counted({ count }: Pick<TrackerRow, 'count'>) {
  const { t, number } = useWords();
  if (count.state !== 'shown') {
    return (
      <Cell className="quiet" colSpan={2}>
        {t(count.state === 'off' ? 'trackers.off' : 'trackers.pooled')}
      </Cell>
    );
  }
  return (
    <>
      <Cell className="number">{number(count.customers)}</Cell>
      <Cell className="weeks">
        <Sparkline weeks={count.weeks} direction={count.trend.direction} width={104} height={28} />
        {count.trend.direction !== 'unknown' && <TrendMark trend={count.trend} />}
      </Cell>
    </>
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
`;
