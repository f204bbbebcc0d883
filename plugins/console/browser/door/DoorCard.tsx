import type { ReactNode } from 'react';
import styled from 'styled-components';
import { color } from '../../../shared/color.ts';
import { Icon, type IconName } from '../../../shared/icons.tsx';

/** One thing to know and to do, in the middle of an otherwise empty page. */
export function DoorCard({ icon, title, children }: { icon: IconName; title: string; children: ReactNode }) {
  return (
    <Place>
      <Card>
        <span className="sign">
          <Icon name={icon} size={22} />
        </span>
        <h2>{title}</h2>
        {children}
      </Card>
    </Place>
  );
}

const Place = styled.div`
  display: grid;
  flex: 1;
  place-items: start center;
  padding: 12vh 16px 48px;
`;

const Card = styled.section`
  display: flex;
  flex-direction: column;
  align-items: flex-start;
  gap: 14px;
  width: 100%;
  max-width: 460px;
  padding: 28px;
  background: ${color('background.default')};
  border: 1px solid ${color('border.subtle')};
  border-radius: 12px;
  .sign {
    display: grid;
    place-items: center;
    width: 44px;
    height: 44px;
    border-radius: 12px;
    background: ${color('background.subtle')};
    color: ${color('foreground.primary')};
  }
  h2 {
    font-size: 20px;
    line-height: 26px;
    font-weight: 650;
    letter-spacing: -0.02em;
  }
  .quiet {
    color: ${color('foreground.subtle')};
    font-size: 13px;
  }
  code {
    max-width: 100%;
    overflow-wrap: anywhere;
  }
  [role='alert'],
  [data-garden-id='notifications.alert'] {
    width: 100%;
  }
`;
