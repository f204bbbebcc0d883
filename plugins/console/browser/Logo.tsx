import styled from 'styled-components';
import { shade } from '../../shared/color.ts';

/** Our sign: sound coming in, drawn as an ear's curve. */
export function Logo({ size = 26 }: { size?: number }) {
  return (
    <Sign width={size} height={size} viewBox="0 0 32 32" aria-hidden focusable="false">
      <rect className="ground" width="32" height="32" rx="8" />
      <path d="M11 24c2.600 0 3.400-1.700 4-3.500.9-2.700 5-3.700 5-8.100A6.200 6.200 0 0 0 9.200 10" />
      <path d="M12.600 13.200a2.500 2.500 0 0 1 4.900.3c0 1.900-1.900 2.200-2.500 3.900" />
      <path className="wave" d="M24.300 6.800a8.800 8.800 0 0 1 0 11.200" />
    </Sign>
  );
}

const Sign = styled.svg`
  flex: none;
  .ground {
    fill: ${shade('blue', 700, 600)};
  }
  path {
    fill: none;
    stroke: #fff;
    stroke-width: 2.2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .wave {
    opacity: 0.65;
  }
`;
