import { useId, useState, type ReactNode } from 'react';
import styled from 'styled-components';
import type { Quote } from '#core/api/contract.ts';
import { color, shade } from './color.ts';
import { Icon } from './icons.tsx';
import { RedactedBody } from './RedactedBody.tsx';
import { useWords } from './words.tsx';

export interface QuotedProps {
  /** The claim; a string for its button's name too. */
  readonly children: ReactNode;
  readonly name: string;
  readonly quotes: readonly Quote[];
  /** Shows the quote in its place; left out where there is none to show. */
  readonly onShow?: ((quote: Quote) => void) | undefined;
}

/** A claim that opens its verbatim quotes. Without quotes it stands alone. */
export function Quoted({ children, name, quotes, onShow }: QuotedProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { t } = useWords();
  return (
    <div>
      <Row>
        <div className="claim">{children}</div>
        {quotes.length > 0 && (
          <Toggle
            type="button"
            aria-expanded={isOpen}
            aria-controls={id}
            aria-label={t('quote.toggle', { name, n: quotes.length })}
            title={t('quote.title')}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name="quote" size={14} />
            {quotes.length > 1 && <span>{quotes.length}</span>}
          </Toggle>
        )}
      </Row>
      <div id={id} hidden={!isOpen}>
        {isOpen &&
          quotes.map((quote) => <QuoteCard key={`${quote.turn}-${quote.start}`} quote={quote} onShow={onShow} />)}
      </div>
    </div>
  );
}

/** One quote with who said it and when. */
export function QuoteCard({ quote, onShow }: { quote: Quote; onShow?: QuotedProps['onShow'] }) {
  const { t, named, moment } = useWords();
  return (
    <Card>
      <blockquote>
        <RedactedBody text={quote.text} />
      </blockquote>
      <footer>
        <span>
          {named('role', quote.by)}
          {quote.at !== null && ` · ${moment(quote.at)}`}
        </span>
        {onShow && (
          <ShowButton type="button" onClick={() => onShow(quote)}>
            {t('quote.show')}
          </ShowButton>
        )}
      </footer>
    </Card>
  );
}

const Row = styled.div`
  display: flex;
  gap: 8px;
  align-items: flex-start;
  .claim {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
`;

const Toggle = styled.button`
  display: inline-flex;
  align-items: center;
  gap: 3px;
  flex: none;
  min-width: 26px;
  height: 24px;
  margin-top: -2px;
  padding: 0 5px;
  justify-content: center;
  border: 0;
  border-radius: 4px;
  background: transparent;
  color: ${color('foreground.subtle')};
  font: inherit;
  font-size: 12px;
  cursor: pointer;
  &:hover {
    background: ${shade('grey', 200, 900)};
    color: ${color('foreground.primary')};
  }
  &[aria-expanded='true'] {
    background: ${shade('blue', 100, 1000)};
    color: ${color('foreground.primary')};
  }
  &:focus-visible {
    outline: 2px solid ${color('border.primaryEmphasis')};
    outline-offset: 1px;
  }
`;

const Card = styled.div`
  margin: 6px 0 4px;
  padding: 8px 10px;
  border-left: 3px solid ${shade('blue', 500, 600)};
  border-radius: 2px 6px 6px 2px;
  color: ${color('foreground.default')};
  background: ${shade('grey', 100, 1000)};
  blockquote {
    font-size: 13px;
    line-height: 19px;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  footer {
    display: flex;
    justify-content: space-between;
    gap: 8px;
    margin-top: 5px;
    font-size: 12px;
    line-height: 16px;
    color: ${color('foreground.subtle')};
  }
`;

const ShowButton = styled.button`
  flex: none;
  padding: 0;
  border: 0;
  background: none;
  color: ${color('foreground.primary')};
  font: inherit;
  font-weight: 500;
  cursor: pointer;
  &:hover {
    text-decoration: underline;
  }
  &:focus-visible {
    outline: 2px solid ${color('border.primaryEmphasis')};
    outline-offset: 2px;
    border-radius: 2px;
  }
`;
