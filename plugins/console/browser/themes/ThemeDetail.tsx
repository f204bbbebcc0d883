import { Tag } from '@zendeskgarden/react-tags';
import { useCallback } from 'react';
import styled from 'styled-components';
import type { Lyhord, ThemeDetail as Detail } from '#core/api/contract.ts';
import { Sparkline } from '../../../shared/charts/Sparkline.tsx';
import { color } from '../../../shared/color.ts';
import { Icon } from '../../../shared/icons.tsx';
import { QuoteCard } from '../../../shared/Quoted.tsx';
import { ThemeName } from '../../../shared/ThemeName.tsx';
import { FailedState, LoadingState, QuietState } from '../../../shared/states.tsx';
import { TrendMark } from '../../../shared/TrendMark.tsx';
import { useLoad } from '../../../shared/use-load.ts';
import { useWords } from '../../../shared/words.tsx';
import { routeTo } from '../use-route.ts';
import { ThemeFacts } from './ThemeFacts.tsx';

/** One theme in the customers' own words. */
export function ThemeDetail({ lyhord, id }: { lyhord: Lyhord; id: string }) {
  const { t } = useWords();
  const [loaded, again] = useLoad(useCallback((signal: AbortSignal) => lyhord.theme(id, signal), [lyhord, id]));
  return (
    <Card>
      <a className="back" href={routeTo('themes')}>
        <Icon name="back" size={14} />
        {t('theme.back')}
      </a>
      {loaded.state === 'loading' && <LoadingState />}
      {loaded.state === 'failed' && <FailedState failure={loaded.failure} onAgain={again} />}
      {loaded.state === 'ready' && (loaded.value ? <Found theme={loaded.value} /> : <Gone />)}
    </Card>
  );
}

function Gone() {
  const { t } = useWords();
  return (
    <QuietState icon="search" title={t('theme.gone')}>
      {t('theme.gone.todo')}
    </QuietState>
  );
}

function Found({ theme }: { theme: Detail }) {
  const { t, named, number } = useWords();
  return (
    <>
      <h3>
        <ThemeName name={theme.name} />
      </h3>
      <div className="figures">
        <p>
          <strong>{number(theme.customers)}</strong> {t('themes.column.customers').toLowerCase()}
        </p>
        <p>
          <strong>{number(theme.conversations)}</strong> {t('themes.column.conversations').toLowerCase()}
        </p>
        <TrendMark trend={theme.trend} />
      </div>
      <Sparkline weeks={theme.weeks} direction={theme.trend.direction} width={300} height={64} />
      <ThemeFacts facts={theme.facts} />
      {theme.segments.map(({ kind, name, values }) => (
        <Words
          key={`${kind} ${name ?? ''}`}
          title={name ?? named('theme.segment', kind)}
          items={values.map(({ value, conversations, direction }) => {
            const mark = direction === 'rising' || direction === 'falling' ? ` · ${named('trend', direction)}` : '';
            return `${named(kind, value)} ${number(conversations)}${mark}`;
          })}
        />
      ))}
      <Words title={t('theme.words')} items={theme.words} />
      <h4>{t('theme.quotes')}</h4>
      <ul>
        {theme.quotes.map((quote) => (
          <li key={`${quote.conversation}-${quote.turn}`}>
            <QuoteCard quote={quote} onShow={() => location.assign(routeTo('panel', quote.conversation))} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Words({ title, items }: { title: string; items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <div>
      <h4>{title}</h4>
      <div className="tags">
        {items.map((item) => (
          <Tag key={item}>{item}</Tag>
        ))}
      </div>
    </div>
  );
}

const Card = styled.aside`
  position: sticky;
  top: 20px;
  display: flex;
  flex-direction: column;
  gap: 14px;
  padding: 18px 20px 22px;
  border-radius: 12px;
  background: ${color('background.default')};
  box-shadow: 0 0 0 1px ${color('border.subtle')};
  max-height: calc(100vh - 40px);
  overflow-y: auto;
  & > * {
    flex: none;
  }
  h3 {
    font-size: 18px;
    line-height: 24px;
    font-weight: 600;
    letter-spacing: -0.01em;
  }
  h4 {
    margin-bottom: 6px;
    font-size: 12px;
    line-height: 16px;
    font-weight: 600;
    color: ${color('foreground.subtle')};
  }
  .figures {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 16px;
    color: ${color('foreground.subtle')};
  }
  .figures strong {
    font-size: 18px;
    font-weight: 600;
    color: ${color('foreground.default')};
    font-variant-numeric: tabular-nums;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }
  .back {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: 13px;
    color: ${color('foreground.primary')};
    text-decoration: none;
    align-self: flex-start;
  }
  .back:hover {
    text-decoration: underline;
  }
  @media (max-width: 999px) {
    position: static;
    max-height: none;
  }
`;
