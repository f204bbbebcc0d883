import styled from 'styled-components';
import { color } from './color.ts';

/** How a state is meant: calm grounds of Garden's own tokens, so that only what presses stands out. */
export type Tone = 'danger' | 'warning' | 'success' | 'info' | 'quiet';

const grounds: Readonly<Record<Tone, { background: string; border: string; foreground: string }>> = {
  danger: { background: 'background.danger', border: 'border.danger', foreground: 'foreground.dangerEmphasis' },
  warning: { background: 'background.warning', border: 'border.warning', foreground: 'foreground.warningEmphasis' },
  success: { background: 'background.success', border: 'border.success', foreground: 'foreground.successEmphasis' },
  info: { background: 'background.subtle', border: 'border.primaryEmphasis', foreground: 'foreground.primary' },
  quiet: { background: 'background.subtle', border: 'border.default', foreground: 'foreground.subtle' },
};

/** A state in one or two words. */
export const Chip = styled.span<{ $tone: Tone }>`
  display: inline-flex;
  align-items: center;
  gap: 4px;
  padding: 1px 8px;
  border-radius: 100px;
  border: 1px solid ${({ theme, $tone }) => color(grounds[$tone].border)({ theme })};
  background: ${({ theme, $tone }) => color(grounds[$tone].background)({ theme })};
  color: ${({ theme, $tone }) => color(grounds[$tone].foreground)({ theme })};
  font-size: 12px;
  line-height: 18px;
  font-weight: 600;
  white-space: nowrap;
`;
