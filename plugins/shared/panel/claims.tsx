import type { InsightView, Quote } from '#core/api/contract.ts';
import { Chip } from '../Chip.tsx';
import { Quoted, QuoteCard } from '../Quoted.tsx';
import { RedactedBody } from '../RedactedBody.tsx';
import { useWords } from '../words.tsx';
import { List } from './Section.tsx';

interface ClaimsProps<Item> {
  readonly items: readonly Item[];
  readonly onShow?: ((quote: Quote) => void) | undefined;
}

/** Where the company's own process failed the customer. */
export function Friction({ items, onShow }: ClaimsProps<InsightView['processProblems'][number]>) {
  const { named } = useWords();
  return (
    <List>
      {items.map((item, index) => (
        <li key={index}>
          <Quoted name={named('problem', item.kind)} quotes={item.quotes} onShow={onShow}>
            {named('problem', item.kind)}
          </Quoted>
        </li>
      ))}
    </List>
  );
}

/** Who else the customer named. */
export function Competitors({ items, onShow }: ClaimsProps<InsightView['competitors'][number]>) {
  return (
    <List>
      {items.map((item, index) => (
        <li key={index}>
          <Quoted name={item.name} quotes={item.quotes} onShow={onShow}>
            <RedactedBody text={item.name} />
          </Quoted>
        </li>
      ))}
    </List>
  );
}

const feedbackTones = { positive: 'success', negative: 'danger', wish: 'info' } as const;

/** What the customer said of the product, in their own words. */
export function Feedback({ items, onShow }: ClaimsProps<InsightView['feedback'][number]>) {
  const { named } = useWords();
  return (
    <List>
      {items.map((item, index) => (
        <li key={index}>
          <Chip $tone={feedbackTones[item.polarity]}>{named('feedback', item.polarity)}</Chip>
          {item.quotes.map((quote) => (
            <QuoteCard key={`${quote.turn}-${quote.start}`} quote={quote} onShow={onShow} />
          ))}
        </li>
      ))}
    </List>
  );
}
