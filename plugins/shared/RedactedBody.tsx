import { Fragment } from 'react';
import styled from 'styled-components';
import type { RedactedText } from '#core/api/contract.ts';
import { color, shade } from './color.ts';
import { useWords } from './words.tsx';

/** A mask as the redactor writes it: `[PERSON_1]`, `[EMAIL]`. */
const mask = /(\[[A-Z][A-Z_]*?(?:_[A-Z0-9]+)?\])/;
const parts = /^\[([A-Z][A-Z_]*?)(?:_([0-9]+|[A-Z0-9]{6,}))?\]$/;

interface RedactedBodyProps {
  readonly text: RedactedText;
  /** A quote's place, UTF-16 offsets: marked. */
  readonly highlight?: { readonly start: number; readonly end: number } | null;
}

/** Redacted text with its masks shown as tags; nothing in it is ever read as markup. */
export function RedactedBody({ text, highlight }: RedactedBodyProps) {
  if (!highlight) return <Pieces text={text} />;
  return (
    <>
      <Pieces text={text.slice(0, highlight.start)} />
      <Highlight>
        <Pieces text={text.slice(highlight.start, highlight.end)} />
      </Highlight>
      <Pieces text={text.slice(highlight.end)} />
    </>
  );
}

function Pieces({ text }: { text: string }) {
  return text
    .split(mask)
    .map((piece, index) => <Fragment key={index}>{index % 2 === 1 ? <Mask mark={piece} /> : piece}</Fragment>);
}

function Mask({ mark }: { mark: string }) {
  const { named } = useWords();
  const [, type = '', which = ''] = parts.exec(mark) ?? [];
  return (
    <MaskTag title={mark}>
      {named('entity', type)}
      {which !== '' && <span className="which"> {which}</span>}
    </MaskTag>
  );
}

const MaskTag = styled.span`
  display: inline-block;
  padding: 0 5px;
  border-radius: 4px;
  background: ${shade('blue', 100, 1000)};
  color: ${shade('blue', 800, 300)};
  font-size: 0.86em;
  font-weight: 500;
  line-height: 1.45;
  white-space: nowrap;
  box-shadow: inset 0 0 0 1px ${shade('blue', 300, 900)};
  .which {
    font-variant-numeric: tabular-nums;
  }
  @media (forced-colors: active) {
    border: 1px solid ${color('border.default')};
  }
`;

const Highlight = styled.mark`
  border-radius: 3px;
  background: ${shade('yellow', 200, 900)};
  color: inherit;
  box-decoration-break: clone;
  -webkit-box-decoration-break: clone;
  padding: 1px 0;
`;
