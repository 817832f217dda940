import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packJsonSchema, SCHEMA_FILE } from './make-pack-schema.ts';

it('keeps the JSON Schema for editors up to date with the schema that packs are read by', () => {
  expect(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'))).toEqual(JSON.parse(packJsonSchema()));
});

it('offers editors the fields of a claim and refuses others', () => {
  const { properties } = JSON.parse(packJsonSchema());
  const claim = properties.claims.items;
  expect(claim.required).toEqual(
    expect.arrayContaining([
      'id',
      'claim',
      'phrasings',
      'must',
      'negatives',
      'denials',
      'statuses',
    ]),
  );
  expect(claim.additionalProperties).toBe(false);
});
