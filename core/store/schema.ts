import type { ColumnType, Generated } from 'kysely';

/** The tables as the migrations leave them. Times come out as Date, bigint as string, json parsed. */
export interface Schema {
  maker: { ordinal: Generated<number>; kind: 'redactor' | 'engine'; version: string };
  identity: {
    id: Generated<string>;
    source: string;
    external_id: string;
    version: string;
    redactor: number;
    started_at: Time;
    is_sample: boolean;
    gone_at: Time | null;
    read_at: Time | null;
  };
  conversation: {
    id: string;
    started_at: Time;
    last_turn_at: Time;
    source: string;
    external_id: string;
    version: string;
    redactor: number;
    channel: string;
    customer_key: string | null;
    is_sample: boolean;
    segments: Json;
    found: Json;
    stored_at: Time;
    body: Json;
  };
  insight: {
    id: string;
    started_at: Time;
    version: string;
    redactor: number;
    engine: number;
    schema_version: number;
    made_at: Time;
    is_sample: boolean;
    language: string;
    insight: Json;
    model_turns: number | null;
    model_mark: string | null;
  };
  theme: {
    is_sample: boolean;
    id: string;
    position: number;
    name: string;
    parent_id: string | null;
    words: Json;
    first_seen_at: Time;
    memory: Json;
    facts: Json | null;
  };
  theme_member: {
    id: string;
    started_at: Time;
    is_sample: boolean;
    theme: string;
    matter: number;
    customer_key: string | null;
    is_main: boolean;
    evidence: Json;
  };
  cursor: { source: string; name: string; value: string | null; moved_at: Time };
  feedback: {
    number: Generated<string>;
    id: string;
    kind: string;
    field: string;
    value: string;
    given_by: string;
    given_at: Time;
  };
  tracker: {
    id: string;
    name: string;
    breadth: string;
    is_on: boolean;
    examples: Json;
    model: Json | null;
    changed_at: Generated<Time>;
  };
  tracker_hit: {
    tracker: string;
    id: string;
    started_at: Time;
    is_sample: boolean;
    customer_key: string | null;
    evidence: Json;
    score: number;
  };
  setting: { name: string; value: Json; changed_at: Time };
}

type Time = ColumnType<Date, Date | string, Date | string>;

type Json = ColumnType<unknown, string, string>;
