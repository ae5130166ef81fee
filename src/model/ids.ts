// Ids and checked strings are branded, so that a listing id cannot be handed in where a group id is
// wanted. One maker per brand holds the only cast; each maker checks the form it promises.

import { assert } from './assert.ts';

declare const brand: unique symbol;
export interface Brand<Name extends string> {
  readonly [brand]: Name;
}

/** A list as a publisher keeps it, e.g. `us-ofac-sdn`; lower case, words joined by hyphens. */
export type SourceId = string & Brand<'SourceId'>;
/** One listing within a source: `<source>:<uid>`, e.g. `us-ofac-sdn:11440`. */
export type ListingId = string & Brand<'ListingId'>;
/** One published version of a source: `<source>@<first 12 hex digits of its SHA-256>`. */
export type EditionId = string & Brand<'EditionId'>;
/** A group of the curated register, e.g. `cartel-de-sinaloa`. */
export type GroupId = string & Brand<'GroupId'>;
/** A designation of the curated register, e.g. `L024`. */
export type DesignationId = string & Brand<'DesignationId'>;
/** An authority under one law, e.g. `US-EO13224`. */
export type AuthorityId = string & Brand<'AuthorityId'>;
/** A document that a curated fact rests on, e.g. `FR-02873`. */
export type CitationId = string & Brand<'CitationId'>;
/** A calendar day, `YYYY-MM-DD`, that exists. */
export type IsoDay = string & Brand<'IsoDay'>;
/** A moment in UTC, `YYYY-MM-DDTHH:MM:SS.mmmZ`. */
export type Instant = string & Brand<'Instant'>;
/** 64 lower-case hexadecimal digits. */
export type Sha256 = string & Brand<'Sha256'>;
/** ISO 3166-1 alpha-2 in lower case, as FollowTheMoney writes it; also `eu`, `un` and `xk`. */
export type CountryCode = string & Brand<'CountryCode'>;

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

export function isSlug(text: string): boolean {
  return slugPattern.test(text);
}

export function sourceId(text: string): SourceId {
  assert(isSlug(text), `not a source id: ${text}`);
  return text as SourceId;
}

export function listingId(source: SourceId, uid: string): ListingId {
  assert(uid.length > 0, `a listing of ${source} has no uid`);
  return `${source}:${uid}` as ListingId;
}

export function editionId(source: SourceId, sha256: Sha256): EditionId {
  return `${source}@${sha256.slice(0, 12)}` as EditionId;
}

export function groupId(text: string): GroupId {
  assert(isSlug(text), `not a group id: ${text}`);
  return text as GroupId;
}

export function designationId(text: string): DesignationId {
  assert(text.length > 0, 'a designation id is empty');
  return text as DesignationId;
}

export function authorityId(text: string): AuthorityId {
  assert(text.length > 0, 'an authority id is empty');
  return text as AuthorityId;
}

export function citationId(text: string): CitationId {
  assert(text.length > 0, 'a citation id is empty');
  return text as CitationId;
}

export function sha256(hex: string): Sha256 {
  assert(/^[0-9a-f]{64}$/.test(hex), `not a SHA-256: ${hex}`);
  return hex as Sha256;
}

/** Undefined unless `text` is a day of the Gregorian calendar written `YYYY-MM-DD`. */
export function isoDay(text: string): IsoDay | undefined {
  if (!dayPattern.test(text)) return undefined;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return isCalendarDay(year, month, day) ? (text as IsoDay) : undefined;
}

/** The day part of an instant, in UTC. */
export function dayOfInstant(at: Instant): IsoDay {
  return at.slice(0, 10) as IsoDay;
}

/** Undefined unless `text` is an ISO 8601 moment in UTC with milliseconds. */
export function instant(text: string): Instant | undefined {
  const pattern = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
  return pattern.test(text) && isoDay(text.slice(0, 10)) !== undefined
    ? (text as Instant)
    : undefined;
}

export function countryCode(text: string): CountryCode {
  assert(/^[a-z]{2}$/.test(text), `not a country code: ${text}`);
  return text as CountryCode;
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
