import { useId, type ReactNode } from 'react';
import styled from 'styled-components';
import { color } from '../color.ts';

/** A part of a panel with its small heading. */
export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Head>
        <h3 id={id}>{title}</h3>
        {aside}
      </Head>
      {children}
    </section>
  );
}

/** What the text doesn't tell. */
export const Unknown = styled.p`
  color: ${color('foreground.subtle')};
`;

/** Claims below each other. */
export const List = styled.ul`
  display: flex;
  flex-direction: column;
  gap: 10px;
`;

const Head = styled.div`
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  align-items: baseline;
  gap: 0 8px;
  margin-bottom: 4px;
  h3 {
    font-size: 12px;
    line-height: 16px;
    font-weight: 600;
    color: ${color('foreground.subtle')};
  }
`;
