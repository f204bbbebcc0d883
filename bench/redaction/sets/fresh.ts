import type { Message } from '../message.ts';

export function freshMessages(): readonly Message[] {
  return [];
}
